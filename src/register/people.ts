import type { Office } from '../model/codes.ts'
import { fold } from './fold.ts'
import { keyOf, nameKey, nameTokens } from './name-key.ts'
import { PEOPLE, TENURES } from './people.generated.ts'
import { indexBy, lazy, listOf, rowsOf } from './rows.ts'

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

function tenureOf([
  ,
  state = '',
  office = '',
  title = '',
  from = '',
  to = '',
  checked = '',
  confidence = '',
  source = '',
]: string[]): Tenure {
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

const everybody = lazy(() => {
  const tenures: Tenure[][] = []
  for (const row of rowsOf(TENURES)) {
    const at = Number(row[0])
    tenures[at] ??= []
    tenures[at].push(tenureOf(row))
  }
  return rowsOf(PEOPLE).map(
    ([id = '', name = '', aliases = ''], at): Person => ({
      id,
      name,
      aliases: listOf(aliases),
      tenures: tenures[at] ?? [],
    }),
  )
})

const byId = lazy(() => new Map(everybody().map((person) => [person.id, person])))
const namesOf = (person: Person) => [person.name, ...person.aliases]
const byKey = lazy(() => indexBy(everybody(), (person) => namesOf(person).map(nameKey)))

/** Everybody in the register. */
export function allPeople(): readonly Person[] {
  return everybody()
}

/** The person of an id, or null. */
export function personById(id: string): Person | null {
  return byId().get(id) ?? null
}

// Where the family name comes first, or where people are called by the name that comes first.
const FIRST_NAME_COUNTS = new Set(
  'CHN TWN HKG MAC KOR PRK VNM SGP KHM LAO THA MMR IDN MYS ETH ERI ISL LKA MNG BTN SOM BRN'.split(' '),
)

function surnamesOf(person: Person): string[] {
  const first = person.tenures.some(({ state }) => FIRST_NAME_COUNTS.has(state))
  return namesOf(person).flatMap((name) => {
    const tokens = nameTokens(name)
    const endings = tokens.slice(1).map((_, at) => keyOf(tokens.slice(at + 1)))
    return [...endings, ...(first || tokens.length === 1 ? [keyOf(tokens.slice(0, 1))] : [])]
  })
}

const bySurname = lazy(() => indexBy(everybody(), surnamesOf))

/** People whose name ends in these words, or begins with them where that is how people are called: ["Al Thani"; "Wang"]. */
export function peopleWithSurname(surname: string): Person[] {
  return bySurname().get(nameKey(surname)) ?? []
}

function within(few: readonly string[], many: readonly string[]): boolean {
  let at = 0
  for (const token of many) if (token === few[at]) at++
  return at === few.length
}

const words = (name: string) => nameTokens(name).filter((token) => token !== 'al')

/** Whether one of two names leaves out only middle or last names of the other: [Recep Tayyip Erdoğan, Recep Erdoğan]. */
function abridges(said: readonly string[], known: readonly string[]): boolean {
  if (said.length < 2 || known.length < 2) return false
  const [few, many] = said.length < known.length ? [said, known] : [known, said]
  const sameFirst = few[0] === many[0] || few.at(-1) === many.at(-1)
  return sameFirst && within(few, many)
}

const byToken = lazy(() => indexBy(everybody(), (person) => namesOf(person).flatMap(words)))

/** People of this full name or alias, whatever its spelling; else those whose name it shortens or lengthens. */
export function peopleNamed(name: string): Person[] {
  const exact = byKey().get(nameKey(name))
  if (exact) return exact
  const said = words(name)
  if (said.length < 2) return []
  const near = new Set(said.flatMap((token) => byToken().get(token) ?? []))
  return [...near].filter((person) => namesOf(person).some((known) => abridges(said, words(known))))
}

const STYLE = /^(?:king|queen|prince|princess|crown|pope|sheikh|sir|dame|lord|baroness|mullah|ayatollah|emir|al|the)$/

/** First names of people in the register, folded: they show that an unknown capitalised sequence is a person. */
export const givenNames: () => ReadonlySet<string> = lazy(() => {
  const firsts = allPeople().flatMap(({ name, aliases }) => [name, ...aliases].map((each) => each.split(/[\s-]/)))
  const folded = firsts.filter((words) => words.length > 1).map(([first = '']) => fold(first))
  return new Set(folded.filter((first) => first.length > 2 && /^[a-z']+$/.test(first) && !STYLE.test(first)))
})
