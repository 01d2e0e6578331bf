import { oneOf } from '../../model/one-of.ts'
import type { Token } from '../../model/token.ts'
import { givenNames } from '../../register/people.ts'
import { wordFact } from '../words.ts'
import * as closed from './words/closed.ts'
import { isCommonWord } from './words/common.ts'
import { LETTERS_AFTER, NAME_SUFFIXES, PARTICLES } from './words/roles.ts'
import { isVerbForm } from './words/verbs.ts'

/** What a reader of names must know of a place in the text. */
export interface NameSetting {
  /** A title or honorific stands before: ordinary words may be names here. */
  readonly titled: boolean
  /** A possessor stands before: Vietnam's To Lam. */
  readonly owned?: boolean
  /** The block is a headline, in which ordinary words have capitals. */
  readonly headline: boolean
  /** Whether a polity, office or place begins at this token. */
  readonly isTerm: (at: number) => boolean
}

const LONGEST = 8

/** The words of a name as they stand in the text. */
export function nameText(tokens: readonly Token[], from: number, to: number): string {
  let text = ''
  for (let at = from; at < to; at++) text += (at > from && tokens[at]!.spaced ? ' ' : '') + tokens[at]!.text
  return text
}

/** The token after a capitalised name that begins at `at`; `at` itself where no name does. */
export function nameEnd(tokens: readonly Token[], at: number, limit: number, setting: NameSetting): number {
  let next = at
  let words = 0
  while (next < limit && words < LONGEST) {
    const token = tokens[next]!
    if (next > at && isInnerHyphen(token, tokens[next + 1])) {
      next += isSyllable(tokens[next + 1]!) ? 2 : 1
      continue
    }
    const particles = particleRun(tokens, next, limit)
    if (particles > next && (next > at || beginsName(tokens, next))) {
      next = particles
      words++
      continue
    }
    if (!isNameWord(tokens, next, next === at, setting)) break
    next++
    words++
  }
  while (next > at && (tokens[next - 1]!.kind === 'mark' || isParticle(tokens[next - 1]!))) next--
  return next
}

function isInnerHyphen(token: Token, after: Token | undefined): boolean {
  return token.norm === '-' && !token.spaced && after !== undefined && !after.spaced && after.kind === 'word'
}

// What follows a hyphen after a name without being part of it: Trump-brokered, Putin-style, NATO-led.
const NOT_SYLLABLES =
  /(ed|like|style|era|run|led|elect|born|wide|bound|ally|member|friendly|facing|based|free|ready|made|type|class|level|time|long|day|hour|year|driven|linked|critic|loyalist)$|.{4}ing$/

/** The second half of a given name that some languages join with a hyphen: Tae-[yul], Jong-[un]. */
function isSyllable(token: Token): boolean {
  return token.letters === 'lower' && token.text.length <= 6 && !NOT_SYLLABLES.test(token.norm)
}

function isParticle(token: Token): boolean {
  return token.letters === 'lower' && joinsNames(token.word)
}

const joinsNames = wordFact((norm) => PARTICLES.has(norm))

const ONLY_IN_NAMES = oneOf('de|von|van|bin|ibn|al|el|di|da|dos|du|della|abu')

/** al-Sharaa, Al Thani, el-Sisi, de Mistura and the like may begin with their particle. */
function beginsName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  const next = tokens[at + 1]
  if (token.letters === 'lower') return (next?.norm === '-' && !next.spaced) || ONLY_IN_NAMES.test(token.norm)
  return true
}

/** The token after a run of particles that a capitalised word follows; `at` where there is none. */
function particleRun(tokens: readonly Token[], at: number, limit: number): number {
  let next = at
  while (next < limit && next - at < 6) {
    const token = tokens[next]!
    if (joinsNames(token.word) || (next > at && token.norm === '-' && !token.spaced)) next++
    else break
  }
  if (next === at) return at
  const after = tokens[next]
  const first = tokens[at]!
  // Prepositions and articles of English are particles only where a hyphen joins them: at-Turki, as-Said.
  if (/^(at|as|an|ad|en|az|ash)$/.test(first.norm) && first.letters === 'lower' && tokens[at + 1]?.norm !== '-')
    return at
  if (
    first.letters !== 'lower' &&
    !/^(al|el|bin|abu|de|van|von|da|dos|ben|le|la|del|di|as|ash|at|az|ad|an|st)$/.test(first.norm)
  )
    return at
  return after && after.kind === 'word' && isCapital(after) && !closed.DETERMINERS.has(after.norm) ? next : at
}

