import { isDay } from '../model/edtf.ts'
import type { Entry, EntryParty, Stage } from '../model/entry.ts'
import { certainDays } from './certain-days.ts'
import type { BY_ROLE } from './consult-codes.ts'

/** What an entry is in the terms of event data: that they agreed to meet, when that was said, and that they met. */
export interface ConsultEvent {
  readonly kind: 'plan' | 'held'
  readonly first: string
  readonly last: string
  /** Who acts, and who is acted on: the visitors and the host, or all and nobody. */
  readonly actors: readonly EntryParty[]
  readonly recipients: readonly EntryParty[]
  readonly by: keyof typeof BY_ROLE | null
}

/**
 * The events that an entry comes to. A plan counts on the day on which it was first published, a meeting on its own, and only
 * where that is certain. What was cancelled or denied is none: neither scheme says that something did not happen.
 */
export function consultEvents(entry: Entry): ConsultEvent[] {
  const events: ConsultEvent[] = []
  const said = entry.history.find(isPlan)?.published
  if (said && isDay(said) && entry.status !== 'denied')
    events.push({ ...sides(entry, 'plan'), first: said, last: said })
  const days = entry.status === 'held' || entry.status === 'ongoing' ? certainDays(entry) : null
  if (days !== null) events.push({ ...sides(entry, 'held'), first: days[0], last: days[1] })
  return events
}

function isPlan({ status }: Stage): boolean {
  return status === 'planned' || status === 'proposed'
}

function sides({ parties, mode }: Entry, kind: ConsultEvent['kind']): Omit<ConsultEvent, 'first' | 'last'> {
  if (kind === 'plan') return { kind, actors: parties, recipients: [], by: 'plan' }
  const others = parties.filter(({ role }) => role === 'party')
  const special = parties.filter(({ role }) => role !== 'party')
  const states = new Set(others.map(({ state, name }) => state ?? name))
  if (others.length === 0 || special.length === 0) {
    const [visitor, visited] = parties
    if (mode === 'visit' && parties.length === 2 && visitor && visited)
      return { kind, actors: [visitor], recipients: [visited], by: 'visit' }
    return { kind, actors: parties, recipients: [], by: null }
  }
  const mediated = special.some(({ role }) => role === 'mediator')
  const by = mediated ? 'mediation' : states.size > 1 ? 'thirdParty' : 'visit'
  return { kind, actors: others, recipients: special, by }
}
