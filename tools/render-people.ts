import { fold } from '../src/model/fold.ts'
import { surnameKeys } from '../src/register/name-index.ts'
import { keyOf, nameTokens } from '../src/register/name-key.ts'
import { lines } from './lines.ts'
import type { PersonRow, Tables } from './table-schemas.ts'

type Cells = (string | undefined)[]

interface Entry {
  readonly id: string
  readonly name: string
  readonly aliases: Set<string>
  readonly tenures: Cells[]
}

const STATE = 0
const OFFICE = 1
const START = 3
const CHECKED = 5

function cellsOf(state: string, tenure: PersonRow['tenures'][number]): Cells {
  const { office, title, from, to, checked, confidence, source } = tenure
  return [state, office, title, from, to, checked, confidence, source]
}

/** People of all states by id: who held offices of several states is one person. */
function everybody(people: Tables['people']): Entry[] {
  const known = new Map<string, Entry>()
  for (const [state, rows] of people)
    for (const { id, name, aliases, tenures } of rows) {
      const entry = known.get(id) ?? { id, name, aliases: new Set(), tenures: [] }
      for (const alias of aliases ?? []) entry.aliases.add(alias)
      entry.tenures.push(...tenures.map((tenure) => cellsOf(state, tenure)))
      known.set(id, entry)
    }
  return [...known.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

const namesOf = ({ name, aliases }: Entry) => [name, ...aliases]

// Indexes are made here, not at each start: folding every name then would take longer than all else.
function indexOf(people: readonly Entry[], keysOf: (entry: Entry) => string[]): string {
  const index = new Map<string, Set<number>>()
  for (const [at, entry] of people.entries())
    for (const key of keysOf(entry)) index.set(key, (index.get(key) ?? new Set()).add(at))
  return lines([...index].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, at]) => [key, [...at].join(' ')]))
}

function tenuresText({ tenures }: Entry): string {
  const byStart = (a: Cells, b: Cells) => ((a[START] ?? '') < (b[START] ?? '') ? -1 : 1)
  return tenures
    .sort(byStart)
    .map((row) => row.map((cell) => cell ?? '').join('|'))
    .join(';')
}

const STYLE =
  /^(?:king|queen|prince|princess|crown|pope|sheikh|sir|dame|lord|baroness|mullah|ayatollah|emir|emperor|gen|grand|than|israel|unity|odd|al|the)$/

function givenNames(people: readonly Entry[]): string {
  const names = people.flatMap(namesOf).map((name) => name.split(/[\s-]/))
  const firsts = names.filter((words) => words.length > 1).map(([first = '']) => fold(first))
  return [...new Set(firsts.filter((first) => /^[a-z']{3,}$/.test(first) && !STYLE.test(first)))].sort().join(' ')
}

function lastChecked(people: readonly Entry[]): string {
  const days = people.flatMap(({ tenures }) => tenures.flatMap((tenure) => tenure[CHECKED] ?? []))
  return days.reduce((latest, day) => (day > latest ? day : latest), '')
}

/** The tables of people.generated.ts. */
export function renderPeople({ people, sources }: Tables): Record<string, string> {
  const all = everybody(people)
  const states = (entry: Entry) => entry.tenures.map((tenure) => tenure[STATE] ?? '')
  return {
    PEOPLE: lines(all.map((entry) => [entry.id, entry.name, [...entry.aliases].join('|'), tenuresText(entry)])),
    BY_NAME: indexOf(all, (entry) => namesOf(entry).map((name) => keyOf(nameTokens(name)))),
    BY_SURNAME: indexOf(all, (entry) => surnameKeys(namesOf(entry).map(nameTokens), states(entry))),
    BY_TOKEN: indexOf(all, (entry) =>
      namesOf(entry).flatMap((name) => nameTokens(name).filter((token) => token !== 'al')),
    ),
    BY_OFFICE: indexOf(all, (entry) => entry.tenures.map((tenure) => `${tenure[STATE]} ${tenure[OFFICE]}`)),
    GIVEN_NAMES: givenNames(all),
    CHECKED: lastChecked(all),
    SOURCES: lines(sources.map(({ key, trust, text }) => [key, trust, text])),
  }
}
