import type { Office } from '../model/codes.ts'
import { remember } from '../model/remember.ts'
import { COMMON_GIVEN_NAMES } from './common-given-names.ts'
import { fold } from './fold.ts'
import { abridges } from './name-index.ts'
import { nameKey, nameTokens } from './name-key.ts'
import { BY_NAME, BY_OFFICE, BY_SURNAME, BY_TOKEN, CHECKED, GIVEN_NAMES, PEOPLE } from './people.generated.ts'
import { lazy, listOf } from './rows.ts'
import { underKey } from './sorted-lines.ts'

/** One stay in one office, [from, to): ISO days, or YYYY-MM or YYYY where only that is sure. */
export interface Tenure {
  readonly state: string
  readonly office: Office
  readonly title: string
  readonly from: string
  /** null: in office as far as known. */
  readonly to: string | null
  /** The last day for which an open end is known to hold; null where the row says nothing of it. */
  readonly checked: string | null
  readonly confidence: 'sure' | 'likely'
  /** Key of data/sources.yaml. */
  readonly source: string
}

/** Somebody who holds or held an office; the name as English news write it most. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  /** By start, earliest first. */
  readonly tenures: readonly Tenure[]
}

function tenureOf(cells: readonly string[]): Tenure {
  const [state = '', office = '', title = '', from = '', to = '', checked = '', confidence = '', source = ''] = cells
  return {
    state,
    office: office as Office,
    title,
    from,
    to: to || null,
    checked: checked || null,
    confidence: confidence === 'likely' ? 'likely' : 'sure',
    source,
  }
}

function personOf(row: string): Person {
  const [id = '', name = '', aliases = '', tenures = ''] = row.split('\t')
  return { id, name, aliases: listOf(aliases), tenures: tenures.split(';').map((each) => tenureOf(each.split('|'))) }
}

const rows = lazy(() => PEOPLE.split('\n'))
const read = lazy(() => new Map<number, Person>())

// A person's row is read when somebody asks for the person: a document names few of all.
function personAt(at: number): Person {
  const known = read().get(at) ?? personOf(rows()[at] ?? '')
  read().set(at, known)
  return known
}

/** A lookup in one of the generated indexes. */
function indexed(table: string): (key: string) => readonly Person[] {
  return (key) => {
    const people = underKey(table, key)
    return people === null ? [] : people.split(' ').map((at) => personAt(Number(at)))
  }
}

const byName = indexed(BY_NAME)
const bySurname = indexed(BY_SURNAME)
const byToken = indexed(BY_TOKEN)
const byOffice = indexed(BY_OFFICE)
const positions = lazy(() => new Map(rows().map((row, at): [string, number] => [row.slice(0, row.indexOf('\t')), at])))

/** Everybody in the register. */
export function allPeople(): Person[] {
  return rows().map((_, at) => personAt(at))
}

/** The last day for which the register was checked. */
export const LAST_CHECKED = CHECKED

/** The person of an id, or null. */
export function personById(id: string): Person | null {
  const at = positions().get(id)
  return at === undefined ? null : personAt(at)
}

const MOST_KEPT = 20_000

/** People whose name ends in these words, or begins with them where that is how people are called: ["Al Thani"; "Wang"]. */
export const peopleWithSurname: (surname: string) => readonly Person[] = remember(MOST_KEPT, (surname) =>
  bySurname(nameKey(surname)),
)

/** Of people whose names share a key, those who are spelled just so, if any: Amina Mohamed is not Amina Mohammed. */
function closest(people: readonly Person[], name: string): Person[] {
  const wanted = fold(name)
  const same = people.filter((person) => [person.name, ...person.aliases].some((known) => fold(known) === wanted))
  return same.length ? same : [...people]
}

/** People of this full name or alias, whatever its spelling; else those whose name it shortens or lengthens. */
export const peopleNamed: (name: string) => readonly Person[] = remember(MOST_KEPT, (name) => {
  const exact = byName(nameKey(name))
  if (exact.length) return closest(exact, name)
  const said = nameTokens(name)
  if (said.length < 2) return []
  const near = new Set(said.flatMap(byToken))
  return [...near].filter((person) =>
    [person.name, ...person.aliases].some((known) => abridges(said, nameTokens(known))),
  )
})

/** People who ever held an office of a state. */
export function peopleInOffice(state: string, office: Office): readonly Person[] {
  return byOffice(`${state} ${office}`)
}

/** First names of people in the register and other common ones, folded: they show that an unknown capitalised sequence is a person. */
export const givenNames: () => ReadonlySet<string> = lazy(
  () => new Set([...GIVEN_NAMES.split(' '), ...COMMON_GIVEN_NAMES.trim().split(/\s+/)]),
)
