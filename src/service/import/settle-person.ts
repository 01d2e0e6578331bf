import type { Office } from '../../model/codes.ts'
import { addDays, span } from '../../model/edtf.ts'
import { fold } from '../../model/fold.ts'
import { officeHolders, type Person, peopleNamed, peopleWithSurname, type Tenure } from '../../register/index.ts'

/** What a table says of somebody. */
export interface Said {
  readonly name: string
  readonly state: string | null
  readonly office: string | null
  readonly date: string | null
}

/** For so many days before a first office and after a last one, a name may still be that of the same person. */
const [BEFORE, AFTER] = [5 * 365, 15 * 365]

/**
 * The person of the register whom a table means: by a full name, of that state and those years; by a part of a name only who
 * held office there on the day. Null where that is nobody, or may be several.
 */
export function settlePerson(said: Said): Person | null {
  const day = said.date === null ? null : (span(said.date)?.[0] ?? null)
  const named = peopleNamed(said.name).filter((person) => serves(person, said.state, day))
  if (named.length > 0) return only(named)
  if (day === null || said.state === null) return null
  const surnamed = peopleWithSurname(said.name).filter(({ tenures }) =>
    tenures.some((tenure) => tenure.state === said.state && holds(tenure, day)),
  )
  return only(surnamed) ?? only(holdersCalled(said, said.state, day))
}

function holdersCalled({ name, office }: Said, state: string, day: string): Person[] {
  if (office === null) return []
  const words = fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  const called = (person: Person) => {
    const known = new Set(fold([person.name, ...person.aliases].join(' ')).split(/[^\p{L}\p{N}]+/u))
    return words.length > 0 && words.every((word) => known.has(word))
  }
  return officeHolders(state, office as Office, day)
    .map(({ person }) => person)
    .filter(called)
}

function only(people: readonly Person[]): Person | null {
  const ids = new Set(people.map(({ id }) => id))
  return ids.size === 1 ? people[0]! : null
}

function serves({ tenures }: Person, state: string | null, day: string | null): boolean {
  const own = state === null ? tenures : tenures.filter((tenure) => tenure.state === state)
  return own.some((tenure) => day === null || near(tenure, day))
}

function near({ from, to }: Tenure, day: string): boolean {
  const first = span(from)?.[0]
  const last = to === null ? null : span(to)?.[1]
  if (first === undefined) return true
  return addDays(first, -BEFORE) <= day && (last === null || last === undefined || day <= addDays(last, AFTER))
}

function holds({ from, to }: Tenure, day: string): boolean {
  const [first, last] = [span(from)?.[0] ?? from, to === null ? null : (span(to)?.[1] ?? to)]
  return first <= day && (last === null || day <= last)
}
