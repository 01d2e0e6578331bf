import type { Office } from '../../../model/codes.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import type { Token } from '../../../model/token.ts'
import { wordFact } from '../../words.ts'
import { isCapital } from '../names.ts'
import * as closed from '../words/closed.ts'
import { PORTFOLIO } from '../words/roles.ts'
import { type Head, officeAt, type Page, polityAt } from './head.ts'
import { isGivenName } from './honorifics.ts'

const LINKS = oneOf('of|for|at|in|responsible')

/** Reads "Minister [for Europe and Foreign Affairs]", "minister [of Foreign Affairs and Expatriates]". */
export function readPortfolio(page: Page, head: Head, limit: number): void {
  const { tokens } = page
  let at = head.to
  if (LINKS.test(tokens[at]?.norm ?? '')) at++
  else if (tokens[at]?.norm === 'and' && PORTFOLIO.has(tokens[at + 1]?.norm ?? '') && !officeAt(page, at + 1)) at++
  else return
  if (tokens[at]?.norm === 'for' || tokens[at]?.norm === 'charge') at++
  if (tokens[at]?.norm === 'of') at++
  if (tokens[at]?.norm === 'the') at++
  if (tokens[at]?.norm === 'ministry') at += tokens[at + 1]?.norm === 'of' ? 2 : 1
  const begin = at
  let last = -1
  const seen: string[] = []
  for (; at < limit; at++) {
    const word = tokens[at]!.norm
    // "ministers of European countries" are none for Europe.
    if (/^(states|countries|nations|powers|capitals|governments)$/.test(tokens[at + 1]?.norm ?? '')) break
    if (namesBody(page, at)) break
    if (isRegion(page, at, limit)) continue
    if (PORTFOLIO.has(word) && !(last < 0 && tokens[at]!.letters === 'lower' && word === 'state')) {
      if (last >= 0 && officeAt(page, at)) break
      last = at
      seen.push(word)
    } else if (!(last >= 0 && /^(and|&|,|-|of|the|for)$/.test(word) && followsPortfolio(page, at))) break
  }
  const further = isOneOf(tokens[last + 1]?.norm ?? '', 'and', '&') ? last + 2 : 0
  const open = last < 0 ? begin : further
  const governs = tokens[head.to]!.norm === 'for' || /minister$/.test(head.offices.at(-1) ?? '')
  const opened = open && governs ? openFieldEnd(page, open, limit) : 0
  if (opened) last = opened - 1
  if (last < 0) return
  head.to = last + 1
  if (head.offices.at(-1) === 'minister') head.offices[head.offices.length - 1] = ministerOf(seen)
}

const REGIONS = oneOf(
  'western|eastern|northern|southern|central|near|east|west|south|north|hemisphere|eurasian|inter-american|caribbean|horn|subsaharan',
)

/** "Assistant Secretary for [Western Hemisphere] Affairs": the parts of the world that a bureau looks after. */
function isRegion({ tokens }: Page, at: number, limit: number): boolean {
  if (!REGIONS.test(tokens[at]!.norm) || !isCapital(tokens[at]!)) return false
  for (let next = at + 1; next < Math.min(limit, at + 6); next++) {
    if (tokens[next]!.norm === 'affairs') return true
    if (tokens[next]!.kind === 'mark' || !(isCapital(tokens[next]!) || tokens[next]!.norm === 'and')) return false
  }
  return false
}

/** "Deputy Prime Minister for [Reintegration] Oleg Serebrian": past fields that no table knows, where a name follows; 0 where none does. */
function openFieldEnd(page: Page, from: number, limit: number): number {
  const { tokens } = page
  let at = from
  while (at < Math.min(limit, from + 8) && isOpenField(page, at, from)) at++
  const [last, name] = [tokens[at - 1]!, tokens[at]]
  if (at === from || !isCapital(last) || at >= limit || page.headline(from)) return 0
  return name?.kind === 'word' && isCapital(name) && !page.terms[at] ? at : 0
}

