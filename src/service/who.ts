import { type Office, officeSchema } from '../model/codes.ts'
import { Fault } from '../model/fault.ts'
import { within } from '../register/days-in-office.ts'
import {
  officeHolders,
  officesTitled,
  type Person,
  peopleNamed,
  peopleWithSurname,
  polityCodes,
  polityOf,
  type Tenure,
} from '../register/index.ts'

/** A stay in an office, with who held it and the state's name. */
export interface Held {
  readonly person: Person
  readonly tenure: Tenure
  readonly stateName: string
}

/** Who held an office of a state, or which offices people of a name have held; on one day where one is given. */
export interface WhoAnswer {
  readonly asked: 'office' | 'person'
  readonly held: readonly Held[]
}

/**
 * Answers from the register: an office ("foreign minister", with its state) or a person ("Fidan", "Hakan Fidan").
 * Faults: register/unknown where the register has no answer, usage/bad-option where an office comes without its state.
 */
export function who(words: string, state: string | null, day: string | null): WhoAnswer {
  const code = state === null ? null : stateCode(state)
  const offices = officesNamed(words, code)
  return offices.length > 0
    ? { asked: 'office', held: holders(words, offices, code, day) }
    : { asked: 'person', held: stays(words, code, day) }
}

function holders(words: string, offices: readonly Office[], code: string | null, day: string | null): Held[] {
  if (code === null) {
    throw new Fault('usage/bad-option', `${words}: of which state? Write it as: parley who "${words}" GBR 2025-08-19`)
  }
  const held = offices.flatMap((office) => officeHolders(code, office, day)).map(withState)
  if (held.length > 0) return held.sort(byStart)
  const when = day === null ? '' : ` on ${day}`
  const other = day === null ? '' : ` Leave the date out to see who held it at other times.`
  throw unknown(`${words} of ${stateName(code)}: the register knows of no holder${when}.${other}`)
}

function stays(words: string, code: string | null, day: string | null): Held[] {
  const named = peopleNamed(words)
  const people = named.length > 0 ? named : peopleWithSurname(words)
  if (people.length === 0) {
    throw unknown(`${words}: neither an office nor a person that the register knows. Try the surname alone.`)
  }
  const held = people.flatMap((person) => person.tenures.map((tenure) => withState({ person, tenure })))
  const asked = held.filter(
    ({ tenure }) => (code === null || tenure.state === code) && (day === null || within(tenure, day)),
  )
  if (asked.length > 0) return asked.sort(byPersonAndStart)
  const known = [...new Set(people.map(({ name }) => name))].join(', ')
  const where = code === null ? '' : ` of ${stateName(code)}`
  throw unknown(
    `${known}: the register knows of no office${where}${day === null ? '' : ` on ${day}`}. Ask for the name alone.`,
  )
}

function officesNamed(words: string, code: string | null): Office[] {
  const key = officeSchema.safeParse(words.trim().toLowerCase().replaceAll(/[\s-]/g, '_'))
  const titled = officesTitled(words, code).flatMap(({ office }) => (office === null ? [] : [office]))
  return [...new Set(titled.length > 0 ? titled : key.success ? [key.data] : [])]
}

function stateCode(said: string): string {
  const codes = polityCodes(said)
  const [only] = codes
  if (only !== undefined && codes.length === 1) return only
  if (only === undefined)
    throw unknown(`${said}: no state or body of that code or name. Give the code of three letters, such as GBR.`)
  throw unknown(`${said}: may be ${codes.map((code) => `${code} (${stateName(code)})`).join(' or ')}. Give the code.`)
}

function withState({ person, tenure }: { person: Person; tenure: Tenure }): Held {
  return { person, tenure, stateName: stateName(tenure.state) }
}

function stateName(code: string): string {
  return polityOf(code)?.name ?? code
}

function byStart(a: Held, b: Held): number {
  return a.tenure.from < b.tenure.from ? -1 : a.tenure.from > b.tenure.from ? 1 : 0
}

function byPersonAndStart(a: Held, b: Held): number {
  return a.person.name.localeCompare(b.person.name, 'en') || byStart(a, b)
}

function unknown(message: string): Fault {
  return new Fault('register/unknown', message)
}
