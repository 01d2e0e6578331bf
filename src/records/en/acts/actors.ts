import type { Nominal } from '../../../model/clause.ts'
import type { Party } from '../../../model/contact.ts'
import { polityCodes, polityOf } from '../../../register/polities.ts'
import type { Voices } from '../attribution/attribute.ts'
import type { PartyMention } from '../contacts/contact-mention.ts'
import { homeStateOf } from '../frames/home-states.ts'
import type { Actor } from './act-mention.ts'

/** Those whom a noun phrase means, or the states that it is called after: the Russian invasion. */
export function actorsOf(voices: Voices, nominal: Nominal | null): Actor[] {
  if (!nominal) return []
  const meant = voices.meant.get(nominal) ?? []
  const spoken = meant.filter(
    ({ entity }) => entity.state !== null || entity.kind !== 'person' || entity.office !== null,
  )
  const actors = spoken.map((one) => actorOf(one, nominal))
  // "Rwandan rebels": a group of no state is called after one.
  if (actors.some(({ party }) => party.state !== null)) return actors
  const called = statesIn(voices, nominal)
  return called.length > 0 ? called : actors
}

/** Whose a noun is: [Kenya's] refusal, [Russian] strikes, [Trump's] threat. */
export function ownersOf(voices: Voices, { from, head }: Nominal): Actor[] {
  const { terms, tokens, mentionAt } = voices.page
  for (let at = from; at < head; at++) {
    const mention = mentionAt[at]
    const isOwner = mention !== undefined && tokens[mention.to]?.kind === 'possessive'
    const [entity] = isOwner ? (voices.entities.of.get(mention) ?? []) : []
    if (mention && entity && entity.state !== null) return [actorOf({ entity, mention, role: 'party' }, mention)]
    const term = terms[at]
    const called = term?.values.some((x) => x.kind === 'polity' && x.use === 'adjective')
    if (term && (called || tokens[term.to]?.kind === 'possessive')) return statesIn(voices, { from: at, to: term.to })
  }
  return []
}

interface Stretch {
  readonly from: number
  readonly to: number
}

/** The states that a noun phrase names, is called after, or names a place in. */
export function statesIn({ page }: Voices, { from, to }: Stretch): Actor[] {
  const found: Actor[] = []
  const add = (code: string | null, at: number, end: number) => {
    if (code !== null && !found.some((x) => x.party.state === code)) found.push(stateActor(code, { from: at, to: end }))
  }
  for (let at = from; at < to; at++) {
    const term = page.terms[at]
    const polity = term?.values.find((x) => x.kind === 'polity')
    if (term && polity?.kind === 'polity') add(polity.code, at, term.to)
    else if (!polity) add(ledBy(page.tokens[at]!.norm) ?? homeOfPeople(page, at), at, at + 1)
  }
  return found
}

/** "Chechen rebels", "Tibetan monks": the state that they are in, where nothing else names one. */
function homeOfPeople({ tokens }: Voices['page'], at: number): string | null {
  const { word, letters } = tokens[at]!
  return letters === 'lower' ? null : homeStateOf(word)
}

const LED = '-led'

/** "Kenyan-led": called after a state by half of the word. */
function ledBy(norm: string): string | null {
  if (!norm.endsWith(LED)) return null
  const [code, second] = polityCodes(norm.slice(0, -LED.length))
  return second === undefined ? (code ?? null) : null
}

/** The state of the first place that a noun phrase names. */
export function stateOfPlace(voices: Voices, nominal: Stretch): Actor | null {
  const [named] = statesIn(voices, nominal)
  if (named) return named
  for (let at = nominal.from; at < nominal.to; at++) {
    const term = voices.page.terms[at]
    const place = term?.values.find((x) => x.kind === 'place')
    if (term && place?.kind === 'place' && place.state !== null)
      return stateActor(place.state, { from: at, to: term.to })
  }
  return null
}

function stateActor(code: string, words: Stretch): Actor {
  const name = polityOf(code)?.name ?? code
  return { party: { name, person: null, state: code, office: null, role: 'party', kind: 'delegation' }, words }
}

export function actorOf({ entity, mention }: PartyMention, nominal: Stretch): Actor {
  const { name, person, state, office, kind } = entity
  const party: Party = { name, person, state, office, role: 'party', kind }
  return { party, words: mention ?? nominal }
}