/** Behind a name and its honours: "Bob Carr [MP]", "Sir Keir Starmer [KCB, KC, MP]". */
export function honoursEnd(tokens: readonly Token[], at: number): number {
  let next = at
  while (tokens[next] && isLettersAfter(tokens[next]!)) {
    next++
    if (tokens[next]?.norm === ',' && tokens[next + 1] && isLettersAfter(tokens[next + 1]!)) next++
  }
  return next
}

const comesAfter = wordFact((norm) => LETTERS_AFTER.has(norm.replaceAll('.', '')))

function isLettersAfter(token: Token): boolean {
  return token.letters !== 'lower' && token.letters !== 'capital' && comesAfter(token.word)
}

export function isCapital(token: Token): boolean {
  return token.letters === 'capital' || token.letters === 'mixed' || token.letters === 'upper'
}

function isNameWord(tokens: readonly Token[], at: number, first: boolean, setting: NameSetting): boolean {
  const token = tokens[at]!
  if (token.kind !== 'word' || !isCapital(token)) return false
  if (!token.spaced && !first && tokens[at - 1]!.norm !== '-') return false
  if (!first && NAME_SUFFIXES.has(token.norm)) return true
  if (!first && isLettersAfter(token)) return false
  if (token.text.length <= 2 && token.text.endsWith('.')) return true
  if (setting.isTerm(at)) return false
  if (isOrdinary(token.word)) return isNameAllTheSame(tokens, at, first, setting)
  if (isDayName(token.word)) return false
  if (isCommonWord(token.word)) return !setting.headline && !first && (setting.titled || isGiven(tokens[at - 1]!))
  if (isVerbForm(token.word)) return !setting.headline && (!first || setting.titled)
  return true
}

/** "Samantha [Power]": behind a given name an ordinary word is a family's. */
function isGiven({ norm, letters }: Token): boolean {
  return letters === 'capital' && givenNames().has(norm)
}

const isDayName = wordFact((norm) => /^((mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow)$/.test(norm))

/** "with [He] Lifeng", "Greer and [He]": a pronoun has its capital only where a sentence or a quotation begins. */
export function isCapitalInside(tokens: readonly Token[], at: number): boolean {
  const [token, before] = [tokens[at]!, tokens[at - 1]]
  if (token.norm !== 'he' || token.letters !== 'capital' || !token.spaced || before?.kind !== 'word') return false
  return before.letters === 'lower'
}

// Words of grammar that are also names, where their setting leaves no doubt: Vice Premier He Lifeng, Lee Do-hoon, Than Swe.
function isNameAllTheSame(tokens: readonly Token[], at: number, first: boolean, setting: NameSetting): boolean {
  const token = tokens[at]!
  const next = tokens[at + 1]
  const hyphened = (next !== undefined && isInnerHyphen(next, tokens[at + 2])) || tokens[at - 1]?.norm === '-'
  if (!first) return token.norm === 'may' || hyphened
  if (!setting.headline && isCapitalInside(tokens, at)) return true
  if (!(setting.titled || setting.owned) || setting.headline || token.letters !== 'capital') return false
  if (!/^(he|to|than|so|an|on|do|will|may|no|in|my|ha|you)$/.test(token.norm) || next?.letters !== 'capital')
    return false
  return !isOrdinary(next.word) && !isCommonWord(next.word) && !setting.isTerm(at + 1)
}

/** Words that are no name; Per is one. */
const isOrdinary = wordFact(
  (norm) =>
    norm !== 'per' &&
    (closed.FUNCTION_WORDS.has(norm) ||
      closed.POINTERS.has(norm) ||
      closed.NEGATIONS.has(norm) ||
      closed.NUMBER_WORDS.has(norm)),
)
