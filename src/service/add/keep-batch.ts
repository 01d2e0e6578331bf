import type { LedgerRecord } from '../../model/ledger-record.ts'
import type { LedgerWriter, Receipt } from '../../store/store.ts'
import { carriedAlong } from '../decide/carry-decisions.ts'
import { keepDecisions } from '../decide/decide.ts'
import { type CodedAs, composeFurther, composeRecords, composeText } from './compose-text.ts'
import { keepFurther } from './keep-further.ts'
import { type LinkChange, linkRecords } from './link-records.ts'
import { type Replacing, textsBefore, toldBefore } from './texts-before.ts'

/** Documents to be kept in one change, with what became of each text that was read. */
export interface Batch {
  readonly coded: readonly (CodedAs & { readonly content: Uint8Array | string })[]
  readonly receipts: readonly Receipt[]
}

/** What keeping a batch came to. */
export interface KeptBatch extends LinkChange {
  readonly contacts: number
  /** Texts that came in the place of others, or of what was known of them. */
  readonly before: readonly Replacing[]
}

/** Keeps documents, their records and what linking makes of them; all of it or, where anything fails, nothing. */
export async function keepBatch(ledger: LedgerWriter, { coded, receipts }: Batch): Promise<KeptBatch> {
  const texts = coded.map(composeText)
  const before = await textsBefore(ledger, texts)
  const told = await toldBefore(ledger, before)
  const records = await newRecords(ledger, coded)
  await ledger.putReceipts(receipts)
  const superseded = new Set(await ledger.putTexts(texts))
  await keepFurther(
    ledger,
    coded.map((each) => composeFurther(each.coded)),
  )
  await ledger.putBytes(coded.flatMap(bytesToKeep))
  // A text that is known otherwise now tells all that it tells anew.
  const same = new Set(before.flatMap(({ text, before }) => (text.sha256 === before.sha256 ? [text.sha256] : [])))
  const retold = told.filter(({ record }) => same.has(record.text)).map(({ record }) => record.key)
  await ledger.supersede(retold)
  for (const key of retold) superseded.add(key)
  const gone = told.filter(({ record }) => superseded.has(record.key))
  const change = await linkRecords(ledger, records, gone)
  const carried = await carriedAlong(ledger, before)
  if (carried.length > 0) await keepDecisions(ledger, carried)
  return { ...change, contacts: coded.reduce((sum, each) => sum + each.coded.contacts.length, 0), before }
}

/** A text that two documents share, word for word, tells of its contacts once: under the document that came first. */
async function newRecords(ledger: LedgerWriter, coded: readonly CodedAs[]): Promise<LedgerRecord[]> {
  const records: LedgerRecord[] = []
  const told = new Set<string>()
  for (const { document, coded: each } of coded) {
    const known = await ledger.recordsOfText(document.sha256)
    const elsewhere = told.has(document.sha256) || known.some((record) => record.document !== document.id)
    if (!elsewhere) records.push(...composeRecords(each))
    told.add(document.sha256)
  }
  return records
}

function bytesToKeep({ content, bytesSha256, document }: Batch['coded'][number]) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  return new TextDecoder().decode(bytes) === document.text ? [] : [{ bytesSha256, bytes }]
}
