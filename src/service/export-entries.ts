import { codedLine } from '../exports/coded-document.ts'
import type { ExportFormat, Nodes, OutgoingAct } from '../exports/export-format.ts'
import { EXPORT_FORMATS } from '../exports/formats.ts'
import { asCoded } from '../ledger/index.ts'
import type { LedgerRecord } from '../model/ledger-record.ts'
import type { TextVersion } from '../model/text-version.ts'
import type { KeptEntry, LedgerReader } from '../store/store.ts'
import type { Asked, AskedPage } from './ask/asked.ts'
import { entryBatches } from './ask/list-entries.ts'
import { furtherBatches } from './ask/list-further.ts'

/** What an export is asked to hold. */
export interface ExportRequest {
  readonly asked: Asked
  /** In the format's own order and number where nothing else is asked for. */
  readonly page: Partial<AskedPage>
  readonly nodes: Nodes
  readonly today: string
}

/** How many entries, and acts where the format takes them, went out, and how many the format had no place for, with the reason in words. */
export interface Exported {
  readonly entries: number
  readonly acts: number
  readonly leftOut: number
  readonly why: string
}

/** Writes entries in a format, piece by piece, never holding more than the format needs. */
export async function exportEntries(
  ledger: LedgerReader,
  name: string,
  request: ExportRequest,
  write: (piece: string | Uint8Array) => Promise<void>,
): Promise<Exported> {
  const format = await formatNamed(name)
  const writing = format.begin(request.nodes)
  const page = { sort: format.order, limit: format.most ?? Number.POSITIVE_INFINITY, ...request.page }
  let entries = 0
  for await (const batch of entryBatches(ledger, request.asked, page, request.today)) {
    const records = await recordsOf(ledger, batch)
    const texts = format.wantsTexts ? await textsOf(ledger, records) : new Map()
    for (const { entry, at } of batch) {
      const own = entry.records.flatMap((key) => records.get(key) ?? [])
      await write(writing.add({ entry, records: own, changed: at, texts }))
    }
    entries += batch.length
  }
  const { addAct } = writing
  let acts = 0
  if (addAct && canHaveActs(request.asked))
    for await (const { record, texts } of outgoingActs(ledger, request.asked)) {
      if (entries + acts >= page.limit) break
      acts += 1
      await write(addAct({ record, texts }))
    }
  await write(writing.end())
  return { entries, acts, leftOut: writing.leftOut(), why: format.leavesOut ?? '' }
}

// Who asks for these asks for contacts.
const OF_CONTACTS = ['mode', 'place', 'level', 'not', 'disputed', 'overdue'] as const

function canHaveActs(asked: Asked): boolean {
  return OF_CONTACTS.every((filter) => asked[filter] === undefined)
}

/** The acts that are asked for, each with its text. */
async function* outgoingActs(ledger: LedgerReader, asked: Asked): AsyncGenerator<OutgoingAct> {
  for await (const records of furtherBatches(ledger, 'act', asked)) {
    const found = await ledger.texts([...new Set(records.map(({ text }) => text))])
    const texts = new Map(found.map((text) => [text.sha256, text]))
    for (const record of records) if (record.kind === 'act') yield { record, texts }
  }
}

/** Writes the coded documents that tell of the entries asked for, one a line, as the coder gave them. */
export async function exportCoded(
  ledger: LedgerReader,
  request: ExportRequest,
  write: (text: string) => Promise<void>,
): Promise<Exported> {
  const page = { sort: 'date', limit: Number.POSITIVE_INFINITY, ...request.page }
  const written = new Set<string>()
  let entries = 0
  for await (const batch of entryBatches(ledger, request.asked, page, request.today)) {
    entries += batch.length
    const hashes = [...(await recordsOf(ledger, batch)).values()].map(({ text }) => text)
    const fresh = [...new Set(hashes)].filter((hash) => !written.has(hash))
    for (const text of await ledger.texts(fresh)) {
      written.add(text.sha256)
      const further = await ledger.furtherOf([text.sha256])
      await write(codedLine(text, await ledger.recordsOfText(text.sha256), further.map(asCoded)))
    }
  }
  return { entries, acts: 0, leftOut: 0, why: '' }
}

/** Parquet needs a package that nothing else does. */
async function formatNamed(name: string): Promise<ExportFormat<string | Uint8Array>> {
  if (name === 'parquet') return (await import('../exports/parquet.ts')).parquet
  return EXPORT_FORMATS.find((each) => each.name === name)!
}

/** The texts of records, by hash. */
async function textsOf(
  ledger: LedgerReader,
  records: ReadonlyMap<string, LedgerRecord>,
): Promise<ReadonlyMap<string, TextVersion>> {
  const hashes = [...new Set([...records.values()].map(({ text }) => text))]
  return new Map((await ledger.texts(hashes)).map((text) => [text.sha256, text]))
}

/** The records of entries by key, read all at once. */
async function recordsOf(
  ledger: LedgerReader,
  batch: readonly KeptEntry[],
): Promise<ReadonlyMap<string, LedgerRecord>> {
  const keys = batch.flatMap(({ entry }) => entry.records)
  return new Map((await ledger.records(keys, 'all')).map((record) => [record.key, record]))
}
