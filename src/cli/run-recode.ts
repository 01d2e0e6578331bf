import { headline } from '../model/contact-words.ts'
import type { LedgerRecord } from '../model/ledger-record.ts'
import type { Recoded } from '../service/add/keep-told.ts'
import { type RecodeTally, recodeDocuments } from '../service/add/recode-documents.ts'
import { contactChanges } from '../service/ask/changes.ts'
import { pageOf } from './formats/page.ts'
import type { LedgerOptions } from './ledger-options.ts'
import { openOutput } from './output.ts'
import { openProgress } from './progress.ts'
import { stopOnSignal } from './stop-on-signal.ts'
import { mayColour, terminalWidth } from './terminal.ts'
import { withStore } from './with-ledger.ts'

/** What the options of `parley recode` come to. */
export interface RecodeOptions extends LedgerOptions {
  readonly quiet: boolean
}

/** Codes a ledger's texts again and shows gains and losses; gives the exit code: 0 all coded, 1 some failed or was left. */
export async function runRecode(options: RecodeOptions): Promise<number> {
  const tally: RecodeTally = { documents: 0, failed: 0, recoded: [] }
  const progress = openProgress(options.quiet)
  const stop = stopOnSignal()
  const request = {
    signal: stop.signal,
    onFault: (fault: Error) => void process.stderr.write(`parley: ${fault.message}\n`),
    onDocument: () => {
      progress.read(1)
      progress.document()
    },
  }
  try {
    await withStore(options, async (store) => {
      progress.expect({ bytes: (await store.balance()).done })
      await recodeDocuments(store, request, tally)
    })
  } finally {
    progress.stop()
    stop.leave()
    if (!options.quiet) await tell(tally)
  }
  if (!stop.signal.aborted) return tally.failed === 0 ? 0 : 1
  process.stderr.write(
    'parley: stopped; the documents that are left keep their older records. Run the command again.\n',
  )
  return 1
}

async function tell({ documents, recoded }: RecodeTally): Promise<void> {
  const count = (of: (one: Recoded) => number) => recoded.reduce((sum, one) => sum + of(one), 0)
  const lines = [
    ...recoded.flatMap(recodedLines),
    `documents ${documents}, coded differently ${recoded.length}; contacts gained ${count(({ gained }) => gained.length)}, lost ${count(({ lost }) => lost.length)}, changed ${count(({ changed }) => changed.length)}`,
  ]
  const output = await openOutput(undefined)
  await output.write(pageOf(lines, { colour: mayColour(), width: terminalWidth() }))
}

function recodedLines({ document, gained, lost, changed }: Recoded): string[] {
  return [
    document,
    ...gained.map((record) => `  + ${lineOf(record)}`),
    ...lost.map((record) => `  − ${lineOf(record)}`),
    ...changed.flatMap(({ before, after }) => [
      `  ~ ${lineOf(after)}`,
      ...contactChanges(before.contact, after.contact).map((change) => `      ${change}`),
    ]),
  ]
}

function lineOf({ contact }: LedgerRecord): string {
  return `${contact.date ?? 'no date'}  ${headline(contact)}`
}
