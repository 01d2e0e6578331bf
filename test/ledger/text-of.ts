import type { LedgerRecord } from '../../src/model/ledger-record.ts'
import type { TextVersion } from '../../src/model/text-version.ts'

/** A text that records may be of: nobody reads it. */
export function textOf({ text: sha256, document, published, source }: LedgerRecord): TextVersion {
  return {
    ...{ sha256, document, bytesSha256: sha256, name: `${document}.txt`, url: null, title: null, source, published },
    ...{ publishedBasis: null, publishedReasons: [], language: 'en', text: document, furniture: [], flags: [] },
    signature: [],
    coder: { name: 'parley', version: '0.1.0', tables: 'made' },
  }
}
