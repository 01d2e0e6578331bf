import type { ShownDocument } from '../../service/ask/show-document.ts'
import type * as Api from '../schemas/documents.ts'

export function shownDocument({ text, records }: ShownDocument): Api.ShownDocument {
  const { document: id, published, publishedBasis, source, language, title, url, name, sha256 } = text
  const about = { id, published, published_basis: publishedBasis, source, language, title, url, name }
  const reasons = [...text.publishedReasons]
  return {
    document: { ...about, contacts: records.length, sha256, published_reasons: reasons },
    text: text.text,
    furniture: [...text.furniture],
    flags: [...text.flags],
    records: records.map(({ record: { key, start, end, contact }, entry }) => ({ key, start, end, entry, contact })),
    acts: [...(text.acts ?? [])],
    figures: [...(text.figures ?? [])],
    coder: text.coder,
  }
}
