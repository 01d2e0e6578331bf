import { isOneOf, oneOf } from '../../model/one-of.ts'
import type { Token } from '../../model/token.ts'
import { givenNames, peopleNamed } from '../../register/people.ts'
import { wordFact } from '../words.ts'
import { type Head, type Page, polityAt } from './heads/head.ts'
import { isGivenName, isSpelledSo } from './heads/honorifics.ts'
import { kinFollows } from './heads/kin-words.ts'
import { readHead } from './heads/read-head.ts'
import { isNamesake } from './heads/states.ts'
import { isCapital, nameEnd, nameText } from './names.ts'
import * as closed from './words/closed.ts'
import { COMMON_WORDS } from './words/common.ts'
import { THINGS } from './words/things.ts'
import { VERB_FORMS } from './words/verbs.ts'

export interface NameSpan {
  readonly from: number
  readonly to: number
}

/** The name after a head, or at it; null where the capitals there are no person's. */
export function readName(page: Page, head: Head, limit: number): NameSpan | null {
  const { tokens } = page
  const from = head.to
  if (from >= limit || !takesName(head)) return null
  if (!tokens[from]!.spaced && head.to > head.from && tokens[from - 1]!.kind !== 'mark') return null
  if (isPlaceBefore(page, head)) return null
  const related = head.relation !== null && (head.polities.length > 0 || head.determiner === 'possessive')
  const titled = head.offices.length > 0 || head.honorific || related
  const to = knownEnd(page, from, limit) ?? endOf(page, from, limit, titled)
  if (to === from) return null
  const pair = pairEnd(page, from, to)
  if (pair) return { from, to: pair }
  const vague = head.role !== null && head.offices.every((x) => x === 'official') && !head.honorific
  if (vague && to - from === 1 && !page.surnames.has(tokens[from]!.norm)) return null
  if (titled) return isNamedThing(page, from, to) ? null : { from, to }
  return isPersonName(page, head, from, to) ? { from, to } : null
}

/** "in [Nairobi] William Ruto refused": a capital right in front of a name is where it was. */
function isPlaceBefore({ tokens }: Page, { polities, offices, role, honorific, from, to }: Head): boolean {
  const [capital] = polities
  if (polities.length !== 1 || capital!.use !== 'capital' || offices.length > 0 || role || honorific) return false
  return tokens[to - 1]!.kind !== 'possessive' && isOneOf(tokens[from - 1]?.norm ?? '', 'in', 'at', 'from', 'to')
}

/** "King Fahd Street" */
export function isNamedThing(page: Page, from: number, to: number): boolean {
  return to - from > 1 && isThing(page.tokens[to - 1]!.norm) && !isKnown(page, from, to)
}

/** "the Trump-Xi meeting": the first of two people whom a hyphen joins; null where it is one name. */
function pairEnd(page: Page, from: number, to: number): number | null {
  const { tokens, surnames } = page
  if (to - from !== 3 || tokens[from + 1]!.norm !== '-') return null
  return surnames.has(tokens[from]!.norm) && surnames.has(tokens[from + 2]!.norm) ? from + 1 : null
}

function takesName(head: Head): boolean {
  if (head.plural && head.offices.length) return false
  if (head.role && head.role.kind !== 'office') return false
  return !head.relation || ['counterpart', 'predecessor', 'successor', 'deputy'].includes(head.relation)
}

/** Where a name that stands after a title ends; `from` where none does. */
export function endOf(page: Page, from: number, limit: number, titled: boolean): number {
  const isTerm = (at: number) => isStop(page, at, from, titled)
  const owned = page.tokens[from - 1]?.kind === 'possessive'
  return nameEnd(page.tokens, from, limit, { owned, titled, headline: page.headline(from), isTerm })
}

const isDoubtful = wordFact((norm) => COMMON_WORDS.has(norm) || VERB_FORMS.has(norm) || closed.MODALS.has(norm))

/** The end of a name that begins with a word which is none elsewhere: Ban Ki-moon, Amir Khan Muttaqi; null where none does. */
function knownEnd(page: Page, from: number, limit: number): number | null {
  const { tokens } = page
  const token = tokens[from]!
  if (!isCapital(token) || !(isDoubtful(token.word) || isGivenName(tokens, from))) return null
  const to = capitalsEnd(tokens, from, limit)
  for (let end = to; end > from + 1; end--)
    if (tokens[end - 1]!.kind === 'word' && isSpelledSo(nameText(tokens, from, end))) return end
  return null
}

function capitalsEnd(tokens: readonly Token[], from: number, limit: number): number {
  let to = from
  while (to < limit && to < from + 6 && (isNamePart(tokens, to) || to === from)) to++
  return to
}

function isNamePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  if (token.kind === 'word') return isCapital(token) || (tokens[at - 1]!.norm === '-' && !token.spaced)
  return token.norm === '-' && !token.spaced
}

function isKnown(page: Page, from: number, to: number): boolean {
  return peopleNamed(nameText(page.tokens, from, to)).length > 0
}

