import { codedLine } from '../exports/coded-document.ts'
import type { Nodes } from '../exports/export-format.ts'
import { EXPORT_FORMATS } from '../exports/formats.ts'
import type { LedgerReader } from '../store/store.ts'
import type { Asked, AskedPage } from './ask/asked.ts'
import { everyEntry } from './ask/list-entries.ts'

/** What an export is asked to hold. */
export interface ExportRequest {
  readonly asked: Asked
  /** In the format's own order and number where nothing else is asked for. */
  readonly page: Partial<AskedPage>
  readonly nodes: Nodes
  readonly today: string
}

/** How many entries went out, and how many the format had no place for, with the reason in words. */
export interface Exported {
  readonly entries: number
  readonly leftOut: number
  readonly why: string
}

/** Writes entries in a format, piece by piece, never holding more than the format needs. */
export async function exportEntries(
  ledger: LedgerReader,
  name: string,
  request: ExportRequest,
  write: (text: string) => Promise<void>,
): Promise<Exported> {
  const format = EXPORT_FORMATS.find((each) => each.name === name)!
  const writing = format.begin(request.nodes)
  const page = { sort: format.order, limit: format.most ?? Number.POSITIVE_INFINITY, ...request.page }
  let entries = 0
  for await (const { entry, at } of everyEntry(ledger, request.asked, page, request.today)) {
    const records = await ledger.records(entry.records, 'all')
    await write(writing.add({ entry, records, changed: at }))
    entries += 1
  }
  await write(writing.end())
  return { entries, leftOut: writing.leftOut(), why: format.leavesOut ?? '' }
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
  for await (const { entry } of everyEntry(ledger, request.asked, page, request.today)) {
    entries += 1
    const hashes = (await ledger.records(entry.records, 'all')).map(({ text }) => text)
    const fresh = [...new Set(hashes)].filter((hash) => !written.has(hash))
    for (const text of await ledger.texts(fresh)) {
      written.add(text.sha256)
      await write(codedLine(text, await ledger.recordsOfText(text.sha256)))
    }
  }
  return { entries, leftOut: 0, why: '' }
}
