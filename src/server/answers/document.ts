import type { ShownDocument } from '../../service/ask/show-document.ts'
import type * as Api from '../schemas/documents.ts'

export function shownDocument({ text, records, further }: ShownDocument): Api.ShownDocument {
  const { document: id, published, publishedBasis, source, language, title, url, name, sha256 } = text
  const about = { id, published, published_basis: publishedBasis, source, language, title, url, name }
  const reasons = [...text.publishedReasons]
  return {
    document: { ...about, contacts: records.length, sha256, published_reasons: reasons },
    text: text.text,
    furniture: [...text.furniture],
    flags: [...text.flags],
    records: records.map(({ record: { key, start, end, contact }, entry }) => ({ key, start, end, entry, contact })),
    acts: further.flatMap((one) => (one.kind === 'act' ? [one.act] : [])),
    figures: further.flatMap((one) => (one.kind === 'figure' ? [one.figure] : [])),
    coder: text.coder,
  }
}
