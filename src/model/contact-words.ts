import type { Contact, Party, Place } from './contact.ts'

/** A party with what it speaks for and the role it has: Hakan Fidan (TUR), Oman (OMN, host). */
export function partyWords({ name, state, role }: Pick<Party, 'name' | 'state' | 'role'>): string {
  const notes = [state, role === 'party' ? null : role].filter((note) => note !== null)
  return notes.length === 0 ? name : `${name} (${notes.join(', ')})`
}

/** A place with the state it lies in: Muscat (OMN); nothing where there is none. */
export function placeWords(place: Place | null): string {
  if (place === null) return ''
  return place.state === null ? place.name : `${place.name} (${place.state})`
}

type Told = Pick<Contact, 'mode' | 'status' | 'place' | 'title'> & { readonly parties: readonly Party[] }

/** A contact in one line, without its date: Meeting (planned): Hakan Fidan (TUR) + Sergei Lavrov (RUS), Ankara (TUR). */
export function headline({ mode, status, parties, place, title }: Told): string {
  const what = `${mode[0]?.toUpperCase()}${mode.slice(1)}${status === 'held' ? '' : ` (${status})`}`
  const where = place === null ? '' : `, ${placeWords(place)}`
  return `${what}: ${parties.map(partyWords).join(' + ')}${where}${title === null ? '' : ` · ${title}`}`
}
