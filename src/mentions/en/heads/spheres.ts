import { isOneOf, oneOf } from '../../../model/one-of.ts'
import type { Token } from '../../../model/token.ts'
import { isCapital } from '../names.ts'
import * as closed from '../words/closed.ts'
import { VERB_FORMS } from '../words/verbs.ts'
import { type Head, officeAt, type Page, polityAt, roleAt } from './head.ts'
import { readOwners } from './owners.ts'

const INSTITUTION = oneOf(
  'ministry|office|embassy|mission|department|council|secretariat|presidency|headquarters|commission',
)
const AFFAIRS = oneOf(
  'affairs|operations|relations|policy|cooperation|peace|security|rights|trade|energy|defence|defense|change|climate|migration|refugees|disarmament|non-proliferation|nonproliferation|negotiations|talks|dialogue|development|reconstruction|recovery|enlargement|integration|sanctions|hostages|health|issues|matters|questions',
)

/**
 * Goes past what an office is for, where its holder's name or the end of the phrase follows:
 * "state secretary [for bilateral affairs], Ana …", "envoy [for the Sahel], Mahamat …".
 */
export function readSphere(page: Page, head: Head, limit: number): void {
  const { tokens } = page
  // "envoy for climate [change], X": the office is known by less than it is over.
  if (head.to < limit && AFFAIRS.test(tokens[head.to]!.norm) && closes(tokens, head.to + 1, limit)) {
    head.to++
    return
  }
  const link = tokens[head.to]?.norm ?? ''
  if (!/^(of|for|at|to|on)$/.test(link)) return
  let at = head.to + 1
  while (at < limit && at < head.to + 9 && isSphereWord(page, at)) at++
  if (at === head.to + 1) return
  // "chairman of Samsung Electronics": of a company, unless it is said whose body it is.
  if (isOneOf(tokens[head.to - 1]!.norm, 'chairman', 'chairwoman', 'chairperson') && !isPublic(page, head.to + 1, at))
    return
  const owned = ownerLink(page, head.to + 2, at)
  if (owned && AFFAIRS.test(tokens[owned - 1]!.norm)) {
    head.to = owned
    readOwners(page, head, limit)
    return
  }
  if (!closes(tokens, at, limit)) return
  // "the envoy to the Horn of Africa": as one for it.
  const kind = link === 'to' && head.offices.includes('envoy') ? 'for' : link
  if (!fits(tokens.slice(head.to + 1, at), kind)) return
  const owner = kind === 'for' || kind === 'on' ? null : polityWithin(page, head.to + 1, at)
  if (owner && !head.owners.length && !head.polities.length) head.owners.push(owner)
  head.to = shortFormEnd(tokens, at, limit)
}

/** "Chairman of the National Assembly [(NA)] X": past the letters by which a body is known. */
export function shortFormEnd(tokens: readonly Token[], at: number, limit: number): number {
  const letters = tokens[at + 1]
  if (tokens[at]?.norm !== '(' || letters?.letters !== 'upper' || tokens[at + 2]?.norm !== ')') return at
  const next = at + 3 < limit ? tokens[at + 3] : undefined
  return next && (next.letters === 'capital' || next.norm === ',') ? at + 3 : at
}

const PUBLIC = oneOf(
  'committee|council|commission|parliament|assembly|senate|house|party|government|board|authority|agency|cabinet|union|bureau|presidency',
)

/** Whether the words name a state or an organ of one. */
function isPublic(page: Page, from: number, to: number): boolean {
  return polityWithin(page, from, to) !== null || page.tokens.slice(from, to).some((x) => PUBLIC.test(x.norm))
}

/** Where "of" and a state stand after what the office is for; 0 where they do not. */
function ownerLink(page: Page, from: number, to: number): number {
  for (let at = from; at < to; at++)
    if (page.tokens[at]!.norm === 'of' && polityAt(page, page.tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1))
      return at
  return 0
}

function polityWithin(page: Page, from: number, to: number): string | null {
  for (let at = from; at < to; at++) {
    const polity = polityAt(page, at)
    if (polity) return polity.code
  }
  return null
}

function isSphereWord(page: Page, at: number): boolean {
  const token = page.tokens[at]!
  if (token.kind !== 'word') return token.norm === '-' && !token.spaced
  if (isOneOf(token.norm, 'of', 'the', 'and', 'for')) return true
  if (closed.PREPOSITIONS.has(token.norm) || closed.BE.has(token.norm) || closed.HAVE.has(token.norm)) return false
  if (closed.MODALS.has(token.norm) || closed.RELATIVES.has(token.norm)) return false
  return !(
    token.letters === 'lower' &&
    VERB_FORMS.has(token.norm) &&
    /(ed|d|t|ke|w|s)$/.test(token.norm) &&
    !AFFAIRS.test(token.norm)
  )
}

function closes(tokens: readonly Token[], at: number, limit: number): boolean {
  const next = at < limit ? tokens[at]! : undefined
  return (
    next === undefined ||
    (next.kind === 'mark' && /^([,;.)(]|-|—|–)$/.test(next.norm) && (next.norm !== '-' || next.spaced))
  )
}

function fits(words: readonly Token[], link: string): boolean {
  const last = words.at(-1)!.norm
  if (link === 'at' || link === 'to') return words.some((x) => INSTITUTION.test(x.norm))
  if (link === 'of') return !closed.DETERMINERS.has(last)
  return (
    AFFAIRS.test(last) ||
    ((isCapital(words[0]!) || words[0]!.norm === 'the') && isCapital(words.at(-1)!) && !isDay(last))
  )
}

function isDay(norm: string): boolean {
  return /(day|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(norm)
}

/** How many nouns between a state and a title say what the office is over: Iran's [atomic energy] chief; 0 for none. */
export function fillers(page: Page, at: number, limit: number): number {
  const { tokens } = page
  for (let next = at; next < limit && next <= at + 4; next++) {
    const token = tokens[next]!
    const titled = officeAt(page, next) ?? roleAt(page, next)
    if (titled && next > at) return isAddressed(page, titled.to) || next - at <= 3 ? next - at : 0
    if (titled || polityAt(page, next)) return 0
    const inner = (token.norm === '-' && !token.spaced) || (token.kind === 'possessive' && next > at)
    if (!inner && !isNoun(token)) return 0
  }
  return 0
}

function isAddressed(page: Page, at: number): boolean {
  const next = page.tokens[at]
  return next !== undefined && (next.norm === ',' || isCapital(next))
}

function isNoun(token: Token): boolean {
  const word = token.norm
  if (token.kind !== 'word' || token.letters !== 'lower' || token.text.length < 2) return false
  if (closed.LINKS.has(word) || closed.AUXILIARIES.has(word) || closed.POINTERS.has(word)) return false
  return !VERB_FORMS.has(word) || NOUNS_TOO.test(word) || /appointed|imposed|named|backed/.test(word)
}

const NOUNS_TOO = oneOf(
  'trade|security|defence|defense|aid|border|press|nuclear|energy|relief|intelligence|state|election|reform|climate|transition|council|peace|transport|army|land|air|sea|force|rights|police|party|house|court|bank|interest|export|import|market|labour|labor|health|design|water|finance|hostage|research',
)
