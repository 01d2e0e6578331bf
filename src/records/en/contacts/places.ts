import { nameText } from '../../../mentions/en/parties.ts'
import { COMMON_WORDS } from '../../../mentions/en/words/common.ts'
import { wordFact } from '../../../mentions/words.ts'
import type { Mention } from '../../../model/mention.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import type { Token } from '../../../model/token.ts'
import { polityOf } from '../../../register/polities.ts'
import type { PlaceMention } from './contact-mention.ts'
import type { ContactPage } from './page.ts'
import { type Candidate, namedPlace, stateAround, stateOf } from './place-terms.ts'
import { venueByShape, venueOfTown } from './venues.ts'

/** The most exact place named between two tokens after "in", "at" or "to": venue before city before state. */
export function placeBetween(page: ContactPage, from: number, to: number): PlaceMention | null {
  const { behind, places } = linksOf(page)
  let best: Candidate | null = null
  let next = from
  for (let index = firstFrom(behind, from); index < behind.length && behind[index]! < to; index++) {
    const at = behind[index]!
    if (at < next) continue
    if (places[index] === undefined) places[index] = readPlace(page, at)
    const found = places[index]
    if (!found) continue
    if (!best || found.rank > best.rank) best = found
    next = found.to
  }
  return best && { name: best.name, state: best.state, from: best.from, to: best.to }
}

/** A place that is named at a token, whatever stands before it; states by their names alone. */
export function placeNamedAt(page: ContactPage, at: number): PlaceMention | null {
  const named = namedPlace(page, at)
  return named && { name: named.name, state: named.state, from: named.from, to: named.to }
}

/** The tokens behind words that lead to a place, and the place at each of them once it was looked for. */
interface Links {
  readonly behind: readonly number[]
  readonly places: (Candidate | null | undefined)[]
}

const known = new WeakMap<readonly Token[], Links>()

function linksOf({ tokens }: ContactPage): Links {
  let links = known.get(tokens)
  if (!links) {
    const behind: number[] = []
    for (let at = 1; at < tokens.length; at++) {
      const before = tokens[linkBefore(tokens, at)]
      if (before && isLink(before.word)) behind.push(at)
    }
    links = { behind, places: new Array(behind.length) }
    known.set(tokens, links)
  }
  return links
}

/** Where the word stands that may lead to a place: "[in] the", "[in] neighbouring", "[in] downtown". */
function linkBefore(tokens: readonly Token[], at: number): number {
  let before = at - 1
  while (before > at - 3 && before > 0 && isSide(tokens[before]!.word) && tokens[before]!.letters === 'lower') before--
  return isArticle(tokens[before]!) ? before - 1 : before
}

const isSide = wordFact((norm) =>
  /^(neighbou?ring|nearby|central|downtown|north|south|east|west|northern|southern|eastern|western|northeastern|northwestern|southeastern|southwestern|north-eastern|war-torn|adjacent|coastal)$/.test(
    norm,
  ),
)

const isArticle = ({ norm }: Token) => isOneOf(norm, 'the', 'a', 'an')

/** Where in a rising list the first number from one on stands. */
function firstFrom(list: readonly number[], from: number): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]! < from) low = middle + 1
    else high = middle
  }
  return low
}

const isLink = wordFact((norm) => /^(in|at|on|near|outside|inside|around|across|into|to)$/.test(norm))

function readPlace(page: ContactPage, at: number): Candidate | null {
  const { tokens, terms } = page
  if (isOneOf(tokens[at - 1]!.norm, 'a', 'an')) return venueOfTown(page, at)
  const before = linkBefore(tokens, at)
  const link = tokens[before]!.norm
  if (link === 'on') return TREATS.test(tokens[before - 1]?.norm ?? '') ? null : townOf(page, at, ISLAND)
  const located = link !== 'to' || leadsThere(page, before)
  const town = located ? townOf(page, at) : null
  if (town) return town
  if (link === 'in' && isInstance(tokens, before)) return null
  if (link === 'in' && ABOUT_A_PLACE.test(tokens[before - 1]?.norm ?? '')) return null
  const isVenue = located && terms[at]?.values.some((x) => x.kind === 'place' && x.use === 'venue')
  const venue = located && !isVenue ? venueByShape(page, at) : null
  if (venue) return venue
  const unknown = unknownPlace(page, at, link)
  if (unknown) return unknown
  if (!located) return null
  return capitalOf(page, at) ?? ofPlace(page, at) ?? notAnEvent(page, namedPlace(page, at))
}

