import type { Office } from '../model/codes.ts'
import { type Person, peopleNamed, peopleWithSurname, type Tenure } from '../register/people.ts'

/** What a text says of a person whose record in the register is sought. */
export interface PersonSaid {
  readonly name: string
  readonly offices: readonly Office[]
  readonly states: readonly string[]
  /** An ISO day near which the person is spoken of; null where none is known. */
  readonly day: string | null
}

export interface PersonFound {
  readonly person: Person
  /** The tenure of that day, or the last before it, or the first after it. */
  readonly tenure: Tenure | null
}

/** The person of the register that a name stands for in its setting; null where nobody or more than one fits. */
export function findPerson(said: PersonSaid): PersonFound | null {
  const single = !/[\s-]/.test(said.name.trim())
  const candidates = single ? peopleWithSurname(said.name) : peopleNamed(said.name)
  const scored = candidates
    .map((person) => ({ person, tenure: tenureNear(person, said.day), score: scoreOf(person, said) }))
    .filter((x) => x.score > (single ? 2 : 0))
    .sort((a, b) => b.score - a.score)
  const [best, second] = scored
  if (!best || (second && second.score === best.score)) return null
  return { person: best.person, tenure: best.tenure }
}

function scoreOf(person: Person, said: PersonSaid): number {
  const states = person.tenures.map((x) => x.state)
  if (said.states.length && !said.states.some((x) => states.includes(x))) return 0
  let score = 1 + (said.states.length ? 1 : 0)
  const fitting = person.tenures.filter((x) => said.offices.includes(x.office))
  if (fitting.length) score += 1
  const now = person.tenures.filter((x) => said.day !== null && covers(x, said.day))
  if (now.length) score += 0.6
  if (fitting.some((x) => now.includes(x))) score += 0.8
  if (!said.day && person.tenures.some((x) => x.to === null)) score += 0.3
  if (
    now.some(
      (x) => x.office === 'head_of_state' || x.office === 'head_of_government' || x.office === 'foreign_minister',
    )
  )
    score += 0.1
  return score
}

function covers(tenure: Tenure, day: string): boolean {
  return tenure.from <= day && (tenure.to === null || day < `${tenure.to}~`)
}

/** Whether somebody holds an office on a day. */
export function inOffice(person: Person, office: Office, day: string): boolean {
  return person.tenures.some((x) => x.office === office && covers(x, day))
}

/** The tenure of a day; else the latest that began before it; else the first. */
export function tenureNear(person: Person, day: string | null): Tenure | null {
  const { tenures } = person
  if (day === null) return tenures.at(-1) ?? null
  const now = tenures.filter((x) => covers(x, day))
  if (now.length) return now.sort((a, b) => rank(a) - rank(b))[0] ?? null
  return tenures.findLast((x) => x.from <= day) ?? tenures[0] ?? null
}

const RANKS: readonly string[] = ['head_of_state', 'head_of_government', 'foreign_minister']
function rank(tenure: Tenure): number {
  const at = RANKS.indexOf(tenure.office)
  return at < 0 ? RANKS.length : at
}

/** Whether a bare word is the family name of a leader or foreign minister in office around a day. */
export function isLeaderName(word: string, day: string | null): boolean {
  return findLeader(word, day) !== null
}

/** The one leader or foreign minister, or else head of a body, with this family name in office on a day; null where none or several are. */
export function findLeader(word: string, day: string | null): PersonFound | null {
  if (day === null) return null
  const bearers = peopleWithSurname(word)
  const found = holdersAmong(bearers, RANKS, day)
  const [one, ...others] = found.length ? found : holdersAmong(bearers, ['igo_head'], day)
  return one && others.length === 0 ? one : null
}

function holdersAmong(people: readonly Person[], offices: readonly string[], day: string): PersonFound[] {
  return people.flatMap((person) => {
    const tenure = person.tenures.find((x) => offices.includes(x.office) && covers(x, day))
    return tenure ? [{ person, tenure }] : []
  })
}
