import type { Nominal } from '../../../model/clause.ts'
import type { Party } from '../../../model/contact.ts'
import { polityOf } from '../../../register/polities.ts'
import type { Voices } from '../attribution/attribute.ts'
import type { PartyMention } from '../contacts/contact-mention.ts'
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

/** The states that a noun phrase names or is called after. */
export function statesIn({ page }: Voices, { from, to }: { readonly from: number; readonly to: number }): Actor[] {
  const found: Actor[] = []
  for (let at = from; at < to; at++) {
    const term = page.terms[at]
    const polity = term?.values.find((x) => x.kind === 'polity')
    if (!term || polity?.kind !== 'polity' || found.some((x) => x.party.state === polity.code)) continue
    const name = polityOf(polity.code)?.name ?? polity.code
    found.push({
      party: { name, person: null, state: polity.code, office: null, role: 'party', kind: 'delegation' },
      words: { from: at, to: term.to },
    })
  }
  return found
}

export function actorOf(
  { entity, mention }: PartyMention,
  nominal: { readonly from: number; readonly to: number },
): Actor {
  const { name, person, state, office, kind } = entity
  const party: Party = { name, person, state, office, role: 'party', kind }
  return { party, words: mention ?? nominal }
}
