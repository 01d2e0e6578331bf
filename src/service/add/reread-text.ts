import type { TextVersion } from '../../model/text-version.ts'
import type { Incoming } from '../../sources/incoming.ts'
import type { LedgerReader } from '../../store/store.ts'

/** A text of the ledger as it came in: its bytes where they were kept, with what was said of it then. */
export async function asItCameIn(ledger: LedgerReader, text: TextVersion): Promise<Incoming> {
  const { document: id, name, bytesSha256, published, publishedBasis } = text
  // Only a line of a .jsonl file says of itself where it is from; of other texts a newer reader may find out more.
  const { url, source } = / line \d+$/.test(name) ? text : { url: null, source: null }
  return {
    kind: 'incoming',
    name,
    id,
    content: (await ledger.bytes(bytesSha256)) ?? text.text,
    url,
    source,
    published: publishedBasis === 'given' ? published : null,
  }
}
