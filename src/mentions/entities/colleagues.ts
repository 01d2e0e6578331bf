import type { Mention } from '../../model/mention.ts'
import { isOneOf } from '../../model/one-of.ts'
import type { Book } from './draft.ts'

/** "South Korea's finance minister, X, and [trade minister, Y]", "Syrian Foreign Minister X, [Defence Minister Y] and [Intelligence Chief Z]": of the state that was said once. */
export function colleagueState(book: Book, mention: Mention, index: number): string | null {
  const { tokens, mentions } = book.setting
  const before = mentions[index - 1]
  if (!before || !isTitled(mention) || mention.determiner !== 'none' || !isTitledBy(before)) return null
  if (isJoined(book, before, mention)) return before.states[0] ?? stateOf(book, before)
  const next = mentions[index + 1]
  const inList = tokens[mention.from - 1]?.norm === ',' && mention.from - before.to <= 1
  const goesOn = next?.kind === 'person' && isTitledBy(next) && isJoined(book, mention, next)
  return inList && goesOn ? (before.states[0] ?? stateOf(book, before)) : null
}

const isTitledBy = ({ kind, office }: Mention) => kind === 'person' && office !== null

function isTitled({ office, name, from }: Mention): boolean {
  return office !== null && name !== null && name.from > (office === 'ambassador' ? from : from + 1)
}

/** Whether "and" alone stands between two who are named together. */
function isJoined({ setting: { tokens } }: Book, one: Mention, other: Mention): boolean {
  return isOneOf(tokens[other.from - 1]?.norm ?? '', 'and', '&') && other.from - one.to <= 2
}

/** The state that a list has carried on so far. */
function stateOf(book: Book, mention: Mention): string | null {
  const [draft] = book.of.get(mention) ?? []
  return draft && !draft.person ? draft.state : null
}
