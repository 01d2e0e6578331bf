import type { Flag } from '../../model/document.ts'
import type { TextVersion } from '../../model/text-version.ts'
import type { LedgerReader } from '../../store/store.ts'

/** What a reader should know of a document, with the contact that it concerns. */
export interface ListedFlag {
  readonly flag: Flag
  readonly text: TextVersion
  /** The entry of that contact; null where it is of none. */
  readonly entry: string | null
}

const BATCH = 100
const MOST_LOOKED_AT = 1000

/** The flags of this code in the documents that came last, the latest first: of the last thousand documents at most. */
export async function listFlags(ledger: LedgerReader, code: string, limit: number): Promise<ListedFlag[]> {
  const found: ListedFlag[] = []
  let looked = 0
  for (let after: string | null | undefined; after !== null && looked < MOST_LOOKED_AT; ) {
    const page = { order: '-changed', limit: BATCH, ...(after !== undefined && { after }) } as const
    const { texts, next } = await ledger.documents(page)
    for (const text of texts)
      for (const flag of text.flags)
        if (flag.code === code) found.push({ flag, text, entry: await entryOf(ledger, text, flag) })
    if (found.length >= limit) break
    looked += texts.length
    after = next
  }
  return found.slice(0, limit)
}

async function entryOf(ledger: LedgerReader, { sha256 }: TextVersion, { contact }: Flag): Promise<string | null> {
  if (contact === undefined) return null
  const record = (await ledger.recordsOfText(sha256)).find((each) => each.contact.id === contact)
  const [kept] = record === undefined ? [] : await ledger.entriesOf([record.key])
  return kept?.entry.id ?? null
}
