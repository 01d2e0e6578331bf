import { addDocuments } from '../service/add/add-documents.ts'
import { newsOf, openTally, type Tally } from '../service/add/tally.ts'
import { givenDay } from '../service/given-day.ts'
import { unreadable } from '../service/given-texts.ts'
import { ledgerPlace } from '../service/ledger-place.ts'
import { makeLedger } from '../service/open-ledger.ts'
import { wrap } from './formats/wrap.ts'
import type { LedgerOptions } from './ledger-options.ts'
import { openOutput } from './output.ts'
import { openProgress } from './progress.ts'
import { sizeLimit } from './size-limit.ts'
import { stopOnSignal } from './stop-on-signal.ts'
import { terminalWidth } from './terminal.ts'

/** What the options of `parley add` come to. */
export interface AddOptions extends LedgerOptions {
  readonly published?: string
  readonly limitSize: string
  readonly quiet: boolean
}

/** Adds what the paths name and says what changed; gives the exit code: 0 all added, 1 some failed or was left. */
export async function runAdd(paths: readonly string[], options: AddOptions): Promise<number> {
  const published = options.published === undefined ? undefined : givenDay(options.published, '--published')
  const limit = sizeLimit(options.limitSize)
  const faults = await unreadable(paths)
  if (faults !== null) return refuseAll(faults, options)
  const store = await makeLedger(ledgerPlace(options.ledger))
  const progress = openProgress(options.quiet)
  const stop = stopOnSignal()
  const tally = openTally()
  const request = {
    paths,
    limit,
    signal: stop.signal,
    ...(published && { published }),
    onTotal: progress.expect,
    onBytes: progress.read,
    onDocument: progress.document,
    onFault: (fault: Error) => void process.stderr.write(`parley: ${fault.message}\n`),
  }
  try {
    await addDocuments(store, request, tally)
  } finally {
    progress.stop()
    stop.leave()
    if (!options.quiet) await tell(tally, store.where)
    await store.close()
  }
  if (stop.signal.aborted && tally.pending > 0)
    process.stderr.write(
      'parley: stopped. Run the same command again to go on: what is in the ledger is not added twice.\n',
    )
  return tally.pending + tally.quarantined + tally.rejected === 0 ? 0 : 1
}

/** A mistyped path makes no ledger. */
async function refuseAll(faults: readonly Error[], { quiet }: AddOptions): Promise<number> {
  for (const { message } of faults) process.stderr.write(`parley: ${message}\n`)
  if (!quiet) await write([balance({ ...openTally(), rejected: faults.length })])
  return 1
}

const MOST_SHOWN = 10

async function tell(tally: Tally, where: string): Promise<void> {
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
    `${where}: documents ${documents.join(', ')}; contacts ${contacts}; new entries ${made}`,
    ...some('document', 'got another text', versions),
    ...some('entry', 'gained reports', gained),
    ...some('new dispute', 'between reports', disputes),
    balance(tally),
  ]
  await write(lines)
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
