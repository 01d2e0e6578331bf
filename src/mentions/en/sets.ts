import type { Mention } from '../../model/mention.ts'
import { isOneOf, oneOf } from '../../model/one-of.ts'
import type { Token } from '../../model/token.ts'
import { wordFact } from '../words.ts'
import type { Page } from './heads/head.ts'
import { isCapitalInside } from './names.ts'
import * as closed from './words/closed.ts'
import { REGION_ADJECTIVES, SET_NOUNS } from './words/roles.ts'
import { VERB_FORMS } from './words/verbs.ts'

/** Pronouns that stand for somebody, with what they say of the person. */
export const PRONOUNS: ReadonlyMap<string, 'he' | 'she' | null> = new Map([
  ['he', 'he'],
  ['him', 'he'],
  ['himself', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['herself', 'she'],
  ['they', null],
  ['them', null],
  ['themselves', null],
  ['i', null],
  ['we', null],
  ['me', null],
  ['us', null],
])

/** Whether a word goes on after a noun phrase: a verb or a word of the closed classes. */
export function isVerbal(norm: string): boolean {
  return VERB_FORMS.has(norm) || closed.FUNCTION_WORDS.has(norm)
}

const MODIFIER = oneOf(
  'foreign|neighbouring|neighboring|warring|rival|former|senior|top|asian|european|african|close|old|longtime',
)
// Nouns that mean those spoken of after a bare "the".
const DEFINITE = oneOf(
  'sides|parties|leaders|ministers|presidents|pair|duo|trio|men|women|delegations|officials|diplomats',
)

// Nouns that tell who can be meant: people of a rank, or states.
const TELLING = new Set(
  'ministers presidents premiers chancellors monarchs leaders ambassadors envoys generals commanders warlords diplomats officials men women governments countries nations states capitals delegations'.split(
    ' ',
  ),
)

const opensSet = wordFact((norm) => /^(the|both|these|those|all|two|three|four|each|one)$/.test(norm))

const DETERMINERS = oneOf('the|both|these|those|all')

/** Reads "the two", "both sides", "the trio", "the three leaders", "each other". */
export function readSet(page: Page, from: number, limit: number): Mention | null {
  const { tokens } = page
  const first = tokens[from]!.norm
  if (!opensSet(tokens[from]!.word)) return null
  const next = tokens[from + 1]?.norm
  if (first === 'each') return next === 'other' ? setMention(from, from + 2, null, 'each other') : null
  if (first === 'one') return next === 'another' ? setMention(from, from + 2, null, 'each other') : null
  let at = DETERMINERS.test(first) ? from + 1 : from
  if (tokens[at]?.norm === 'of' || tokens[at]?.norm === 'the') at++
  const number = closed.NUMBER_WORDS.get(tokens[at]?.norm ?? '') ?? null
  if (number !== null) at++
  const count = number ?? (first === 'both' ? 2 : null)
  const ministries = ministriesAt(page, at, limit)
  if (count === 2 && ministries) return setMention(from, ministries, count, 'governments')
  const modifier = at
  while (at < limit && MODIFIER.test(tokens[at]!.norm)) at++
  const noun = tokens[at]?.norm ?? ''
  const region = tokens.slice(modifier, at).some((x) => REGION_ADJECTIVES.has(x.norm) && x.norm !== 'foreign')
  if (region && count === null) return null
  const size = SET_NOUNS.get(noun)
  if (size !== undefined) return nounSet(page, from, at, first, count, size)
  if (at === modifier && count !== null && count > 1 && isOfThem(page, at))
    return setMention(from, at + 2, count, tokens[at + 1]!.norm === 'us' ? 'us' : '')
  if (at > modifier || count === null || count === 1 || !isOneOf(first, 'the', 'both', 'all')) return null
  return standsAlone(tokens[at], at >= limit) ? setMention(from, at, count) : null
}

/** "the two [trade ministries]", "the two [countries' ministries]": where that ends; 0 where no ministries are named. */
function ministriesAt({ tokens }: Page, at: number, limit: number): number {
  const own = STATES.test(tokens[at]?.norm ?? '') && tokens[at + 1]?.kind === 'possessive' ? at + 2 : at
  for (let to = own; to < Math.min(limit, own + 3); to++) {
    if (tokens[to]!.norm === 'ministries') return tokens[to + 1]?.norm === 'of' ? 0 : to + 1
    if (tokens[to]!.kind !== 'word' || closed.FUNCTION_WORDS.has(tokens[to]!.norm)) return 0
  }
  return 0
}

/** "the four [of us]" */
function isOfThem({ tokens }: Page, at: number): boolean {
  return tokens[at]?.norm === 'of' && isOneOf(tokens[at + 1]?.norm ?? '', 'us', 'them')
}

function nounSet(
  page: Page,
  from: number,
  at: number,
  first: string,
  count: number | null,
  size: number,
): Mention | null {
  const { tokens } = page
  const noun = tokens[at]!.norm
  const next = tokens[at + 1]
  if (first === 'the' && count === null && size === 0 && !DEFINITE.test(noun)) return null
  if (next?.norm === 'of' || (next?.kind === 'possessive' && isKindOf(noun, count, size))) return null
  return setMention(from, at + 1, count ?? (size || null), TELLING.has(noun) ? noun : '')
}

/** "the two countries' ministers" are people of both, "the foreign ministers' dialogue" is so called; "the two ministers' talks" are those of the two. */
function isKindOf(noun: string, count: number | null, size: number): boolean {
  return STATES.test(noun) || (count === null && size === 0 && !isOneOf(noun, 'men', 'women'))
}

const STATES = oneOf(
  'countries|nations|states|governments|capitals|sides|parties|neighbours|neighbors|delegations|teams|allies',
)

/** No noun follows: "the two agreed", not "the two-year war". */
function standsAlone(follower: Token | undefined, ended: boolean): boolean {
  if (!follower || ended) return true
  if (follower.kind === 'mark') return !(follower.norm === '-' && !follower.spaced)
  return follower.kind !== 'possessive' && isVerbal(follower.norm)
}

/** Several who are told of by what they are: [the two], [both leaders]. */
export function setMention(from: number, to: number, count: number | null, words = ''): Mention {
  return {
    from,
    to,
    kind: 'set',
    name: null,
    words,
    office: null,
    offices: [],
    states: [],
    plural: true,
    count,
    determiner: 'the',
    relation: null,
    former: false,
    gender: null,
    metonym: false,
  }
}

function isPossessive(page: Page, at: number): boolean {
  return page.tokens[at]?.kind === 'possessive'
}

const isPronoun = wordFact((norm) => PRONOUNS.has(closed.CONTRACTED_PRONOUNS.get(norm) ?? norm))

/** Reads he, she, they, we and the like, where they stand for somebody. */
export function readPronoun(page: Page, at: number): Mention | null {
  const token = page.tokens[at]!
  const which = token.norm === 'the' ? (page.tokens[at + 1]?.norm ?? '') : ''
  if (isOneOf(which, 'latter', 'former') && (standsAlone(page.tokens[at + 2], false) || isPossessive(page, at + 2)))
    return { ...setMention(at, at + 2, null, which), kind: 'pronoun', plural: false }
  if (!isPronoun(token.word) || (!page.headline(at) && isCapitalInside(page.tokens, at))) return null
  const norm = closed.CONTRACTED_PRONOUNS.get(token.norm) ?? token.norm
  const gender = PRONOUNS.get(norm)
  if (gender === undefined || (token.letters === 'upper' && token.text.length > 1)) return null
  const next = page.tokens[at + 1]
  // "handed to [her] a message": nobody owns what has an article of its own.
  if (norm === 'her' && next?.kind === 'word' && !isVerbal(next.norm) && !/^(an?|the|this|that)$/.test(next.norm))
    return null
  const plural = /^(they|them|themselves|we|us)$/.test(norm)
  return { ...setMention(at, at + 1, null, norm), kind: 'pronoun', gender, plural, determiner: 'none' }
}
