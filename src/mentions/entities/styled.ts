import type { Mention } from '../../model/mention.ts'
import { styleAt } from '../en/styles.ts'
import type { Book, Draft } from './draft.ts'
import { candidates } from './referents.ts'

type Ranks = ReadonlyMap<Draft, ReadonlySet<string>>

const ranksOf = new WeakMap<Book, Ranks>()

/** By which styles each person of the text is called before the name. */
function ranksIn(book: Book): Ranks {
  const known = ranksOf.get(book)
  if (known) return known
  const ranks = new Map<Draft, Set<string>>()
  for (const mention of book.setting.mentions) {
    const style = mention.kind === 'person' ? styleAt(book.setting.tokens, mention.from) : null
    const draft = style && book.of.get(mention)?.[0]
    if (draft) ranks.set(draft, new Set([...(ranks.get(draft) ?? []), style.rank]))
  }
  ranksOf.set(book, ranks)
  return ranks
}

/** "[HRH] left Tehran": who was last called so; null where the words are no style that stands alone. */
export function calledBy(book: Book, mention: Mention): Draft[] | null {
  const rank = styleAt(book.setting.tokens, mention.from)?.rank
  if (!rank || mention.title !== rank) return null
  const person = candidates(book, mention, (x) => hasRank(book, x, rank)).before.at(-1)?.draft
  return person ? [person] : []
}

/** Whether a title with a style before it can mean somebody: "[HRH] the Minister" is none who is never called so. */
export function isStyledSo(book: Book, mention: Mention): (draft: Draft) => boolean {
  const rank = styleAt(book.setting.tokens, mention.from)?.rank
  if (!rank || ![...ranksIn(book).values()].some((x) => x.has(rank))) return () => true
  return (draft) => hasRank(book, draft, rank)
}

function hasRank(book: Book, draft: Draft, rank: string): boolean {
  return ranksIn(book).get(draft)?.has(rank) === true
}
