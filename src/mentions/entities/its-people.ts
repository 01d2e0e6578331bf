import type { Mention } from '../../model/mention.ts'
import { isOneOf } from '../../model/one-of.ts'
import { type Book, type Draft, sentenceStart } from './draft.ts'
import { firstFrom } from './referents.ts'

// An article, or little else, may stand before the name with which a sentence opens.
const OPENS_WITHIN = 2

/** "M23 stayed away. [Its representatives] negotiate …": whose people they are, of whom the sentence, or the one before, tells; null where that is no state or group. */
export function itsPeople(book: Book, mention: Mention): Draft | null {
  const { tokens } = book.setting
  if (mention.determiner !== 'possessive' || !isOneOf(tokens[mention.from]!.norm, 'its', 'their')) return null
  const start = sentenceStart(book.setting, mention.from)
  if (start < mention.from) return openerOf(book, start, mention.from)
  return start > 0 ? openerOf(book, sentenceStart(book.setting, start - 1), start) : null
}

/** The state, team or group with which a sentence opens; null where it opens with somebody or something else. */
function openerOf(book: Book, start: number, to: number): Draft | null {
  const { mentions } = book.setting
  const first = mentions[firstFrom(mentions, start)]
  if (!first || first.from > start + OPENS_WITHIN || first.to > to) return null
  if ((first.kind !== 'state' && first.kind !== 'delegation') || first.states.length > 1) return null
  return book.of.get(first)?.[0] ?? null
}
