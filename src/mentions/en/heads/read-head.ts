import type { Office } from '../../../model/codes.ts'
import { isOneOf } from '../../../model/one-of.ts'
import type { Token } from '../../../model/token.ts'
import { wordFact } from '../../words.ts'
import { isCapital } from '../names.ts'
import * as closed from '../words/closed.ts'
import { FORMER, MODIFIERS, REGION_ADJECTIVES, type RoleNoun } from '../words/roles.ts'
import { groupDescriptionEnd } from './described-groups.ts'
import { ADJECTIVES, describesNoun } from './describes.ts'
import { fitsRole, OWNED_ROLE } from './fits-role.ts'
import { emptyHead, type Head, officeAt, type Page, polityAt, roleAt, skip } from './head.ts'
import { genderOf, isGivenName, isHonorific, retiredEnd } from './honorifics.ts'
import { readOwners } from './owners.ts'
import { ministerOf, portfolioBefore } from './portfolio.ts'
import { readSentBy } from './sent-by.ts'
import { fillers, readSphere } from './spheres.ts'
import { readPolities } from './states.ts'
import { readAfterOffice, readOffice } from './titles.ts'

/** Reads determiners, modifiers, states, titles and role nouns from a token on; `to` is `from` where there are none. */
export function readHead(page: Page, from: number, limit: number): Head {
  const head = emptyHead(from)
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
  // "Their Excellencies", "His Highness": no possessor is meant.
  if (head.determiner === 'possessive' && isHonorific(tokens, head.to)) {
    head.determiner = 'none'
    return
  }
  if (at > head.to && norm === 'both') head.determiner = head.determiner === 'none' ? 'the' : head.determiner
  const count = countAt(tokens[at])
  const hour = at === head.to && isNameNext(page, at + 1)
  if (count !== null && at < limit && tokens[at + 1]?.kind === 'word' && !hour) {
    head.count = count
    at++
  }
  head.to = Math.min(at, limit)
}

/** "Around five [Lukashenko] called": a number before a bare name tells the hour and counts nobody. */
function isNameNext({ tokens, terms }: Page, at: number): boolean {
  const next = tokens[at]
  return next?.letters === 'capital' && !terms[at] && !REGION_ADJECTIVES.has(next.norm)
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
  if (head.role) return false
  const retired = at > head.from ? retiredEnd(tokens, at) : at
  if (retired > at) return skip(head, retired - at)
  if (head.polities.length + head.offices.length === 0) {
    const described = groupDescriptionEnd(page, at, limit)
    if (described > at) return skip(head, described - at)
  }
  if (isDeputy(page, at) && !head.offices.length) {
    head.deputy = true
    return skip(head, 1)
  }
  const shared = head.offices.length === 0 ? sharedField(page, at) : null
  if (shared) {
    head.offices.push(shared)
    head.plural = true
    return skip(head, 2)
  }
  if (!page.terms[at]) return head.offices.length ? readAfterOffice(page, head, limit) : readModifier(page, head, limit)
  const role = roleAt(page, at)
  if (
    role &&
    role.role.kind === 'delegation' &&
    !head.offices.length &&
    (fitsRole(page, head, role) || isAtWar(page, role))
  )
    return describesPeople(page, role.to)
      ? skip(head, modifierEnd(page, role.to) - at)
      : readRole(page, head, role, limit)
  const office = isGivenName(tokens, at) ? null : officeAt(page, at, head.polities.at(-1)?.code)
  if (office && isTitle(page, at, office.to)) return readOffice(page, head, at, office, limit)
  if (role && fitsRole(page, head, role)) {
    return readRole(page, head, role, limit)
  }
  if (head.offices.length) return readAfterOffice(page, head, limit)
  if (isOrigin(page, at)) return skip(head, 3)
  if (readPolities(page, head, limit)) return true
  return readModifier(page, head, limit)
}

const isField = wordFact((norm) => /^(foreign|defence|defense|interior|finance|economy|trade|energy)$/.test(norm))

