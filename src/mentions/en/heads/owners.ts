import { isOneOf, oneOf } from '../../../model/one-of.ts'
import type { Token } from '../../../model/token.ts'
import { polityOf } from '../../../register/polities.ts'
import { factionNounEnd } from '../faction-nouns.ts'
import * as closed from '../words/closed.ts'
import { REGION_ADJECTIVES } from '../words/roles.ts'
import { bodiesOfSeveralEnd } from './bodies-of-several.ts'
import { ministerOver, officeIn } from './body-heads.ts'
import { agencyEnd, BODY, beginsNameAfterBody, isBodyWord, isInnerOf, isPeoples } from './body-words.ts'
import { type Head, officeAt, type Page, type PolityTerm, polityAt, roleAt } from './head.ts'
import { namedRegionEnd } from './named-regions.ts'
import { ownedUnitEnd, pastPosting } from './owned-units.ts'

const LONG_NAME = oneOf(
  "republic|kingdom|state|federation|federal|democratic|people's|islamic|arab|socialist|commonwealth|union|united|principality|sultanate|emirate|plurinational|bolivarian|cooperative|oriental|grand|duchy|hashemite|autonomous",
)

/** Reads "[of Cambodia]", "[of the Republic of Türkiye]", which name the owner, and "[to Ankara]", "[for Syria]", the posting. */
export function readOwners(page: Page, head: Head, limit: number): void {
  readBodies(page, head, limit)
  for (;;) {
    const link = page.tokens[head.to]?.norm ?? ''
    const owner = link === 'of' || link === 'from' || link === '('
    if (!owner && !(isOneOf(link, 'to', 'for', 'on') && isPosting(head)) && !(link === 'in' && isStationed(head)))
      return
    const at = pastGroupNoun(page, nameStart(page, head.to + 1, limit), limit)
    if (owner && readRegion(page, head, at, limit)) return
    const polity = at < limit ? polityAt(page, at) : null
    if (!polity) {
      const unit = link === 'of' ? ownedUnitEnd(page, head.to, limit) : 0
      if (unit) readUnit(page, head, unit)
      else if (link === 'of') readOurPeople(page, head, limit)
      if (!unit && link === 'of' && isShortNameBefore(page, head, at, limit)) head.to = at + 1
      return
    }
    if (!owner) {
      if (polity.use === 'adjective' || page.tokens[polity.to]?.kind === 'possessive') return
      head.to = matterEnd(page, polity.to, limit)
    } else if (!readOwner(page, head, polity, link, limit)) return
  }
}

/** "the secretaries [of the security councils] of X and Y": what each of them is at the head of. */
function readBodies(page: Page, head: Head, limit: number): void {
  const end = head.plural ? bodiesOfSeveralEnd(page, head.to, limit) : 0
  if (end === 0) return
  const words = page.tokens.slice(head.to, end).map((x) => x.norm.replace(/s$/, ''))
  const office = officeIn(words, head.offices.at(-1))
  if (office && head.offices.length > 0) head.offices[head.offices.length - 1] = office
  head.to = end
}

/** "Secretary General of the [OECD] Mathias Cormann": a body that the tables do not know, right before the name. */
function isShortNameBefore({ tokens }: Page, { offices, plural }: Head, at: number, limit: number): boolean {
  if (plural || at + 2 >= limit || !isOneOf(offices[0] ?? '', 'igo_head', 'official')) return false
  const [body, first, second] = tokens.slice(at, at + 3)
  const named = [first, second].every((x) => x?.kind === 'word' && x.letters === 'capital' && x.spaced)
  return body!.letters === 'upper' && /^\p{Lu}{3,}$/u.test(body!.text) && named
}

const MATTER = oneOf(
  'reconciliation|affairs|policy|reconstruction|negotiations|engagement|peace|relations|matters|issues|recovery|coordination',
)

/** "Special Representative for Afghanistan [Reconciliation] Zalmay …": what a posting to a state is for, right before the name. */
function matterEnd({ tokens }: Page, at: number, limit: number): number {
  const next = tokens[at + 1]
  if (at + 1 >= limit || !MATTER.test(tokens[at]!.norm) || !next) return at
  return next.letters === 'capital' || next.norm === ',' ? at + 1 : at
}

/** "a team [of our diplomats]": whose they are says for whom the team speaks. */
function readOurPeople(page: Page, head: Head, limit: number): void {
  const of = head.to
  if (head.role?.kind !== 'delegation' || !closed.POSSESSIVE_PRONOUNS.has(page.tokens[of + 1]?.norm ?? '')) return
  const people = of + 2 < limit ? roleAt(page, of + 2) : null
  if (people?.role.kind !== 'delegation') return
  head.determiner = 'possessive'
  head.to = people.to
}

