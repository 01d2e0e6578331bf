import type { Office } from '../../model/codes.ts'
import type { Relation } from '../../model/mention.ts'
import type { Token } from '../../model/token.ts'
import type { LexiconTerm, PolityUse, Reading } from './lexicon.ts'
import * as closed from './words/closed.ts'
import { FORMER, HONORIFICS, MODIFIERS, PORTFOLIO, REGION_ADJECTIVES, type RoleNoun } from './words/roles.ts'

/** A text as the readers of noun phrases see it. */
export interface Page {
  readonly tokens: readonly Token[]
  readonly terms: readonly (LexiconTerm | undefined)[]
  readonly headline: (at: number) => boolean
  /** Folded words by which a person named elsewhere in the document may be called. */
  readonly surnames: ReadonlySet<string>
}

export interface PolityTerm {
  readonly from: number
  readonly to: number
  readonly code: string
  readonly use: PolityUse
}

/** The part of a noun phrase before the name: [the visiting Turkish and Greek foreign ministers]. */
export interface Head {
  readonly from: number
  to: number
  determiner: 'the' | 'a' | 'possessive' | 'none'
  count: number | null
  polities: PolityTerm[]
  offices: Office[]
  plural: boolean
  role: RoleNoun | null
  relation: Relation | null
  former: boolean
  region: string | null
  honorific: boolean
  gender: 'he' | 'she' | null
  /** States that the phrase names after the title: of Cambodia; not those of a posting: to Ankara. */
  owners: string[]
}

const isPolity = (value: Reading) => value.kind === 'polity'

/** The polity term at a token; null where there is none or only a place is meant. */
export function polityAt(page: Page, at: number): PolityTerm | null {
  const term = page.terms[at]
  const value = term?.values.find(isPolity)
  return term && value?.kind === 'polity' ? { from: term.from, to: term.to, code: value.code, use: value.use } : null
}

/** The office term at a token: the one that holds for the state, else one that holds for all, else the first. */
function officeAt(page: Page, at: number, state?: string) {
  const term = page.terms[at]
  const values = term?.values.filter((x) => x.kind === 'office') ?? []
  const value = values.find((x) => state && x.states?.includes(state)) ?? values.find((x) => !x.states) ?? values[0]
  return term && value ? { to: term.to, ...value } : null
}

function roleAt(page: Page, at: number) {
  const term = page.terms[at]
  const value = term?.values.find((x) => x.kind === 'role')
  return term && value?.kind === 'role' ? { to: term.to, role: value.role } : null
}

/** Reads determiners, modifiers, states, titles and role nouns from a token on; `to` is `from` where there are none. */
export function readHead(page: Page, from: number, limit: number): Head {
  const head: Head = {
    from,
    to: from,
    determiner: 'none',
    count: null,
    polities: [],
    offices: [],
    plural: false,
    role: null,
    relation: null,
    former: false,
    region: null,
    honorific: false,
    gender: null,
    owners: [],
  }
  readDeterminer(page, head, limit)
  for (let moved = true; moved && head.to < limit; ) moved = readPart(page, head, limit)
  return head
}

function readDeterminer(page: Page, head: Head, limit: number): void {
  const { tokens } = page
  let at = head.to
  const norm = tokens[at]?.norm ?? ''
  if (norm === 'both' || norm === 'all') at++
  const word = tokens[at]?.norm ?? ''
  if (word === 'the' || word === 'these' || word === 'those') head.determiner = 'the'
  else if (word === 'a' || word === 'an' || word === 'another') head.determiner = 'a'
  else if (closed.POSSESSIVE_PRONOUNS.has(word)) head.determiner = 'possessive'
  else if (word !== 'some' && word !== 'several' && word !== 'other' && word !== 'many') at--
  at++
  if (at > head.to && norm === 'both') head.determiner = head.determiner === 'none' ? 'the' : head.determiner
  const count = countAt(tokens[at])
  if (count !== null && at < limit && tokens[at + 1]?.kind === 'word') {
    head.count = count
    at++
  }
  head.to = Math.min(at, limit)
}

function countAt(token: Token | undefined): number | null {
  if (!token) return null
  if (token.kind === 'number') return /^\d{1,2}$/.test(token.norm) ? Number(token.norm) : null
  return closed.NUMBER_WORDS.get(token.norm) ?? null
}

