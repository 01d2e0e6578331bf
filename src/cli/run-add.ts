import { addDocuments } from '../service/add/add-documents.ts'
import { openTally } from '../service/add/tally.ts'
import { givenDay } from '../service/given-day.ts'
import { unreadable } from '../service/given-texts.ts'
import { ledgerPlace } from '../service/ledger-place.ts'
import { makeLedger } from '../service/open-ledger.ts'
import type { LedgerOptions } from './ledger-options.ts'
import { openProgress } from './progress.ts'
import { sizeLimit } from './size-limit.ts'
import { stopOnSignal } from './stop-on-signal.ts'
import { tellBalance, tellTally } from './tell-tally.ts'

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
    if (!options.quiet) await tellTally(tally, store.where, 'documents')
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
  if (!quiet) await tellBalance({ ...openTally(), rejected: faults.length })
  return 1
}