/** "prime ministers [of the three Baltic states]", "advisers [of several European countries]" */
function readRegion(page: Page, head: Head, from: number, limit: number): boolean {
  const { tokens } = page
  let at = from
  if (closed.NUMBER_WORDS.has(tokens[at]?.norm ?? '') || tokens[at]?.kind === 'number') at++
  const first = at
  while (at < limit && at - first < 3 && REGION_ADJECTIVES.has(tokens[at]!.norm)) at++
  if (head.plural && at === first + 1 && isGroupName(tokens[first]!, tokens[at], at < limit)) {
    head.region = tokens[first]!.text
    head.to = isOneOf(tokens[at]?.norm ?? '', 'group', 'format', 'troika') ? at + 1 : at
    return true
  }
  const named = head.plural && !polityAt(page, first) ? namedRegionEnd(page, first, limit) : 0
  if (named) {
    head.region = tokens[named - 1]!.text
    head.to = named
    return true
  }
  if (!head.plural || at === first || at >= limit) return false
  if (!/^(states|countries|nations|powers|members|capitals|governments)$/.test(tokens[at]!.norm)) return false
  head.region = tokens[at - 1]!.text
  head.to = at + 1
  return true
}

const GROUPS = new Set(
  'e3 e-3 g7 g-7 g20 g-20 brics quad quint quartet troika visegrad normandy weimar p5 p5+1 a3'.split(' '),
)

/** "the foreign ministers of [the E3]", "the leaders of [the Visegrad Group]" */
function isGroupName(token: Token, next: Token | undefined, within: boolean): boolean {
  if (!GROUPS.has(token.norm) || token.letters === 'lower') return false
  return !within || next?.kind !== 'word' || next.letters === 'lower' || isOneOf(next.norm, 'group', 'format', 'troika')
}

/** Past the article and the words of a state's long name. */
function nameStart(page: Page, from: number, limit: number): number {
  const { tokens } = page
  let at = from
  while (
    at < limit &&
    !polityAt(page, at) &&
    (tokens[at]!.norm === 'the' ||
      WARM.test(tokens[at]!.norm) ||
      isLongName(tokens[at]!) ||
      (tokens[at]!.norm === 'of' && isLongName(tokens[at - 1]!)))
  )
    at++
  return at
}

// What friends call each other's states, and what a report calls a state by its part: ally Iran, neighbouring Chad.
const WARM = oneOf(
  'sisterly|brotherly|friendly|fraternal|ally|closest|close|key|neighbour|neighbor|neighbouring|neighboring|nearby|fellow|rival|mediator',
)

const GROUP_NOUN = oneOf('group|movement|organisation|organization|militia|faction|party')
const LONGEST_TITLE = 5

/** Past the noun in front of a group's name: "officials from [the militant group] Hamas". */
function pastGroupNoun(page: Page, from: number, limit: number): number {
  let noun = from
  while (noun < Math.min(limit - 1, from + LONGEST_TITLE) && !GROUP_NOUN.test(page.tokens[noun]!.norm)) noun++
  if (!GROUP_NOUN.test(page.tokens[noun]?.norm ?? '')) return from
  const name = polityAt(page, noun + 1)
  return name && name.use !== 'adjective' && polityOf(name.code)?.kind === 'group' ? noun + 1 : from
}

function isLongName(token: Token): boolean {
  return token.letters !== 'lower' && LONG_NAME.test(token.norm)
}

/** "Chairman of the Cabinet of Ministers and Minister of Foreign Affairs [of Turkmenistan]": whoever is named, rather than where there usually is such a title. */
function own(head: Head, ...codes: readonly string[]): void {
  if (head.presumed) head.owners = []
  head.presumed = false
  head.owners.push(...codes)
}

function readOwner(page: Page, head: Head, polity: PolityTerm, link: string, limit: number): boolean {
  const { tokens } = page
  if (polity.use === 'adjective' || tokens[polity.to]?.kind === 'possessive')
    return readOwnedBody(page, head, polity, limit)
  const agency = agencyEnd(page, polity, limit)
  if (agency > 0) {
    own(head, polity.code)
    head.to = agency
    return false
  }
  const run = ownerRun(page, polity, limit, head.plural || isJoint(page, head))
  if (head.plural) run.to = membersEnd(page, run.codes, run.to, limit)
  if (link === '(' && tokens[run.to]?.norm !== ')') return false
  own(head, ...run.codes)
  if (PARLIAMENTS.test(tokens[polity.to - 1]!.norm) && head.offices.length > 0)
    head.offices[head.offices.length - 1] = 'legislator'
  head.to = link === '(' ? run.to + 1 : run.to
  if (head.offices.at(-1) === 'legislator' && isChamber(tokens[head.to])) head.to++
  if (tokens[head.to]?.norm === '(' && tokens[head.to + 1]?.letters === 'upper' && tokens[head.to + 2]?.norm === ')')
    head.to += 3
  if (tokens[head.to]?.norm === '*') head.to++
  const kind = /^(terror|terrorist|militant|rebel|islamist|armed|resistance|political|shiite)$/
  if (kind.test(tokens[head.to]?.norm ?? '') && GROUP_NOUN.test(tokens[head.to + 1]?.norm ?? '')) head.to += 2
  return true
}

/** "the speaker of the US [House]" */
function isChamber(token: Token | undefined): boolean {
  return token?.letters === 'capital' && /^(house|senate|congress|parliament|assembly|chamber)$/.test(token.norm)
}

