import type { Mention } from '../../model/mention.ts'
import { type Style, styleAt } from '../en/styles.ts'
import { type Book, type Draft, sentenceStart } from './draft.ts'
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
    if (draft) ranks.set(draft, new Set([...(ranks.get(draft) ?? []), ...calledAs(style)]))
  }
  ranksOf.set(book, ranks)
  return ranks
}

/** "[Her Excellency]" is no "His Excellency"; "HE" may be either. */
function calledAs({ rank, whose }: Style): string[] {
  return whose ? [`${whose} ${rank}`] : [`his ${rank}`, `her ${rank}`]
}

/** "[HRH] left Tehran": who was last called so; null where the words are no style that stands alone. */
export function calledBy(book: Book, mention: Mention): Draft[] | null {
  const style = styleAt(book.setting.tokens, mention.from)
  if (!style || mention.title !== style.rank) return null
  const { before } = candidates(book, mention, (x) => hasRank(book, x, style))
  // Of whom it is told rather than whose greetings were brought, or who was met.
  const told = before.filter((x) => !x.owner)
  const opens = told.filter((x) => opensSentence(book, x.at))
  const styled = opens.findLast((x) => styleAt(book.setting.tokens, x.at) !== null)
  const person = styled ?? opens.at(-1) ?? told.at(-1) ?? before.at(-1)
  return person ? [person.draft] : []
}

/** Whether a title with a style before it can mean somebody: "[HRH] the Minister" is none who is never called so; null where it has none. */
export function isStyledSo(book: Book, mention: Mention): ((draft: Draft) => boolean) | null {
  const style = styleAt(book.setting.tokens, mention.from)
  if (!style || ![...ranksIn(book).values()].some((ranks) => calledAs(style).some((x) => ranks.has(x)))) return null
  return (draft) => hasRank(book, draft, style)
}

function hasRank(book: Book, draft: Draft, style: Style): boolean {
  const ranks = ranksIn(book).get(draft)
  return ranks !== undefined && calledAs(style).some((x) => ranks.has(x))
}

function opensSentence({ setting }: Book, at: number): boolean {
  return sentenceStart(setting, at) === at
}