/** Reads one more part of the head; false where nothing of the kind stands there. */
function readPart(page: Page, head: Head, limit: number): boolean {
  const { tokens } = page
  const at = head.to
  const token = tokens[at]!
  if (head.role) return false
  const office = officeAt(page, at, head.polities.at(-1)?.code)
  if (office) return readOffice(page, head, office, limit)
  const role = roleAt(page, at)
  if (role && fitsRole(page, head, role)) {
    if (role.role.relation === 'deputy' && (officeAt(page, role.to) || polityAt(page, role.to))) return skip(head, 1)
    head.role = role.role
    head.relation = role.role.relation ?? null
    head.plural =
      role.role.plural ||
      (role.to - at >= 1 &&
        /s$/.test(tokens[role.to - 1]!.norm) &&
        role.role.kind === 'delegation' &&
        tokens[role.to - 1]!.norm.length > 4)
    if (role.role.office) head.offices.push(role.role.office)
    head.to = role.to
    readOwners(page, head, limit)
    return true
  }
  if (head.offices.length) return readAfterOffice(page, head, limit)
  if (readPolities(page, head, limit)) return true
  if (isHonorific(tokens, at)) {
    head.honorific = true
    head.gender ??= genderOf(token.norm)
    return skip(head, 1)
  }
  if (MODIFIERS.has(token.norm) && modifies(page, at, limit)) {
    if (FORMER.has(token.norm) || token.norm === 'elect' || token.norm === 'designate') head.former = true
    return skip(head, 1)
  }
  if (REGION_ADJECTIVES.has(token.norm) && modifies(page, at, limit)) {
    head.region = head.region ? `${head.region} ${token.text}` : token.text
    return skip(head, 1)
  }
  if (token.norm === '-' && !token.spaced && tokens[at + 1]?.spaced === false) return skip(head, 1)
  return false
}

// Nouns for people that are as often verbs or things: they need a determiner or a state.
const BARE_ROLE =
  /^(host|guest|interlocutor|visitor|deputy|side|team|mission|leader|delegate|representative|general|commander|equivalent|administration|government|cabinet|regime|head|chief|director|chair|chairman|chairwoman|chairperson|boss)s?$/

function fitsRole(page: Page, head: Head, role: { to: number; role: RoleNoun }): boolean {
  const word = page.tokens[role.to - 1]!.norm
  if (head.offices.length) return !head.plural && role.role.relation === 'counterpart'
  const stated = head.polities.length > 0 || head.region !== null
  if (/^(head|chief|director|chair|chairman|chairwoman|chairperson|boss)$/.test(word))
    return stated || ownsState(page, role.to)
  return (
    !BARE_ROLE.test(word) ||
    stated ||
    head.determiner !== 'none' ||
    head.count !== null ||
    page.tokens[role.to]?.norm === 'of'
  )
}

function ownsState(page: Page, at: number): boolean {
  if (page.tokens[at]?.norm !== 'of') return false
  for (let next = at + 1; next < at + 4; next++) if (polityAt(page, next)) return true
  return false
}

function skip(head: Head, count: number): boolean {
  head.to += count
  return true
}

export function isHonorific(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  if (!HONORIFICS.has(token.norm) || token.letters === 'lower' || token.kind !== 'word') return false
  if (token.norm.length <= 2 && !token.text.endsWith('.') && !/^(mr|ms|dr|hh|he|hm|u)$/.test(token.norm)) return false
  if (token.norm === 'he' && token.letters !== 'upper' && token.text !== 'H.E.') return false
  if (
    (token.norm === 'his' || token.norm === 'her' || token.norm === 'their') &&
    !/^(highness|royal|excellency|excellencies|majesty|holiness|eminence)$/.test(tokens[at + 1]?.norm ?? '')
  )
    return false
  return true
}

function genderOf(honorific: string): 'he' | 'she' | null {
  if (/^(mr|sir|lord|sheikh|shaikh|king|prince|shri)$/.test(honorific)) return 'he'
  return /^(mrs|ms|dame|lady|baroness|sheikha|queen|princess|smt)$/.test(honorific) ? 'she' : null
}

/** Whether a modifier at a token is followed, after more modifiers, by something that can head a phrase for people. */
function modifies(page: Page, at: number, limit: number): boolean {
  for (let next = at + 1; next < limit && next < at + 6; next++) {
    const token = page.tokens[next]!
    if (page.terms[next]?.values.some((x) => x.kind !== 'place')) return true
    if (
      token.norm === '-' ||
      MODIFIERS.has(token.norm) ||
      REGION_ADJECTIVES.has(token.norm) ||
      isHonorific(page.tokens, next)
    )
      continue
    return false
  }
  return false
}

