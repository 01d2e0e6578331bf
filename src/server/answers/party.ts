import type { z } from 'zod'
import type { ShownPerson, ShownPolity } from '../../service/ask/show-party.ts'
import type { shownPersonSchema, shownPolitySchema } from '../schemas/parties.ts'

export function shownPerson({ tenures, aliases, ...person }: ShownPerson): z.infer<typeof shownPersonSchema> {
  return {
    ...countsOf(person),
    ...{ id: person.id, name: person.name, state: person.state, office: person.office, entries: person.entries },
    aliases: [...aliases],
    tenures: tenures.map(({ state, stateName, office, title, from, to, confidence }) => ({
      ...{ state, state_name: stateName, office, title, from, to, confidence },
    })),
  }
}

export function shownPolity({ people, ...polity }: ShownPolity): z.infer<typeof shownPolitySchema> {
  const { code, name, kind, capital, entries } = polity
  return { ...countsOf(polity), code, name, kind, capital, entries, people: [...people] }
}

type Counts = Pick<ShownPerson, 'counterparts' | 'states' | 'months' | 'topics' | 'modes' | 'statuses' | 'places'>

function countsOf({ counterparts, states, months, topics, modes, statuses, places }: Counts) {
  return {
    ...{ counterparts: [...counterparts], states: [...states], months: [...months], topics: [...topics] },
    ...{ modes: [...modes], statuses: [...statuses], places: [...places] },
  }
}
