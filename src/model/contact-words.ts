import type { Party, Place } from './contact.ts'

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
