import type { Mention } from '../../model/mention.ts'
import { isOneOf, oneOf } from '../../model/one-of.ts'
import { wordFact } from '../words.ts'
import { isArmed, isFighters, isFormed, peopleEnd } from './faction-nouns.ts'
import { emptyHead, type Page, polityAt } from './heads/head.ts'
import { mentionOf } from './mention-of.ts'
import { isCapital, nameText } from './names.ts'
import { DETERMINERS } from './words/closed.ts'

// Names of such groups end so: Moro Islamic Liberation Front, Kachin Independence Army.
const ENDS = oneOf('front|army|movement|forces|resistance|brigades|brigade|militia|guerrillas|fighters')
const MARKS = oneOf(
  "liberation|independence|revolutionary|resistance|people's|peoples|popular|patriotic|salvation|islamic|free|liberated|self-defence|self-defense|defence|defense|democratic|national|nationalist|unity|armed|justice|lord's|united|maoist|communist",
)
const QUALIFIES = oneOf(
  'armed|main|largest|former|fellow|other|various|several|pro|anti|ethnic|communist|maoist|marxist|leftist|islamist|northern|southern|eastern|western|allied|backed|russian|local',
)

// People of such a group rather than of a party, a club or a company.
const COMMANDERS = oneOf('commanders|negotiators|dissidents|delegates|envoys')

const LONGEST = 7

const endsName = wordFact((norm) => ENDS.test(norm))
const marksName = wordFact((norm) => MARKS.test(norm))
const qualifies = wordFact((norm) => QUALIFIES.test(norm))
const commands = wordFact((norm) => COMMANDERS.test(norm))
const determines = wordFact((norm) => DETERMINERS.has(norm) && /^(the|these|those|some|a|an|both)$/.test(norm))

/** A group under arms: "the [FARC]", "[Tuareg rebels]", "the [Kachin Independence Army (KIA)]"; null where none begins. */
export function readFaction(page: Page, at: number, limit: number): Mention | null {
  const from = skipDeterminer(page, at)
  if (from >= limit) return null
  const to = acronymEnd(page, at, from, limit) ?? namedEnd(page, from, limit) ?? describedEnd(page, from, limit)
  if (to === null || to > limit) return null
  const head = { ...emptyHead(at), to, plural: true, determiner: from > at ? ('the' as const) : ('none' as const) }
  return mentionOf(page, head, 'delegation', to, { words: nameText(page.tokens, from, to), states: [], title: null })
}

function skipDeterminer({ tokens }: Page, at: number): number {
  return determines(tokens[at]!.word) ? at + 1 : at
}

/** "the [FARC]", "[MILF] rebels", "rebel group [ELN]": capitals that the tables do not know. */
function acronymEnd(page: Page, at: number, from: number, limit: number): number | null {
  const formed = page.tokens[from + 1]
  const start = isArmed(page.tokens[from]!.word) && formed && isFormed(formed.word) ? from + 2 : from
  const to = capitalsEnd(page, start, limit)
  if (to === null) return null
  const noun = peopleEnd(page, to, limit)
  if (noun > to || start > from) return noun
  if (to < limit && commands(page.tokens[to]!.word)) return to + 1
  const next = page.tokens[to]
  const named = next?.kind === 'word' && next.spaced && isCapital(next)
  return from > at && !named && page.tokens[at]!.norm === 'the' ? to : null
}

function capitalsEnd(page: Page, at: number, limit: number): number | null {
  const { tokens, terms } = page
  const token = tokens[at]
  if (!token || at >= limit || terms[at] || page.headline(at)) return null
  if (token.letters !== 'upper' || !/^\p{Lu}{3,7}$/u.test(token.text)) return null
  const hyphen = tokens[at + 1]?.norm === '-' && !tokens[at + 1]!.spaced
  return hyphen && tokens[at + 2]?.letters === 'upper' && !tokens[at + 2]!.spaced ? at + 3 : at + 1
}

/** "the [National Liberation Army (ELN)]" */
function namedEnd(page: Page, from: number, limit: number): number | null {
  const { tokens, terms } = page
  let at = from
  let marked = false
  while (at < limit && at - from < LONGEST && isCapital(tokens[at]!) && tokens[at]!.kind === 'word') {
    const { word } = tokens[at]!
    if (at - from > 0 && marked && endsName(word) && tokens[at]!.letters === 'capital') return shortForm(page, at + 1)
    if (terms[at] && polityAt(page, at)) return null
    marked ||= marksName(word)
    at++
    while (tokens[at]?.kind === 'possessive' || isOneOf(tokens[at]?.norm ?? '', 'of', 'for', 'and', 'the')) at++
  }
  return null
}

/** Past the short form in brackets. */
function shortForm({ tokens }: Page, at: number): number {
  return tokens[at]?.norm === '(' && tokens[at + 2]?.norm === ')' && tokens[at + 1]!.letters === 'upper' ? at + 3 : at
}

/** "[Tuareg rebels]", "[armed groups]", "the [rebel delegation]" */
function describedEnd(page: Page, from: number, limit: number): number | null {
  const { tokens } = page
  let at = from
  while (at < limit && at - from < 3 && !isArmed(tokens[at]!.word) && !isFighters(tokens[at]!.word)) {
    const token = tokens[at]!
    const polity = polityAt(page, at)
    if (polity && polity.use !== 'adjective') return null
    const plain = token.kind === 'word' && (qualifies(token.word) || polity || properAdjective(page, at, from))
    if (!plain && !(token.norm === '-' && !token.spaced)) return null
    at = polity ? polity.to : at + 1
  }
  if (at >= limit) return null
  const end = peopleEnd(page, at, limit)
  return end > at ? end : null
}

/** "[Tuareg] rebels": a capital in the middle of a sentence that no table knows. */
function properAdjective(page: Page, at: number, from: number): boolean {
  const token = page.tokens[at]!
  return at === from && token.letters === 'capital' && !page.terms[at] && !page.headline(at)
}
