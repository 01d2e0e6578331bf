import { newsOf, type Tally } from '../service/add/tally.ts'
import { wrap } from './formats/wrap.ts'
import { openOutput } from './output.ts'
import { terminalWidth } from './terminal.ts'

const MOST_SHOWN = 10

/** Says what a run brought to a ledger, of documents or of rows of a table, and as the last line what became of all. */
export async function tellTally(tally: Tally, where: string, what: 'documents' | 'rows'): Promise<void> {
  const { done, known, contacts, changed } = tally
  const fresh = done - known - changed.length
  const { made, gained, disputes } = newsOf(tally)
  const documents = [
    `${fresh} new`,
    ...(changed.length > 0 ? [`${changed.length} changed`] : []),
    ...(known > 0 ? [`${known} known already, for which nothing changed`] : []),
  ]
  const versions = changed.map(({ document, name, before }) => `${document}: ${name}, before ${before}`)
  const lines = [
    `${where}: ${what} ${documents.join(', ')}; contacts ${contacts}; new entries ${made}`,
    ...some(what === 'rows' ? 'row' : 'document', what === 'rows' ? 'changed' : 'got another text', versions),
    ...some('entry', 'gained reports', gained),
    ...some('new dispute', 'between reports', disputes),
    balance(tally),
  ]
  await write(lines)
}

/** The line that says what became of everything that was given. */
export async function tellBalance(tally: Tally): Promise<void> {
  await write([balance(tally)])
}

function balance({ done, pending, quarantined, rejected }: Tally): string {
  const received = done + pending + quarantined + rejected
  return `received ${received} = ${done} done + ${pending} pending + ${quarantined} quarantined + ${rejected} rejected`
}

async function write(lines: readonly string[]): Promise<void> {
  const output = await openOutput(undefined)
  await output.write(lines.flatMap((line) => wrap(line, terminalWidth(), '      ')).join('\n'))
  await output.write('\n')
}

/** A heading with the count, then the first few. */
function some(one: string, what: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return []
  const many = one.endsWith('y') ? `${one.slice(0, -1)}ies` : `${one}s`
  const left = lines.length - MOST_SHOWN
  return [
    `  ${lines.length} ${lines.length === 1 ? one : many} ${what}`,
    ...lines.slice(0, MOST_SHOWN).map((line) => `    ${line}`),
    ...(left > 0 ? [`    and ${left} more`] : []),
  ]
}