/** A state or several: [Turkish], [Türkiye's], [Russian and Ukrainian], [French, German and British]. */
function readPolities(page: Page, head: Head, limit: number): boolean {
  const first = polityAt(page, head.to)
  if (!first) return false
  const run = polityRun(page, first, limit)
  head.polities.push(...run.list)
  head.to = run.to
  if (page.tokens[head.to]?.kind === 'possessive') head.to++
  return true
}

function polityRun(page: Page, first: PolityTerm, limit: number): { list: PolityTerm[]; to: number } {
  const list = [first]
  let at = first.to
  for (;;) {
    let next = at
    if (page.tokens[next]?.norm === ',') next++
    if (page.tokens[next]?.norm === 'and' || page.tokens[next]?.norm === '&') next++
    if (page.tokens[next]?.norm === '-' && !page.tokens[next]!.spaced) next++
    if (page.tokens[next]?.norm === 'the') next++
    const more = next > at && next < limit ? polityAt(page, next) : null
    if (!more) break
    list.push(more)
    at = more.to
  }
  if (list.length === 1) return { list, to: first.to }
  const sharesNoun = headsPeople(page, at, limit)
  return sharesNoun ? { list, to: at } : { list: [first], to: first.to }
}

/** Whether a plural title or role noun follows, so that a list of states belongs to it. */
function headsPeople(page: Page, at: number, limit: number): boolean {
  let next = page.tokens[at]?.kind === 'possessive' ? at + 1 : at
  for (; next < limit && next < at + 6; next++) {
    const office = officeAt(page, next)
    if (office) return office.plural || officeAt(page, office.to) !== null
    const role = roleAt(page, next)
    if (role) return role.role.plural || /s$/.test(page.tokens[role.to - 1]!.norm)
    if (!MODIFIERS.has(page.tokens[next]!.norm) && page.tokens[next]!.norm !== '-') return false
  }
  return false
}

function readOffice(
  page: Page,
  head: Head,
  office: { to: number; office: Office; plural: boolean; states: readonly string[] | null },
  limit: number,
): boolean {
  head.offices.push(office.office)
  if (head.offices.length === 1) head.plural = office.plural
  const only = office.states?.length === 1 ? office.states[0] : undefined
  if (only && !head.polities.length && !head.owners.length) head.owners.push(only)
  head.to = office.to
  readPortfolio(page, head, limit)
  readOwners(page, head, limit)
  return true
}

/** "Minister [for Europe and Foreign Affairs]", "minister [of Foreign Affairs and Expatriates]". */
function readPortfolio(page: Page, head: Head, limit: number): void {
  const { tokens } = page
  let at = head.to
  if (/^(of|for|at|in|responsible)$/.test(tokens[at]?.norm ?? '')) at++
  else if (!(tokens[at]?.norm === 'and' && PORTFOLIO.has(tokens[at + 1]?.norm ?? ''))) return
  if (tokens[at]?.norm === 'for' || tokens[at]?.norm === 'charge') at++
  if (tokens[at]?.norm === 'of') at++
  if (tokens[at]?.norm === 'the') at++
  if (tokens[at]?.norm === 'ministry') at += tokens[at + 1]?.norm === 'of' ? 2 : 1
  let last = -1
  const seen: string[] = []
  for (; at < limit; at++) {
    const word = tokens[at]!.norm
    if (PORTFOLIO.has(word) && !(last < 0 && tokens[at]!.letters === 'lower' && word === 'state')) {
      last = at
      seen.push(word)
    } else if (!(last >= 0 && /^(and|&|,|-|of|the|for)$/.test(word) && followsPortfolio(tokens, at))) break
  }
  if (last < 0) return
  head.to = last + 1
  const main = head.offices.at(-1)
  if (main === 'minister') head.offices[head.offices.length - 1] = ministerOf(seen)
}

function followsPortfolio(tokens: readonly Token[], at: number): boolean {
  let next = at + 1
  while (/^(and|&|the|of|for)$/.test(tokens[next]?.norm ?? '')) next++
  return next - at <= 3 && PORTFOLIO.has(tokens[next]?.norm ?? '')
}

function ministerOf(portfolio: readonly string[]): Office {
  if (portfolio.includes('foreign') || portfolio.includes('external')) return 'foreign_minister'
  if (portfolio.some((word) => /^(defence|defense|armed|armies)$/.test(word))) return 'defence_minister'
  if (portfolio.some((word) => /^(interior|internal|home)$/.test(word))) return 'interior_minister'
  return 'minister'
}

