import type { Mention } from '../../model/mention.ts'
import type { Book, Draft } from './draft.ts'
import { candidates } from './referents.ts'

/** "President X received President Y of Chad. [The President] thanked him": of two of one title, the one whose state needs no telling. */
export function ofNoSaidState(
  book: Book,
  mention: Mention,
  known: Draft,
  fits: (draft: Draft) => boolean,
): Draft | null {
  if (mention.determiner !== 'the' || mention.title === null) return null
  const told = saidOfState(book)
  if (!told.has(known)) return null
  const so = (x: Draft) => fits(x) && x.titles.includes(mention.title ?? '-')
  const [first] = candidates(book, mention, so).before
  return first && first.draft !== known && !told.has(first.draft) ? first.draft : null
}

const saidOf = new WeakMap<Book, ReadonlySet<Draft>>()

/** Those whom some words of the text tie to a state. */
function saidOfState(book: Book): ReadonlySet<Draft> {
  const known = saidOf.get(book)
  if (known) return known
  const told = new Set(book.setting.mentions.filter((x) => x.states.length > 0).flatMap((x) => book.of.get(x) ?? []))
  saidOf.set(book, told)
  return told
}
