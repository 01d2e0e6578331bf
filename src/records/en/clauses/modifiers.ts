import { oneOf } from '../../../model/one-of.ts'
import type { Sentence } from '../../../model/token.ts'
import { contactNounAt } from '../frames/contact-nouns.ts'
import type { Layers } from './layers.ts'

// "after [it], separate talks": what points describes nothing.
const STANDING_ALONE = oneOf('it|this|that|these|those|which|what|itself|all')
const FINITE = oneOf('verb|be|have|do|modal')

/**
 * Where a noun phrase goes on behind a comma, conjunction or adverb: "frank and [constructive] talks", "political,
 * [security] and humanitarian developments", "peace and [security]". 0 where it does not.
 */
export function joinsModifiers(
  layers: Layers,
  from: number,
  at: number,
  head: { at: number; contact: boolean } | null,
  sentence: Sentence,
): number {
  if (STANDING_ALONE.test(layers.tokens[at - 1]!.norm)) return 0
  if (layers.tags[at] === 'adverb') return head === null && contactSoon(layers, at + 1, sentence) ? at + 1 : 0
  if (contactSoon(layers, at + 1, sentence)) return head?.contact ? 0 : at + 1
  if (!head) return layers.tags[at] === 'conjunction' && layers.tags[at + 1] === 'word' ? at + 1 : 0
  if (head.contact || layers.tags[head.at] !== 'word') return 0
  return plainListFrom(layers, from, at, sentence)
}

/** Whether a contact noun ends the next words, with no more than modifiers before it. */
function contactSoon(layers: Layers, at: number, sentence: Sentence): boolean {
  for (let next = at; next < Math.min(at + 5, sentence.to); ) {
    const mention = layers.mentionAt[next]
    if (mention) {
      if (mention.kind !== 'state' || mention.determiner !== 'none' || next !== at) return false
      next = mention.to
      continue
    }
    const tag = layers.tags[next]!
    if (tag === 'verb' && next === at && /(ing|ed)$/.test(layers.tokens[next]!.norm) && contactNounAt(layers, next + 1))
      return true
    if (tag !== 'word' && layers.tokens[next]!.norm !== '-') return false
    if (contactNounAt(layers, next)) return true
    next++
  }
  return false
}

/** "A and B": a run of plain words behind the joint, which no verb follows. */
function plainListFrom(layers: Layers, from: number, at: number, sentence: Sentence): number {
  const { tags, tokens } = layers
  const comma = tokens[at]!.norm === ','
  let next = at + 1
  let words = 0
  let conjunction = !comma
  for (; next < Math.min(sentence.to, at + 9); next++) {
    const plain =
      tags[next] === 'word' && !layers.mentionAt[next] && !layers.dateAt[next] && tokens[next]!.letters === 'lower'
    if (plain) words++
    else if (tags[next] === 'conjunction' && comma && !conjunction && words > 0) conjunction = true
    else if (!(tokens[next]!.norm === '-' && !tokens[next]!.spaced)) break
  }
  if (words === 0 || words > 5 || !conjunction) return 0
  if (comma && tokens[next - 1]!.norm === 'and') return 0
  if (next < sentence.to && (FINITE.test(tags[next]!) || layers.mentionAt[next]))
    return isSubject(layers, from) && !comma ? at + 1 : 0
  return at + 1
}

/** A phrase at the beginning, or behind a subordinator: a list there may be the subject of the verb after it. */
function isSubject(layers: Layers, from: number): boolean {
  const before = layers.tokens[from - 1]
  if (!before || before.norm === '.' || before.end < layers.tokens[from]!.start - 1) return true
  return /^(as|after|before|since|until|while|when|that|if|because|although|though|where|and|but|")$/.test(before.norm)
}

const UNIT = oneOf('minute|hour|day|week|month|year|point|way|member|nation|page')

/** "a tense [45]-minute call": a number with its unit stands among adjectives; null where none does. */
export function overMeasure({ tokens, tags }: Layers, at: number): number | null {
  const dash = tokens[at + 1]
  if (tags[at] !== 'number' || dash?.norm !== '-' || dash.spaced) return null
  return UNIT.test(tokens[at + 2]?.norm ?? '') ? at + 1 : null
}

// Words that a modifier in quotation marks has at most.
const QUOTED = 6

/** 'had a ["frank and useful"] exchange': past both marks and the words between; null where a noun does not follow. */
export function overQuoted({ tokens, tags }: Layers, from: number, at: number, { to }: Sentence): number | null {
  if (at === from || tags[at - 1] !== 'determiner') return null
  return quotedEnd({ tokens, tags }, at, to)
}

/** Behind the words in quotation marks that begin at a token, where a noun follows them; null where none does. */
export function quotedEnd({ tokens, tags }: Pick<Layers, 'tokens' | 'tags'>, at: number, to: number): number | null {
  if (tokens[at]!.norm !== '"') return null
  for (let end = at + 2; end < Math.min(to - 1, at + QUOTED + 2); end++) {
    if (tokens[end]!.norm !== '"') continue
    return tags[end + 1] === 'word' && tokens[end + 1]!.letters === 'lower' ? end + 1 : null
  }
  return null
}
