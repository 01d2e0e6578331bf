import { nameText } from '../../../mentions/en/parties.ts'
import { COMMON_WORDS } from '../../../mentions/en/words/common.ts'
import { polityOf } from '../../../register/polities.ts'
import type { PlaceMention } from './contact-mention.ts'
import type { ContactPage } from './page.ts'

interface Candidate extends PlaceMention {
  readonly rank: number
}

const VENUE =
  /^(palace|airport|hall|hotel|castle|house|residence|villa|base|headquarters|club|resort|monastery|centre|center|mansion|chancellery|embassy|ministry|estate|office|lodge|fort|citadel)$/

/** The most exact place named between two tokens after "in", "at" or "to": venue before city before state. */
export function placeBetween(page: ContactPage, from: number, to: number): PlaceMention | null {
  let best: Candidate | null = null
  for (let at = from; at < to; at++) {
    const found = placeAt(page, at)
    if (!found) continue
    if (!best || found.rank > best.rank) best = found
    at = found.to - 1
  }
  return best && { name: best.name, state: best.state, from: best.from, to: best.to }
}

function placeAt(page: ContactPage, at: number): Candidate | null {
  const { tokens, terms } = page
  const before = tokens[at - 1]?.norm ?? ''
  const link = before === 'the' ? (tokens[at - 2]?.norm ?? '') : before
  const source = link === 'to' && tokens[before === 'the' ? at - 3 : at - 2]?.norm === 'according'
  const located = !source && /^(in|at|near|outside|to|from|into|around|inside|across|for|on|of)$/.test(link)
  const venue = located && /^(in|at|near|outside|to|inside)$/.test(link) ? venueByShape(page, at) : null
  if (venue) return venue
  const unknown = unknownPlace(page, at, link)
  if (unknown) return unknown
  const seat = capitalOf(page, at)
  if (seat && located) return seat
  const term = terms[at]
  if (!term || !located || tokens[term.to]?.kind === 'possessive') return null
  if (link === 'in' && ABOUT_A_PLACE.test(tokens[before === 'the' ? at - 3 : at - 2]?.norm ?? '')) return null
  if (link === 'from' || link === 'for' || link === 'of' || link === 'on') return null
  const place = term.values.find((x) => x.kind === 'place')
  const polity = term.values.find((x) => x.kind === 'polity')
  const name = nameText(tokens, term.from, term.to)
  const span = { from: term.from, to: term.to }
  if (place?.kind === 'place')
    return { name, state: place.state, ...span, rank: place.use === 'venue' ? 4 : place.use === 'city' ? 3 : 2 }
  if (polity?.kind !== 'polity' || polity.use === 'adjective' || polity.use === 'demonym') return null
  if (polity.use === 'name' && polityOf(polity.code)?.kind === 'body') return null
  return {
    name,
    state: polity.code.startsWith('X') && polity.code !== 'XKX' ? null : polity.code,
    ...span,
    rank: polity.use === 'name' ? 1 : 3,
  }
}

// "the war in Gaza" is no place of a contact.
const ABOUT_A_PLACE =
  /^(war|wars|situation|situations|developments|development|conflict|conflicts|crisis|crises|fighting|ceasefire|truce|peace|attacks|attack|events|violence|offensive|election|elections|people|tensions|hostilities|escalation|stability|security|instability|process|operation|operations|forces|troops|strikes|killing|famine|unrest|coup|transition|power|influence|interests|projects|investments|drilling|refugees|hostages|prisoners|settlements)$/

/** "in the [Lebanese capital]". */
function capitalOf(page: ContactPage, at: number): Candidate | null {
  const term = page.terms[at]
  const polity = term?.values.find((x) => x.kind === 'polity')
  if (!term || polity?.kind !== 'polity' || page.tokens[term.to]?.norm !== 'capital') return null
  const name = polityOf(polity.code)?.capital
  return name ? { name, state: polity.code, from: at, to: term.to + 1, rank: 3 } : null
}

/** A capitalised name after "in" that no table knows: "in [Suwalki]". */
function unknownPlace(page: ContactPage, at: number, link: string): Candidate | null {
  const { tokens, terms, mentionAt, dateAt, tags } = page
  if (link !== 'in' || tokens[at - 1]!.norm === 'the' || page.headline(at)) return null
  let to = at
  while (to < at + 3 && isNameLike(page, to) && !terms[to] && !mentionAt[to] && !dateAt[to] && tags[to] !== 'mention')
    to++
  if (to === at || tokens[to]?.kind === 'possessive') return null
  return { name: nameText(tokens, at, to), state: stateAround(page, to), from: at, to, rank: 2 }
}

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

/** "Lusail Palace", "Incirlik Air Base": capitals that end in a word for a venue. */
function venueByShape(page: ContactPage, at: number): Candidate | null {
  const { tokens } = page
  if (tokens[at]!.letters !== 'capital' && tokens[at]!.letters !== 'mixed') return null
  for (let end = at + 1; end < Math.min(at + 5, tokens.length); end++) {
    const token = tokens[end]!
    if (token.letters === 'lower' && !/^(of|the|de|al)$/.test(token.norm)) return null
    if (token.kind === 'mark' && token.norm !== '-') return null
    if (!VENUE.test(token.norm) || token.letters === 'lower') continue
    return { name: nameText(tokens, at, end + 1), state: stateAround(page, end + 1), from: at, to: end + 1, rank: 5 }
  }
  return null
}

/** The state of a place named right after a venue: "Lusail Palace in Doha". */
function stateAround(page: ContactPage, at: number): string | null {
  for (let next = at; next < Math.min(at + 4, page.tokens.length); next++) {
    const term = page.terms[next]
    const place = term?.values.find((x) => x.kind === 'place')
    if (place?.kind === 'place') return place.state
    const polity = term?.values.find((x) => x.kind === 'polity')
    if (polity?.kind === 'polity') return polity.code
  }
  return null
}
