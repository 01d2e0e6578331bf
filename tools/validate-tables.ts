import type { PersonRow, PlaceRow, PolityRow, Tables } from './table-schemas.ts'

/** Faults that a single row cannot show: one sentence each, empty where the tables agree with each other. */
export function validateTables(tables: Tables): string[] {
  return [
    ...polityFaults(tables.polities),
    ...peopleFaults(tables),
    ...codeFaults(tables),
    ...sourceFaults(tables),
    ...placeFaults(tables.places),
  ]
}

const strongTerms = (polity: PolityRow) => [
  polity.name,
  ...polity.names,
  ...polity.metonyms.strong,
  ...polity.ministries,
  ...polity.organs,
]

function polityFaults(polities: readonly PolityRow[]): string[] {
  const faults: string[] = []
  const owner = new Map<string, string>()
  for (const polity of polities) {
    for (const term of new Set(strongTerms(polity))) {
      const other = owner.get(term)
      if (other)
        faults.push(
          `polities: "${term}" stands for ${other} and for ${polity.code}; it can be a strong term of one only`,
        )
      owner.set(term, polity.code)
    }
    const weak = polity.metonyms.weak.filter((term) => strongTerms(polity).includes(term))
    faults.push(...weak.map((term) => `polities/${polity.code}: "${term}" is both a weak and a strong term`))
  }
  const capitals = polities.filter(
    (polity) => polity.capital && owner.has(polity.capital) && owner.get(polity.capital) !== polity.code,
  )
  return [
    ...faults,
    ...capitals.map(
      (polity) =>
        `polities/${polity.code}: the capital "${polity.capital}" is a strong term of ${owner.get(polity.capital ?? '')}`,
    ),
  ]
}

function peopleFaults({ people }: Tables): string[] {
  const faults: string[] = []
  const names = new Map<string, string>()
  for (const [state, rows] of people)
    for (const person of rows) {
      const known = names.get(person.id)
      if (known && known !== person.name)
        faults.push(`people/${state}: ${person.id} is "${person.name}" here and "${known}" elsewhere`)
      names.set(person.id, person.name)
      faults.push(...tenureFaults(state, person))
    }
  return faults
}

function tenureFaults(state: string, person: PersonRow): string[] {
  const sorted = [...person.tenures].sort((a, b) => (a.from < b.from ? -1 : 1))
  return sorted.flatMap((tenure, at) => {
    const where = `people/${state}: ${person.id}, ${tenure.office} from ${tenure.from}`
    const next = sorted.slice(at + 1).find((each) => each.office === tenure.office && each.title === tenure.title)
    const overlap = next && tenure.to && next.from.length === 10 && tenure.to.length === 10 && next.from < tenure.to
    return [
      ...(tenure.to && tenure.to < tenure.from.slice(0, tenure.to.length) ? [`${where}: ends before it starts`] : []),
      ...(overlap ? [`${where}: overlaps the tenure from ${next.from}`] : []),
      ...(tenure.to && tenure.checked ? [`${where}: "checked" is for open ends only`] : []),
    ]
  })
}

function codeFaults({ polities, people, places, offices }: Tables): string[] {
  const codes = new Set(polities.map((polity) => polity.code))
  const used: [string, string][] = [
    ...[...people.keys()].map((code): [string, string] => [`people/${code}`, code]),
    ...places.flatMap((place): [string, string][] => (place.state ? [[`places: ${place.name}`, place.state]] : [])),
    ...polities.flatMap((polity) =>
      (polity.spoken_for ?? []).map(({ by }): [string, string] => [`polities/${polity.code}`, by]),
    ),
    ...offices.flatMap((row) =>
      row.titles.flatMap((title) =>
        typeof title === 'string'
          ? []
          : title.states.map((state): [string, string] => [`offices: ${title.title}`, state]),
      ),
    ),
  ]
  return used.filter(([, code]) => !codes.has(code)).map(([where, code]) => `${where}: no polity has the code ${code}`)
}

function sourceFaults({ polities, people, places, offices, sources }: Tables): string[] {
  const known = new Set(sources.map((source) => source.key))
  const tenures = [...people.values()].flat().flatMap((person) => person.tenures)
  const used = new Set([...polities, ...places, ...offices, ...tenures].map((row) => row.source))
  return [...used].filter((key) => !known.has(key)).map((key) => `sources: no row has the key ${key}`)
}

function placeFaults(places: readonly PlaceRow[]): string[] {
  const seen = new Set<string>()
  const terms = places.flatMap((place) => [place.name, ...(place.terms ?? [])])
  const twice = terms.filter((term) => seen.has(term) || !seen.add(term))
  return twice.map((term) => `places: "${term}" stands for two places; a term can stand for one only`)
}