/** A term of the tables ends a name, save where it is a given or family name: Israel Katz, Al Thani, Amir-Abdollahian. */
function isStop(page: Page, at: number, from: number, titled: boolean): boolean {
  const term = page.terms[at]
  if (!term) return false
  const { tokens } = page
  const place = term.values.every((x) => x.kind === 'place')
  if (place && titled) return false
  if (at === from && isNamesake(page, term)) return false
  if (term.to - term.from > 1 && at > from) return !place
  const next = tokens[term.to]
  if (at > from && (tokens[at - 1]!.norm === '-' || (next?.norm === '-' && !next.spaced))) return false
  if (at > from && isFamilyName(page, term)) return false
  const nameFollows = next?.spaced && isCapital(next) && !page.terms[term.to] && !closed.ADVERBS.has(next.norm)
  if (at === from && nameFollows && givenNames().has(tokens[at]!.norm)) return false
  if (at > from && isKnown(page, from, term.to)) return false
  return !(at > from && place && !titled && givenNames().has(tokens[from]!.norm))
}

/** "Tom King", "Nora Judge": a title that ends a name is part of it. */
function isFamilyName(page: Page, term: { from: number; to: number }): boolean {
  const next = page.tokens[term.to]
  if (term.to - term.from > 1 || page.headline(term.from) || page.tokens[term.from]!.letters !== 'capital') return false
  if (!/^(king|prince|pope|judge|general|bishop|sultan|amir|emir|dean|marshal)$/.test(page.tokens[term.from]!.norm))
    return false
  return !next || !(next.norm === 'of' || (next.kind === 'word' && isCapital(next)))
}

function isPersonName(page: Page, head: Head, from: number, to: number): boolean {
  const { tokens } = page
  if (head.determiner !== 'none' && !head.polities.length) return false
  const last = tokens[to - 1]!
  const words = tokens.slice(from, to).filter((x) => x.kind === 'word')
  if (page.surnames.has(last.norm) || (words.length === 1 && page.surnames.has(words[0]!.norm)))
    return head.determiner === 'none' || head.polities.length > 0
  if (words.length > 1 && isKnown(page, from, to)) return true
  if (words.length === 1) return false
  // "Samantha Power, the administrator of": whoever has a given name and an office is no thing.
  if (isThing(last.norm))
    return givenNames().has(words[0]!.norm) && tokens[to]?.norm === ',' && titleFollows(page, to + 1)
  if (givenNames().has(words[0]!.norm)) return true
  if (head.polities.length === 1 && tokens[head.to - 1]?.kind === 'possessive' && words.length <= 4) return true
  return showsPerson(page, from, to)
}

// Verbs and prepositions whose object, in a report on diplomacy, is somebody.
const BEFORE = oneOf(
  'met|meets|meet|meeting|with|between|phoned|telephoned|rang|called|received|hosted|saw|told|by|to|and|greeted|welcomed',
)
const AFTER = oneOf(
  'said|says|met|meets|spoke|speaks|told|held|phoned|telephoned|rang|received|welcomed|hosted|arrived|flew|travelled|traveled|has|had|will|also|wrote|added|led|leads|heads|headed|chaired|represented',
)

const comesBefore = wordFact((norm) => BEFORE.test(norm))
const comesAfter = wordFact((norm) => AFTER.test(norm))

/** Whether what stands around an unknown name shows that it is a person's. */
function showsPerson(page: Page, from: number, to: number): boolean {
  const { tokens } = page
  const follows = tokens[to]
  const parted = follows?.norm === ',' || (follows?.norm === '-' && follows.spaced)
  if (parted && (titleFollows(page, to + 1) || saysWho(page, to + 1) || kinFollows(tokens, to + 1))) return true
  if (follows?.norm === '(' && tokens[polityAt(page, to + 1)?.to ?? to]?.norm === ')') return true
  if (page.headline(from)) return false
  const words = tokens.slice(from, to).filter((x) => x.kind === 'word')
  // "Jean B. Moreau": an initial in the middle is no abbreviation of a thing.
  const whole = words.filter((x, index) => index === 0 || index === words.length - 1 || x.norm.length > 1)
  if (words.length > 3 || whole.some((x) => x.letters === 'upper' || x.norm.length < 2)) return false
  const owner = follows?.norm === 'of' ? polityAt(page, to + 1) : null
  if (owner && owner.use !== 'adjective') return true
  const before = tokens[from - 1]
  if (
    before?.norm === 'by' &&
    /^(headed|led|chaired|represented|side|team|delegation|other)$/.test(tokens[from - 2]?.norm ?? '')
  )
    return true
  if (before && isOneOf(before.norm, 'to', 'by', 'and', 'with'))
    return follows !== undefined && comesAfter(follows.word)
  return (before !== undefined && comesBefore(before.word)) || (follows !== undefined && comesAfter(follows.word))
}

/** ", who heads …", ", for Ukraine,", ", a member of …" */
function saysWho(page: Page, at: number): boolean {
  const { tokens } = page
  const word = tokens[at]?.norm ?? ''
  if (isOneOf(word, 'who', 'whose')) return true
  if (word === 'for') return tokens[polityAt(page, at + 1)?.to ?? at]?.norm === ','
  const noun = word === 'a' || word === 'the' ? at + 1 : at
  return isOneOf(tokens[noun]?.norm ?? '', 'member', 'chairman', 'secretary') && tokens[noun + 1]?.norm === 'of'
}

export function isThing(norm: string): boolean {
  return THINGS.has(norm)
}

/** Whether a title without a name begins at a token: ", [the Omani foreign minister],". */
function titleFollows(page: Page, at: number): boolean {
  if (at >= page.tokens.length) return false
  const head = readHead(page, at, page.tokens.length)
  return (head.offices.length > 0 || head.role !== null) && !(head.honorific && head.offices.length === 0)
}
