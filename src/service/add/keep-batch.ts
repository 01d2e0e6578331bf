import type { LedgerRecord } from '../../model/ledger-record.ts'
import type { TextVersion } from '../../model/text-version.ts'
import type { Grouped, LedgerWriter, Receipt } from '../../store/store.ts'
import { type CodedAs, composeRecords, composeText } from './compose-text.ts'
import { type LinkChange, linkRecords } from './link-records.ts'

/** Documents to be kept in one change, with what became of each text that was read. */
export interface Batch {
  readonly coded: readonly (CodedAs & { readonly content: Uint8Array | string })[]
  readonly receipts: readonly Receipt[]
}

/** What keeping a batch came to. */
export interface KeptBatch extends LinkChange {
  readonly contacts: number
  /** Texts that came in the place of others, by document. */
  readonly before: readonly { readonly text: TextVersion; readonly before: TextVersion }[]
}

/** Keeps documents, their records and what linking makes of them; all of it or, where anything fails, nothing. */
export async function keepBatch(ledger: LedgerWriter, { coded, receipts }: Batch): Promise<KeptBatch> {
  const texts = coded.map(composeText)
  const before = await textsBefore(ledger, texts)
  const replaced = await groupedOf(
    ledger,
    before.map(({ before: { sha256 } }) => sha256),
  )
  const records = await newRecords(ledger, coded)
  await ledger.putReceipts(receipts)
  const superseded = new Set(await ledger.putTexts(texts))
  await ledger.putBytes(coded.flatMap(bytesToKeep))
  const gone = replaced.filter(({ record }) => superseded.has(record.key))
  const change = await linkRecords(ledger, records, gone)
  return { ...change, contacts: coded.reduce((sum, each) => sum + each.coded.contacts.length, 0), before }
}

async function textsBefore(ledger: LedgerWriter, texts: readonly TextVersion[]): Promise<KeptBatch['before']> {
  const pairs: { text: TextVersion; before: TextVersion }[] = []
  for (const text of texts) {
    const before = await ledger.currentText(text.document)
    if (before !== null && before.sha256 !== text.sha256) pairs.push({ text, before })
  }
  return pairs
}

async function groupedOf(ledger: LedgerWriter, hashes: readonly string[]): Promise<readonly Grouped[]> {
  const records: LedgerRecord[] = []
  for (const hash of hashes) records.push(...(await ledger.recordsOfText(hash)))
  return ledger.grouped(records.map(({ key }) => key))
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
