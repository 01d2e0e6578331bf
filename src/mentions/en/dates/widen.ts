import { oneOf } from '../../../model/one-of.ts'
import type { Sentence, Token } from '../../../model/token.ts'
import type { DateMention } from '../../dates/said.ts'
import type { Found } from './read.ts'
import { isCapital, word } from './read.ts'
import { DAY_PARTS } from './words.ts'

const BEFORE = new Set(
  'on in at over during late early earlier later the of morning afternoon evening night midnight noon hours day eve only'.split(
    ' ',
  ),
)
const STARTS = new Set('on in at over during late early earlier later'.split(' '))
const EVENTS = new Set(
  (
    'attack attacks assault assaults massacre massacres uprising uprisings revolution coup movement protest protests ' +
    'referendum earthquake earthquakes quake quakes bombing bombings invasion incursion genocide killings war election ' +
    'elections vote ballot runoff poll polls strike strikes raid raids shooting explosion blast'
  ).split(' '),
)
const PLACES = new Set(
  'square street bridge airport stadium university brigade party avenue road park movement'.split(' '),
)

/** Widens a date over its own small words and over a possessive, and says whether it only dates what follows; null for 1 May Square. */
export function widen(tokens: readonly Token[], found: Found, sentence: Sentence): DateMention | null {
  if (isPlace(tokens, found.to, sentence.to)) return null
  const to = partOfDay(tokens, found.to, sentence.to)
  const possessive = to < sentence.to && tokens[to]!.kind === 'possessive'
  // "in the June 17 clash", "at the July 9-11 NATO summit": the preposition is the noun's, not the date's.
  const ofNoun = ABSOLUTE.test(found.rule) && tokens[found.from - 1]?.norm === 'the' && isNoun(tokens, to, sentence.to)
  const from = possessive || ofNoun ? found.from : widenedFrom(tokens, found.from, sentence.from)
  const bare = from === found.from
  const attributive =
    possessive || ofNoun || (bare && !found.rule.startsWith('dates/near') && modifies(tokens, to, sentence.to))
  const eventName = !possessive && isEvent(tokens, to, sentence.to)
  return {
    ...found,
    from,
    to: possessive ? to + 1 : to,
    ...(attributive && { attributive: true as const }),
    ...(eventName && { eventName: true as const }),
  }
}

function partOfDay(tokens: readonly Token[], to: number, limit: number): number {
  return DAY_PARTS.has(word(tokens, to, limit)) ? to + 1 : to
}

/** "late on", "on the morning of", "in the early hours of", "on". */
function widenedFrom(tokens: readonly Token[], from: number, floor: number): number {
  let best = from
  for (let at = from - 1; at >= floor && at >= from - 6 && BEFORE.has(tokens[at]!.norm); at--)
    if (STARTS.has(tokens[at]!.norm)) best = at
  return best
}

const ABSOLUTE = oneOf(
  'dates/month-day|dates/day-range|dates/month|dates/weekday|dates/weekday-month-day|dates/numeric',
)

function isNoun(tokens: readonly Token[], at: number, limit: number): boolean {
  return at < limit && tokens[at]!.kind === 'word' && !isFunctionWord(tokens[at]!.norm)
}

/** Whether a lower-case word follows that the date can qualify: "the June 2 talks". */
function modifies(tokens: readonly Token[], at: number, limit: number): boolean {
  return isNoun(tokens, at, limit) && tokens[at]!.letters === 'lower'
}

const FUNCTION_WORDS = new Set(
  (
    'in on at to for with and or but when where which who that as by from of after before while during between the a an ' +
    'is was were are be been will would has had have it he she they his her their its said says told about over if ' +
    'since until till through than local amid following despite because also only ahead ' +
    'two three four five six seven eight nine ten both several some many most all each every'
  ).split(' '),
)
function isFunctionWord(norm: string): boolean {
  return FUNCTION_WORDS.has(norm)
}

function isPlace(tokens: readonly Token[], at: number, limit: number): boolean {
  return isCapital(tokens, at, limit) && PLACES.has(word(tokens, at, limit))
}

/** "the October 7 attacks", "the Oct. 7 Hamas assault". */
function isEvent(tokens: readonly Token[], at: number, limit: number): boolean {
  for (let step = 0; step < 3; step++) {
    const next = word(tokens, at + step, limit)
    if (EVENTS.has(next)) return true
    if (
      !isCapital(tokens, at + step, limit) &&
      !/^(armed|terror|terrorist|deadly|coup|general|presidential|parliamentary)$/.test(next)
    )
      return false
  }
  return false
}
