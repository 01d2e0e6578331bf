import { fold } from '../../../model/fold.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import type { Token } from '../../../model/token.ts'
import { peopleNamed } from '../../../register/people.ts'
import { wordFact } from '../../words.ts'
import { isCapital } from '../names.ts'
import { HONORIFICS } from '../words/roles.ts'

const SHORT = oneOf('mr|ms|dr|hh|he|hm|rt|lt|u')
const AFTER_POSSESSIVE = oneOf(
  'highness|royal|excellency|excellencies|majesty|majesties|holiness|eminence|beatitude|grace',
)

const isFormOfAddress = wordFact((norm) => HONORIFICS.has(norm))

/** Whether a token is a form of address: Mr., HH, Sheikh; not where it is part of a name that the register knows. */
export function isHonorific(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  if (isSpacedOut(tokens, at)) return true
  if (!isFormOfAddress(token.word) || token.letters === 'lower' || token.kind !== 'word') return false
  if (token.norm.length <= 2 && !token.text.endsWith('.') && !SHORT.test(token.norm)) return false
  if (token.norm === 'u' && token.text !== 'U') return false
  if (token.norm === 'he' && token.letters !== 'upper' && token.text !== 'H.E.') return false
  if (isOneOf(token.norm, 'his', 'her', 'their', 'your')) return AFTER_POSSESSIVE.test(tokens[at + 1]?.norm ?? '')
  return !isGivenName(tokens, at)
}

/** Past "[(R)]", "[(retd)]" behind a rank that somebody held; `at` where nothing of the kind stands. */
export function retiredEnd(tokens: readonly Token[], at: number): number {
  const bracketed = tokens[at]?.norm === '(' && tokens[at + 2]?.norm === ')'
  if (bracketed && RETIRED.test(tokens[at + 1]!.norm) && isHonorific(tokens, at - 1)) return at + 3
  return at
}

const RETIRED = oneOf('r|ret|retd|rtd|retired|retd.|ret.|rtd.')

/** "H. E." and "H. M." in two words. */
function isSpacedOut(tokens: readonly Token[], at: number): boolean {
  const [before, here, next] = [tokens[at - 1]?.text, tokens[at]!.text, tokens[at + 1]?.text]
  return (
    (here === 'H.' && isOneOf(next ?? '', 'E.', 'M.', 'H.')) || (before === 'H.' && isOneOf(here, 'E.', 'M.', 'H.'))
  )
}

// Words that are a form of address for some and a given name for others.
const EITHER = new Set('gen amir emir sultan malik don tan hon said sayed syed dean khan pasha'.split(' '))

const isEither = wordFact((norm) => EITHER.has(norm))

/** Whether a word that may be a title is here the first of a name: Amir Khan Muttaqi, Gen Nakatani. */
export function isGivenName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  if (!isEither(token.word) || token.text.endsWith('.') || !isCapital(token)) return false
  if (token.letters === 'capital' && /^al$/i.test(tokens[at + 1]?.norm ?? '')) return true
  for (let to = Math.min(at + 4, tokens.length); to > at + 1; to--) {
    const words = tokens.slice(at, to)
    if (!words.every((x) => x.kind === 'word' && isCapital(x)) || token.letters === 'upper') continue
    if (begins(words.map((x) => x.text).join(' '), token.norm)) return true
  }
  return false
}

// Aliases of sultans and emirs begin with their title; the name itself does not.
function begins(text: string, word: string): boolean {
  const wanted = plain(text)
  const people = peopleNamed(text).filter((x) => plain(x.name).startsWith(`${word} `))
  return people.some((x) => [x.name, ...x.aliases].some((name) => plain(name) === wanted))
}

/** Whether the register has a person of just this name. */
export function isSpelledSo(text: string): boolean {
  const wanted = plain(text)
  return peopleNamed(text).some((x) => [x.name, ...x.aliases].some((name) => plain(name) === wanted))
}

function plain(name: string): string {
  return fold(name).replace(/-/g, ' ')
}

/** What a form of address says of the person. */
export function genderOf(honorific: string): 'he' | 'she' | null {
  if (/^(mr|sir|lord|sheikh|shaikh|king|prince|shri)$/.test(honorific)) return 'he'
  return /^(mrs|ms|dame|lady|baroness|sheikha|queen|princess|smt)$/.test(honorific) ? 'she' : null
}