/** "[foreign and] defence ministers": what those are who share the noun with others; null where nobody does. */
function sharedField(page: Page, at: number): Office | null {
  const { tokens } = page
  if (!isField(tokens[at]!.word) || !isOneOf(tokens[at + 1]?.norm ?? '', 'and', '&')) return null
  const office = officeAt(page, at + 2)
  return office?.plural && /minister$/.test(office.office) ? ministerOf([tokens[at]!.norm]) : null
}

/** "[Faroese-born] Danish colleague": where somebody is from says nothing of whom he speaks for. */
function isOrigin(page: Page, at: number): boolean {
  const { tokens } = page
  return (
    tokens[at + 1]?.norm === '-' &&
    isOneOf(tokens[at + 2]?.norm ?? '', 'born', 'educated', 'trained', 'speaking') &&
    polityAt(page, at) !== null
  )
}

const ranksBelow = wordFact((norm) => norm === 'deputy' || norm === 'assistant')

/** A word that makes the title after it a lower one, where the tables do not hold both as one title. */
function isDeputy(page: Page, at: number): boolean {
  if (!ranksBelow(page.tokens[at]!.word) || (page.terms[at]?.to ?? at + 1) > at + 1) return false
  let next = at + 1
  while (polityAt(page, next)) next = polityAt(page, next)!.to
  return officeAt(page, next) !== null
}

const isModifier = wordFact((norm) => MODIFIERS.has(norm))
const isRegion = wordFact((norm) => REGION_ADJECTIVES.has(norm))

function readModifier(page: Page, head: Head, limit: number): boolean {
  const { tokens } = page
  const at = head.to
  const token = tokens[at]!
  if (isHonorific(tokens, at)) {
    // "received today in Doha [His Excellency X]": the place is no part of what he is called.
    if (head.polities.length > 0 && isOneOf(token.norm, 'his', 'her', 'their')) return false
    head.honorific = true
    head.gender ??= genderOf(token.norm)
    return skip(head, 1)
  }
  if (head.honorific && token.norm === 'the' && officeAt(page, at + 1)) return skip(head, 1)
  const hyphened = hyphenedModifier(page, at)
  if (hyphened && modifies(page, hyphened - 1, limit)) return skip(head, hyphened - at)
  if (isModifier(token.word) && modifies(page, at, limit) && !isTravelling(page, at) && !isDone(page, head, at)) {
    if (FORMER.has(token.norm)) head.former = true
    return skip(head, 1)
  }
  if (isRegion(token.word) && modifies(page, at, limit)) {
    head.region = head.region ? `${head.region} ${token.text}` : token.text
    return skip(head, 1)
  }
  const filler = head.polities.length > 0 && !head.honorific ? fillers(page, at, limit) : 0
  if (filler > 0) {
    head.filled = true
    return skip(head, filler)
  }
  const title = head.honorific ? at : portfolioBefore(page, at, limit)
  if (title > at) return skip(head, title - at)
  if (token.norm === '-' && !token.spaced && tokens[at + 1]?.spaced === false && at > head.from) return skip(head, 1)
  return token.norm === 'and' && joinsModifiers(page, at, limit) && skip(head, 1)
}

/** "[Visiting] Muscat on Tuesday, X …": what somebody does, not what Muscat is like. */
function isTravelling(page: Page, at: number): boolean {
  if (page.tokens[at]!.norm !== 'visiting') return false
  const state = polityAt(page, at + 1)
  const next = state && page.tokens[state.to]
  if (!next || state.use === 'adjective' || state.use === 'demonym') return false
  return next.norm === ',' || closed.PREPOSITIONS.has(next.norm) || closed.CONJUNCTIONS.has(next.norm)
}

/** "Mr Kenyatta [appointed] Foreign Secretary X": what somebody did, not what the other is. */
function isDone({ tokens }: Page, head: Head, at: number): boolean {
  const before = tokens[at - 1]
  if (head.from !== at || !before || before.kind !== 'word') return false
  if (!/^(appointed|elected|reelected|ousted|deposed|exiled)$/.test(tokens[at]!.norm)) return false
  return isCapital(before) || closed.HAVE.has(before.norm) || isOneOf(before.norm, 'he', 'she', 'they', 'who')
}