/** "at the [East Asia] Summit": the name of an event is no place. */
function notAnEvent({ tokens }: ContactPage, place: Candidate | null): Candidate | null {
  const next = place && tokens[place.to]
  return next?.letters === 'capital' && next.spaced && EVENT.test(next.norm) ? null : place
}

/** Whether "to" leads to a place: visit to, flew to, took him to; not "aid to". */
function leadsThere({ tokens, tags, mentionAt }: ContactPage, to: number): boolean {
  const { norm = '', letters } = tokens[to - 1] ?? {}
  // "the ambassador of Japan to Moldova"
  if (tags[to] === 'mention' || lastMention(mentionAt, to)?.offices.includes('ambassador')) return false
  if (norm === 'according' || SENT.test(norm)) return false
  return tags[to - 1] !== 'word' || letters !== 'lower' || JOURNEY.test(norm)
}

/** The mention that ends right before a token. */
function lastMention(mentionAt: ContactPage['mentionAt'], end: number): Mention | undefined {
  for (let at = end - 1; at >= 0 && at >= end - 8; at--) {
    const mention = mentionAt[at]
    if (mention) return mention.to === end ? mention : undefined
  }
  return undefined
}

// "the US ambassador to Mongolia" may be met anywhere.
const SENT =
  /^(ambassadors?|envoys?|emissar(?:y|ies)|representatives?|nuncios?|delegates?|commissioners?|consuls?|plenipotentiary|chargé|advis[eo]rs?|aides?|assistants?|liaison|observers?)$/

const JOURNEY = oneOf(
  'visit|visits|trip|trips|journey|journeys|tour|flight|return|travel|way|route|delegation|mission|missions|stopover|back|over|on|down|up|out|directly|straight|together|him|her|them|himself|herself|morning|afternoon|evening|night|yesterday|today|tomorrow|later|earlier',
)

/** "in Vienna's [Hofburg]", "in [Poland]'s far north": what is named behind the possessive, else the place itself. */
function ofPlace(page: ContactPage, at: number): Candidate | null {
  const { tokens, tags } = page
  const term = page.terms[at]
  if (!term || tokens[term.to]?.kind !== 'possessive') return null
  const place = term.values.find((x) => x.kind === 'place')
  const polity = term.values.find((x) => x.kind === 'polity')
  const state = place?.kind === 'place' ? place.state : polity?.kind === 'polity' ? stateOf(polity.code) : null
  const start = term.to + 1
  const within = page.terms[start]?.values.some((x) => x.kind === 'place') ? namedPlace(page, start) : null
  if (within) return within
  let end = start
  while (end < start + 4 && isNameLike(page, end) && tags[end] !== 'mention') end++
  const named = end > start && !REGIONS.test(tokens[start]!.norm)
  if (named) return { name: nameText(tokens, start, end), state, from: start, to: end, rank: 4 }
  const part =
    REGIONS.test(tokens[start]?.norm ?? '') ||
    tokens.slice(start, start + 3).some(({ norm }) => PARTS_OF_PLACES.test(norm))
  return part ? { name: nameText(tokens, at, term.to), state, from: at, to: term.to, rank: 2 } : null
}

// "in Russia's Far East"
const REGIONS = oneOf('far|east|west|north|south|central|eastern|western|northern|southern|middle|upper|lower')

const PARTS_OF_PLACES = oneOf(
  'capital|city|town|port|resort|north|south|east|west|centre|center|outskirts|suburbs|airport|province|region|coast|palace|ministry|parliament|embassy|residence|hotel',
)

// "peace on the continent, [notably in] Mali"
function isInstance(tokens: readonly Token[], link: number): boolean {
  if (ESPECIALLY.test(tokens[link - 1]?.norm ?? '')) return true
  if (tokens[link - 1]?.norm !== 'and') return false
  const said = tokens.slice(Math.max(0, link - INSTANCES), link)
  return said.some(({ norm }, at) => ESPECIALLY.test(norm) && said[at + 1]?.norm === 'in')
}

// So many tokens reach from "notably in Mali" to "and in Niger".
const INSTANCES = 9
const ESPECIALLY = oneOf(
  'notably|especially|particularly|mainly|chiefly|primarily|specifically|namely|including|both|elsewhere|as',
)

