import { nameText } from '../../../mentions/en/parties.ts'
import { isOneOf } from '../../../model/one-of.ts'
import { polityOf } from '../../../register/polities.ts'
import type { PlaceMention } from './contact-mention.ts'
import type { ContactPage } from './page.ts'

/** A place that may be meant; the most exact has the highest rank. */
export interface Candidate extends PlaceMention {
  readonly rank: number
}

/** The place, city or state that a term of the tables names. */
export function namedPlace(page: ContactPage, at: number): Candidate | null {
  const term = page.terms[at]
  if (!term || page.tokens[term.to]?.kind === 'possessive') return null
  const place = term.values.find((x) => x.kind === 'place')
  const polity = term.values.find((x) => x.kind === 'polity')
  const name = nameText(page.tokens, term.from, term.to)
  const span = { from: term.from, to: term.to }
  if (place?.kind === 'place')
    return { name, state: place.state, ...span, rank: place.use === 'venue' ? 4 : place.use === 'city' ? 3 : 2 }
  if (polity?.kind !== 'polity' || polity.use === 'adjective' || polity.use === 'demonym') return null
  if (polity.use === 'name' && polityOf(polity.code)?.kind === 'body') return null
  return { name, state: stateOf(polity.code), ...span, rank: polity.use === 'name' ? 1 : 3 }
}

export function stateOf(code: string): string | null {
  return code.startsWith('X') && code !== 'XKX' ? null : code
}

/** The state of a place named right after a venue: "Lusail Palace in Doha", "Lusail Palace, Doha". */
export function stateAround({ tokens, terms }: ContactPage, at: number): string | null {
  const next = isOneOf(tokens[at]?.norm ?? '', 'in', 'near', 'outside', ',') ? at + 1 : at
  const term = terms[tokens[next]?.norm === 'the' ? next + 1 : next]
  const place = term?.values.find((x) => x.kind === 'place')
  if (place?.kind === 'place') return place.state
  const polity = term?.values.find((x) => x.kind === 'polity')
  return polity?.kind === 'polity' && next > at ? stateOf(polity.code) : null
}