/** Past a modifier of two words: "self-styled", "brand-new", "3-member"; 0 where there is none. */
function hyphenedModifier({ tokens }: Page, at: number): number {
  const [hyphen, second] = [tokens[at + 1], tokens[at + 2]]
  if (hyphen?.norm !== '-' || hyphen.spaced || second?.kind !== 'word') return 0
  if (isOneOf(second.norm, 'member', 'strong', 'person', 'man') && countAt(tokens[at]) !== null) return at + 3
  return MODIFIERS.has(`${tokens[at]!.norm}-${second.norm}`) ? at + 3 : 0
}

/** "regional and international counterparts" */
function joinsModifiers(page: Page, at: number, limit: number): boolean {
  const before = page.tokens[at - 1]?.norm ?? ''
  const after = page.tokens[at + 1]?.norm ?? ''
  return REGION_ADJECTIVES.has(before) && REGION_ADJECTIVES.has(after) && modifies(page, at + 1, limit)
}

/** Past "-appointed", past the "'s" of "the government's". */
function modifierEnd(page: Page, at: number): number {
  if (page.tokens[at]?.kind === 'possessive') return at + 1
  return page.tokens[at]?.norm === '-' ? at + 2 : at
}

/** "[government] negotiators", "[government's] team", "[junta-appointed] foreign minister", "[army] chief": a body before the people who act for it. */
function describesPeople(page: Page, at: number): boolean {
  const hyphen = page.tokens[at]
  if (hyphen?.norm === '-' && !hyphen.spaced) return true
  if (hyphen?.kind === 'possessive') return roleAt(page, at + 1)?.role.kind === 'delegation'
  const next = page.tokens[at]
  return next !== undefined && next.letters !== 'upper' && (roleAt(page, at) ?? officeAt(page, at)) !== null
}

/** "[government] envoys", "[army] delegates": of the state whose war or peace the text tells of. */
function isAtWar(page: Page, { to }: { to: number }): boolean {
  const people = /^(government|army)$/.test(page.tokens[to - 1]!.norm) ? roleAt(page, to) : null
  return (
    people?.role.kind === 'delegation' &&
    /^(negotiators|envoys|delegates|delegations?|representatives|team|mediators)$/.test(
      page.tokens[people.to - 1]!.norm,
    )
  )
}

function isTitle(page: Page, at: number, to: number): boolean {
  if (to - at > 1 || !ADJECTIVES.test(page.tokens[at]!.norm)) return true
  return !describesNoun(page, to)
}

function readRole(page: Page, head: Head, role: { to: number; role: RoleNoun }, limit: number): boolean {
  const { tokens } = page
  const last = tokens[role.to - 1]!.norm
  head.title ??= { from: head.to, to: role.to }
  head.role = role.role
  head.relation = role.role.relation ?? null
  head.plural = role.role.plural || (role.role.kind === 'delegation' && /s$/.test(last) && last.length > 4)
  if (role.role.office) head.offices.push(role.role.office)
  head.to = role.to
  readOwners(page, head, limit)
  readSentBy(page, head, limit)
  if (OWNED_ROLE.test(last) || head.offices.length) readSphere(page, head, limit)
  return true
}

/** Whether a modifier at a token is followed, after more modifiers, by something that can head a phrase for people. */
function modifies(page: Page, at: number, limit: number): boolean {
  for (let next = at + 1; next < limit && next < at + 6; next++) {
    const token = page.tokens[next]!
    if (page.terms[next]?.values.some((x) => x.kind !== 'place')) return true
    const more = MODIFIERS.has(token.norm) || REGION_ADJECTIVES.has(token.norm) || isHonorific(page.tokens, next)
    if (token.norm !== '-' && token.norm !== 'and' && !more) return false
  }
  return false
}
