import { isDeepStrictEqual } from 'node:util'
import type { Fault } from '../../model/fault.ts'
import type { LedgerRecord } from '../../model/ledger-record.ts'
import type { TextVersion } from '../../model/text-version.ts'
import type { LedgerWriter, Store } from '../../store/store.ts'
import { now } from '../clock.ts'
import { codeText } from '../code-text.ts'
import { type CodedAs, composeRecords, composeText } from './compose-text.ts'
import { linkRecords } from './link-records.ts'
import { asItCameIn } from './reread-text.ts'

/** What is asked of a run over the texts of a ledger. */
export interface RecodeRequest {
  /** Once aborted, the batch in hand is finished and no other begun. */
  readonly signal: AbortSignal
  readonly onFault: (fault: Fault) => void
  readonly onDocument: () => void
}

/** What a document tells of now and did not before, what it told of and does no more, and what it tells otherwise. */
export interface Recoded {
  readonly document: string
  readonly gained: readonly LedgerRecord[]
  readonly lost: readonly LedgerRecord[]
  readonly changed: readonly { readonly before: LedgerRecord; readonly after: LedgerRecord }[]
}

/** What a run has come to so far. */
export interface RecodeTally {
  documents: number
  failed: number
  readonly recoded: Recoded[]
}

const BATCH = 20

/** Runs the coder over every text that holds now, and puts what it gives in the place of what an older one gave. */
export async function recodeDocuments(store: Store, request: RecodeRequest, tally: RecodeTally): Promise<void> {
  let after: string | null | undefined
  while (after !== null && !request.signal.aborted) {
    const page = await store.documents({ order: 'date', limit: BATCH, ...(after && { after }) })
    const coded: CodedAs[] = []
    for (const text of page.texts) {
      const result = codeText(await asItCameIn(store, text), {})
      request.onDocument()
      if (result.kind === 'coded') coded.push({ ...result, name: text.name, bytesSha256: text.bytesSha256 })
      else {
        request.onFault(result.fault)
        tally.failed += 1
      }
    }
    tally.recoded.push(...(await store.write(now(), (ledger) => keepRecoded(ledger, coded))))
    tally.documents += coded.length
    after = page.next
  }
}

/** Keeps what is coded otherwise than before, and links it anew. */
async function keepRecoded(ledger: LedgerWriter, coded: readonly CodedAs[]): Promise<Recoded[]> {
  const all: (Recoded & { readonly text: TextVersion })[] = []
  for (const each of coded) {
    const text = composeText(each)
    const before = await ledger.currentText(text.document)
    const told = before === null ? [] : await ledger.recordsOfText(before.sha256)
    // A text that two documents share tells of its contacts under the one that came first.
    if (told.some(({ document }) => document !== text.document)) continue
    all.push({ text, ...compared(text.document, told, composeRecords(each.coded)) })
  }
  const gone = all.flatMap(({ lost, changed }) => [...lost, ...changed.map(({ before }) => before)])
  const grouped = await ledger.grouped(gone.map(({ key }) => key))
  await ledger.putTexts(all.map(({ text }) => text))
  await ledger.supersede(gone.map(({ key }) => key))
  const fresh = all.flatMap(({ gained, changed }) => [...gained, ...changed.map(({ after }) => after)])
  await linkRecords(ledger, fresh, grouped)
  return all.filter(({ gained, lost, changed }) => gained.length + lost.length + changed.length > 0)
}

function compared(document: string, before: readonly LedgerRecord[], after: readonly LedgerRecord[]): Recoded {
  const was = new Map(before.map((record) => [record.key, record]))
  const is = new Set(after.map(({ key }) => key))
  return {
    document,
    gained: after.filter(({ key }) => !was.has(key)),
    lost: before.filter(({ key }) => !is.has(key)),
    changed: after.flatMap((record) => {
      const old = was.get(record.key)
      return old && !isDeepStrictEqual(old, record) ? [{ before: old, after: record }] : []
    }),
  }
}
