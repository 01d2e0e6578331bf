import type { Mention } from '../../model/mention.ts'
import type { Book, Draft } from './draft.ts'

/** "UN chief X met NATO's Secretary General. [The Secretary-General] also met": the United Nations', where the text names that one first; null where it does not. */
export function unitedNationsChief(book: Book, { title, from, former }: Mention): Draft | null {
  if (title !== 'secretary general' || former) return null
  const heads = book.drafts.filter((x) => x.office === 'igo_head' && x.first < from)
  const first = heads.reduce<Draft | null>((x, y) => (x === null || y.first < x.first ? y : x), null)
  return first?.state === 'XUN' ? first : null
}