function isOpenField(page: Page, at: number, from: number): boolean {
  const token = page.tokens[at]!
  if (at > from && /^(and|&|,|-|of|the|for)$/.test(token.norm)) return true
  if (token.kind !== 'word' || token.letters !== 'capital' || isGivenName(page.tokens, at)) return false
  return (
    FIELD.test(token.norm) &&
    !ORGANS.test(token.norm) &&
    !officeAt(page, at) &&
    !polityAt(page, at) &&
    !closed.PREPOSITIONS.has(token.norm)
  )
}

// Whose an office is, not what it is over: the President of the Commission.
const ORGANS = oneOf(
  'government|parliament|commission|mission|delegation|organisation|organization|federation|association|presidency|administration|ministry|department|community|authority|university|agency|embassy|treasury|secretary',
)

// Nouns of what can be governed, by their endings; few names end so.
const FIELD =
  /.{3}(tion|sion|ment|ity|ety|ism|ship|hood|ness|ance|ence|ics|logy|graphy|nomy|ture)$|^(youth|peace|trade|health|energy|water|media|sport|space|women|children|family|families|heritage|language|languages|islands|regions|cities|reform|reforms|growth|wine|tourism|ageing|data|islam|faith)$/

/** "envoy of the [European Union]": a body, although its first word is one of ministries' fields. */
function namesBody(page: Page, at: number): boolean {
  const polity = polityAt(page, at)
  return polity?.use === 'name' && polity.to - at > 1
}

/** "Minister of Foreign Affairs [and East African Cooperation] of Tanzania": a field of which no table knows. */
export function passField(page: Page, head: Head, limit: number): void {
  const { tokens } = page
  if (!isOneOf(tokens[head.to]?.norm ?? '', 'and', '&', ',')) return
  let at = head.to + 1
  while (at < Math.min(limit, head.to + 9) && isOfField(page, at)) at++
  if (at === head.to + 1 || tokens[at]?.norm !== 'of') return
  const next = /^the$/.test(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1
  for (let name = next; name < Math.min(limit, next + 4); name++)
    if (polityAt(page, name)) {
      head.to = at
      return
    }
}

function isOfField(page: Page, at: number): boolean {
  const token = page.tokens[at]!
  if (isOneOf(token.norm, 'and', '&', ',', '-')) return true
  return (
    token.kind === 'word' &&
    isCapital(token) &&
    !officeAt(page, at) &&
    !page.terms[at]?.values.some((x) => x.kind === 'role')
  )
}

function followsPortfolio(page: Page, at: number): boolean {
  const { tokens } = page
  let next = at + 1
  while (/^(and|&|the|of|for)$/.test(tokens[next]?.norm ?? '')) next++
  return next - at <= 3 && PORTFOLIO.has(tokens[next]?.norm ?? '') && !officeAt(page, next)
}

/** The office of a minister by the words of the portfolio. */
export function ministerOf(portfolio: readonly string[]): Office {
  if (portfolio.includes('foreign') || portfolio.includes('external')) return 'foreign_minister'
  if (portfolio.some((word) => isOneOf(word, 'defence', 'defense', 'armed', 'armies'))) return 'defence_minister'
  if (portfolio.some((word) => isOneOf(word, 'interior', 'internal', 'home'))) return 'interior_minister'
  return 'minister'
}

const MINISTERS: readonly Office[] = ['minister', 'deputy_minister']

/** Where a title begins that capitalised words of a portfolio stand before: [Strategic Industries] Minister; `at` where none. */
export function portfolioBefore(page: Page, at: number, limit: number): number {
  const { tokens } = page
  for (let next = at; next < limit && next <= at + 5; next++) {
    const office = officeAt(page, next)
    if (office && next > at) return MINISTERS.includes(office.office) && isCapital(tokens[next]!) ? next : at
    if (office || polityAt(page, next) || !joinsPortfolio(tokens, next, at)) return at
  }
  return at
}

const isOfPortfolio = wordFact(
  (norm) =>
    !closed.PREPOSITIONS.has(norm) && (PORTFOLIO.has(norm) || /(s|ment|tion|ture|gy|ing|try|ic|al|th|ce)$/.test(norm)),
)

function joinsPortfolio(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at]!
  if (at > from && isOneOf(token.norm, 'and', '&')) return true
  if (token.kind !== 'word' || !isCapital(token) || !isOfPortfolio(token.word)) return false
  return true
}