const LONG_NAME =
  /^(republic|kingdom|state|federation|federal|democratic|people's|islamic|arab|socialist|commonwealth|union|united|principality|sultanate|emirate|plurinational|bolivarian|cooperative|oriental|grand|duchy|hashemite|autonomous)$/

/** "[of Cambodia]", "[of the Republic of Türkiye]" name the owner; "[to Ankara]", "[for Syria]" the posting. */
function readOwners(page: Page, head: Head, limit: number): void {
  const { tokens } = page
  for (;;) {
    const link = tokens[head.to]?.norm ?? ''
    const owner = link === 'of' || link === 'from' || link === '('
    if (!owner && !/^(to|for|on|in|at)$/.test(link)) return
    let at = head.to + 1
    while (
      at < limit &&
      (tokens[at]!.norm === 'the' ||
        (isLongName(tokens[at]!) && !polityAt(page, at)) ||
        (tokens[at]!.norm === 'of' && isLongName(tokens[at - 1]!)))
    )
      at++
    const polity = at < limit ? polityAt(page, at) : null
    if (!polity || (!owner && polity.use === 'adjective')) return
    if (!owner && (link === 'in' || link === 'at') && !isPosting(head)) return
    if (!owner && !isPosting(head)) return
    if (owner && polity.use === 'adjective') return
    const run = owner ? ownerRun(page, polity, limit, head.plural) : { codes: [], to: polity.to }
    head.owners.push(...run.codes)
    head.to = run.to
    if (link === '(' && tokens[head.to]?.norm === ')') head.to++
    if (tokens[head.to]?.norm === '*') head.to++
  }
}

function isLongName(token: Token): boolean {
  return token.letters !== 'lower' && LONG_NAME.test(token.norm)
}

function isPosting(head: Head): boolean {
  return head.offices.some((x) => x === 'ambassador' || x === 'envoy' || x === 'official') || head.role !== null
}

function ownerRun(page: Page, first: PolityTerm, limit: number, plural: boolean): { codes: string[]; to: number } {
  const codes = [first.code]
  let to = first.to
  while (plural) {
    let at = to
    if (page.tokens[at]?.norm === ',') at++
    if (page.tokens[at]?.norm === 'and') at++
    if (page.tokens[at]?.norm === 'of') at++
    if (page.tokens[at]?.norm === 'the') at++
    const more = at > to && at < limit ? polityAt(page, at) : null
    if (!more || more.use === 'adjective' || page.tokens[more.to]?.kind === 'possessive') break
    codes.push(more.code)
    to = more.to
  }
  return { codes, to }
}

/** A second title: "Prime Minister [and Foreign Minister]"; "Ambassador to Türkiye [and Special Envoy for Syria]". */
function readAfterOffice(page: Page, head: Head, limit: number): boolean {
  const { tokens } = page
  const at = head.to
  const joined =
    tokens[at]?.norm === 'and' || tokens[at]?.norm === '-' || tokens[at]?.norm === '/' || tokens[at]?.norm === '&'
  if (joined && !head.plural) {
    let next = at + 1
    while (next < limit && !page.terms[next] && MODIFIERS.has(tokens[next]!.norm)) next++
    const second = officeAt(page, next, head.polities.at(-1)?.code)
    if (second && !second.plural && sharesHolder(page, second.to, limit)) {
      head.to = next
      return readOffice(page, head, second, limit)
    }
  }
  const next = officeAt(page, at, head.polities.at(-1)?.code)
  if (next) return readOffice(page, head, next, limit)
  if (
    /^(designate|elect)$/.test(tokens[at]?.norm ?? '') ||
    (tokens[at]?.norm === '-' && /^(designate|elect)$/.test(tokens[at + 1]?.norm ?? ''))
  ) {
    head.former = true
    return skip(head, tokens[at]!.norm === '-' ? 2 : 1)
  }
  if (isHonorific(tokens, at)) {
    head.honorific = true
    head.gender ??= genderOf(tokens[at]!.norm)
    return skip(head, 1)
  }
  return false
}

/** Whether after a second title comes a name, so that both titles are one person's. */
function sharesHolder(page: Page, at: number, limit: number): boolean {
  const { tokens } = page
  for (let next = at; next < limit && next < at + 8; next++) {
    const token = tokens[next]!
    if (isHonorific(tokens, next)) return true
    if (
      token.kind === 'word' &&
      token.letters !== 'lower' &&
      !polityAt(page, next) &&
      !officeAt(page, next) &&
      !PORTFOLIO.has(token.norm)
    )
      return true
    if (!/^(of|for|to|the|and)$/.test(token.norm) && token.letters === 'lower' && !PORTFOLIO.has(token.norm))
      return false
    if (token.kind === 'mark' && token.norm !== '-') return token.norm === ',' && isCapitalWord(tokens[next + 1])
  }
  return false
}

function isCapitalWord(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && token.letters !== 'lower'
}
