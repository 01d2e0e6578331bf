import { Fault } from '../../model/fault.ts'
import type { TextVersion } from '../../model/text-version.ts'
import type { DocumentPage, LedgerReader } from '../../store/store.ts'
import type { Asked, AskedPage } from './asked.ts'
import { entryBatches } from './list-entries.ts'
import { settlePage } from './settle-filter.ts'

/** A document of the ledger, in short. */
export interface DocumentLine {
  readonly id: string
  readonly published: string | null
  readonly published_basis: TextVersion['publishedBasis']
  readonly source: string | null
  readonly language: string | null
  readonly title: string | null
  readonly url: string | null
  /** The path or line that it came from. */
  readonly name: string
  /** How many contacts it tells of. */
  readonly contacts: number
  readonly sha256: string
}

export interface DocumentList {
  readonly documents: readonly DocumentLine[]
  readonly next: string | null
}

/** The documents of the ledger; with filters, those that tell of an entry that they find. */
export async function listDocuments(
  ledger: LedgerReader,
  asked: Asked,
  page: AskedPage,
  today: string,
): Promise<DocumentList> {
  const wanted = documentPage(page)
  if (Object.keys(asked).length > 0) return tellingDocuments(ledger, asked, wanted, today)
  const { texts, next } = await ledger.documents(wanted)
  return { documents: await lines(ledger, texts), next }
}

function documentPage(asked: AskedPage): DocumentPage {
  const { order, ...page } = settlePage(asked)
  if (order === 'reports' || order === '-reports')
    throw new Fault('usage/bad-option', `--sort ${order}: documents go by date, -date, changed or -changed.`)
  return { ...page, order }
}

async function tellingDocuments(
  ledger: LedgerReader,
  asked: Asked,
  { order, limit, after }: DocumentPage,
  today: string,
): Promise<DocumentList> {
  if (order === 'changed' || order === '-changed')
    throw new Fault('usage/bad-option', `--sort ${order}: documents found by filters go by date or -date.`)
  const hashes = new Set<string>()
  for await (const batch of entryBatches(ledger, asked, { limit: Number.POSITIVE_INFINITY }, today)) {
    const keys = batch.flatMap(({ entry }) => entry.records)
    for (const { text } of await ledger.records(keys, 'all')) hashes.add(text)
  }
  const texts = [...(await ledger.texts([...hashes]))].sort(byDate(order === 'date' ? 1 : -1))
  const from = after === undefined ? 0 : texts.findIndex(({ document }) => document === after) + 1
  if (after !== undefined && from === 0)
    throw new Fault('usage/bad-cursor', `--after ${after}: not a document of this list. Begin again without it.`)
  const shown = texts.slice(from, from + limit)
  const last = from + shown.length < texts.length ? shown.at(-1) : undefined
  return { documents: await lines(ledger, shown), next: last?.document ?? null }
}

function byDate(way: 1 | -1): (a: TextVersion, b: TextVersion) => number {
  const key = ({ published, document }: TextVersion) => `${published ?? ''} ${document}`
  return (a, b) => (key(a) < key(b) ? -way : way)
}

async function lines(ledger: LedgerReader, texts: readonly TextVersion[]): Promise<DocumentLine[]> {
  const all: DocumentLine[] = []
  for (const { document, published, publishedBasis, source, language, title, url, name, sha256 } of texts) {
    const contacts = (await ledger.recordsOfText(sha256)).length
    const about = { published, published_basis: publishedBasis, source, language, title, url, name }
    all.push({ id: document, ...about, contacts, sha256 })
  }
  return all
}