// The last words of parliaments' own names: whoever presides over one is no head of state.
const PARLIAMENTS = oneOf(
  'knesset|bundestag|bundesrat|duma|rada|majlis|riigikogu|saeima|seimas|sejm|eduskunta|riksdag|storting|folketing|mazhilis|kenesh|khural|sabha|sangsad|oireachtas',
)

/** "the head [of Iraq's Kurdistan Regional Government]", "the commander [of the Lebanese army]": the body's state owns. */
function readOwnedBody(page: Page, head: Head, polity: PolityTerm, limit: number): boolean {
  const { tokens } = page
  const from = tokens[polity.to]?.kind === 'possessive' ? polity.to + 1 : polity.to
  const nearer = polityAt(page, from)
  if (nearer && nearer.use !== 'adjective' && nearer.use !== 'demonym' && !isCommonName(nearer.code, polity.code)) {
    own(head, nearer.code)
    head.to = nearer.to
    return true
  }
  let at = nearer ? nearer.to : from
  while (
    at < limit &&
    at < from + 8 &&
    (isBodyWord(page, at) || isInnerOf(tokens, at) || isPeoples(tokens, at)) &&
    !beginsNameAfterBody(tokens, at, from, limit)
  )
    at++
  if (at === from || (at < limit && (tokens[at]!.kind === 'possessive' || officeAt(page, at)))) return false
  own(head, polity.code)
  const name = at < limit ? polityAt(page, at) : null
  if (name?.code === polity.code && name.use !== 'adjective' && BODY.test(tokens[at - 1]!.norm)) at = name.to
  readOffice(page, head, from, at)
  head.to = pastPosting(page, at, limit)
  return false
}

/** What the name of the body says of the office of whoever heads it. */
function readOffice({ tokens }: Page, head: Head, from: number, to: number): void {
  const words = tokens.slice(from, to).map((x) => x.norm)
  const leads = head.title !== null && /^(head|chief)$/.test(tokens[head.title.to - 1]!.norm)
  const office = (leads ? ministerOver(words) : null) ?? officeIn(words, head.offices.at(-1))
  if (office) head.offices[head.offices.length - 1] = office
  head.to = to
}

/** "head of the mainland's [Taiwan Affairs Office]": a body known by its name says for which state. */
function readUnit(page: Page, head: Head, to: number): void {
  const from = head.to + 4
  for (let at = from; at < to; at++) {
    const named = polityAt(page, at)
    if (named?.to === to && !isOneOf(page.tokens[at - 1]!.norm, 'in', 'to', 'for')) own(head, named.code)
  }
  readOffice(page, head, from, to)
}

/** "Russia's Security Council" is that state's own, not the United Nations'. */
function isCommonName(code: string, state: string): boolean {
  return polityOf(code)?.kind === 'body' && polityOf(state)?.kind === 'state'
}

function isStationed(head: Head): boolean {
  return head.offices.some((x) => x === 'ambassador' || x === 'envoy') || head.role?.kind === 'delegation'
}

function isPosting(head: Head): boolean {
  return (
    head.offices.some((x) => x === 'ambassador' || x === 'envoy' || x === 'official') ||
    (head.role !== null && head.role.kind !== 'delegation')
  )
}

/** "a representative of the Kinshasa [government]" */
function governmentEnd({ tokens }: Page, at: number, limit: number): number {
  return at < limit && /^(government|authorities|administration|regime|leadership|side)$/.test(tokens[at]!.norm)
    ? at + 1
    : at
}

/** "the foreign ministers of the GCC [countries]", "the leaders of the EU [member states]" */
function membersEnd({ tokens }: Page, codes: readonly string[], at: number, limit: number): number {
  if (codes.length !== 1 || polityOf(codes[0]!)?.kind !== 'body') return at
  const noun = /^(member|participating)$/.test(tokens[at]?.norm ?? '') ? at + 1 : at
  return noun < limit && /^(countries|states|nations|members|capitals)$/.test(tokens[noun]!.norm) ? noun + 1 : at
}

/** "a [joint] delegation of the African Union and ECOWAS" */
function isJoint({ tokens }: Page, head: Head): boolean {
  return tokens.slice(head.from, head.to).some((x) => x.norm === 'joint' || x.norm === 'mixed')
}

function ownerRun(page: Page, first: PolityTerm, limit: number, plural: boolean): { codes: string[]; to: number } {
  const codes = [first.code]
  let to = first.to
  // "the West African bloc [ECOWAS]": the same body twice.
  if (polityAt(page, to)?.code === first.code) to = polityAt(page, to)!.to
  while (plural) {
    let at = to
    if (page.tokens[at]?.norm === ',') at++
    if (page.tokens[at]?.norm === 'and') at++
    if (page.tokens[at]?.norm === 'of') at++
    at = nameStart(page, at, limit)
    const more = at > to && at < limit ? polityAt(page, at) : null
    if (!more || more.use === 'adjective' || page.tokens[more.to]?.kind === 'possessive') break
    codes.push(more.code)
    to = more.to
  }
  return { codes, to: governmentEnd(page, factionNounEnd(page, to, limit), limit) }
}