// "the war in Gaza" is no place of a contact.
const ABOUT_A_PLACE =
  /^(war|wars|situation|situations|developments|development|conflict|conflicts|crisis|crises|fighting|ceasefire|truce|peace|attacks|attack|events|violence|offensive|election|elections|people|tensions|hostilities|escalation|stability|security|instability|process|operation|operations|forces|troops|strikes|killing|famine|unrest|coup|transition|power|influence|interests|projects|investments|drilling|refugees|hostages|prisoners|settlements|reconstruction|heritage|bases|presence|role|rule|democracy|rights|citizens|nationals|troops|militias|markets|reforms|protests|clashes|hostility|bloodshed|deployment|escalations|damage|casualties|deaths|shortages|progress)$/

const TOWN = oneOf(
  'city|town|village|port|resort|capital|municipality|suburb|township|hamlet|enclave|seaport|spa|metropolis',
)
const ISLAND = oneOf('island|isle|peninsula|atoll')
// "talks on the island of Hainan" may be about it.
const TREATS =
  /^(talks?|talked|talking|speak|spoke|spoken|discussions?|negotiations?|consultations?|dialogue|focus|focused|focussed|agreements?|agreed?|statements?|reports?|views?|positions?|decisions?|debates?|resolutions?|attacks?|based|live|lives|living|centred|centered)$/
// How many words may say of a town what it is.
const SAID_OF_TOWN = 7

/** "in the southern Turkish city of [Antalya]", "in Egypt's Red Sea resort of [Dahab]", "on the island of [Bali]". */
function townOf(page: ContactPage, at: number, sort = TOWN): Candidate | null {
  const { tokens, terms } = page
  let state: string | null = null
  for (let end = at; end < at + SAID_OF_TOWN; end++) {
    const { norm = '', kind } = tokens[end] ?? {}
    if (norm === 'of' || (kind === 'mark' && norm !== '-')) return null
    const polity = terms[end]?.values.find((x) => x.kind === 'polity')
    if (polity?.kind === 'polity') state ??= stateOf(polity.code)
    if (sort.test(norm) && tokens[end + 1]?.norm === 'of') return townNamed(page, end + 2, state)
  }
  return null
}

function townNamed(page: ContactPage, at: number, state: string | null): Candidate | null {
  const known = namedPlace(page, at)
  if (known) return { ...known, state: known.state ?? state, rank: 3 }
  let to = at
  while (to < at + 4 && isNameLike(page, to)) to++
  return to > at ? { name: nameText(page.tokens, at, to), state, from: at, to, rank: 3 } : null
}

/** "in the [Lebanese capital]", "in [Lebanon's capital]". */
function capitalOf(page: ContactPage, at: number): Candidate | null {
  const term = page.terms[at]
  const polity = term?.values.find((x) => x.kind === 'polity')
  if (!term || polity?.kind !== 'polity') return null
  const noun = page.tokens[term.to]?.kind === 'possessive' ? term.to + 1 : term.to
  if (page.tokens[noun]?.norm !== 'capital') return null
  const name = polityOf(polity.code)?.capital
  return name ? { name, state: polity.code, from: at, to: noun + 1, rank: 3 } : null
}

/** A capitalised name after "in" or "at" that no table knows: "in [Suwalki]", "at [Filoli]". */
function unknownPlace(page: ContactPage, at: number, link: string): Candidate | null {
  const { tokens, terms, mentionAt, dateAt, tags } = page
  if (!isOneOf(link, 'in', 'at') || tokens[at - 1]!.norm === 'the' || page.headline(at)) return null
  let to = at
  while (to < at + 3 && isNameLike(page, to) && !terms[to] && !mentionAt[to] && !dateAt[to] && tags[to] !== 'mention')
    to++
  if (to === at || tokens[to]?.kind === 'possessive' || EVENT.test(tokens[to - 1]!.norm)) return null
  return { name: nameText(tokens, at, to), state: stateAround(page, to), from: at, to, rank: 2 }
}

// "at Davos Forum" names an event.
const EVENT = oneOf(
  'dialogue|conference|forum|summit|congress|assembly|games|olympics|show|expo|fair|week|day|university|meeting|talks|council|session|ceremony|festival',
)

function isNameLike(page: ContactPage, at: number): boolean {
  const token = page.tokens[at]
  return (
    token !== undefined &&
    token.kind === 'word' &&
    (token.letters === 'capital' || token.letters === 'mixed') &&
    token.text.length > 2 &&
    !COMMON_WORDS.has(token.norm)
  )
}
