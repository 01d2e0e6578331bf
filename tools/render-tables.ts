import { createHash } from 'node:crypto'
import { officeTitles } from './office-titles.ts'
import type { PersonRow, PolityRow, Tables } from './table-schemas.ts'

const lines = (rows: readonly (readonly (string | number | undefined | null)[])[]) =>
  rows.map((row) => row.map((cell) => cell ?? '').join('\t')).join('\n')

function polityTerms(polity: PolityRow): [string, string, string][] {
  const own = (kind: string, terms: readonly string[]) =>
    terms.map((term): [string, string, string] => [term, polity.code, kind])
  return [
    ...own('name', [polity.name, ...polity.names]),
    ...own('adjective', polity.adjectives),
    ...own('demonym', polity.demonyms),
    ...own('capital', polity.capital ? [polity.capital] : []),
    ...own('metonym', polity.metonyms.strong),
    ...own('weak-metonym', polity.metonyms.weak),
    ...own('ministry', polity.ministries),
    ...own('organ', polity.organs),
  ]
}

function polities({ polities }: Tables): Record<string, string> {
  const spoken = polities.flatMap((each) => (each.spoken_for ?? []).map(({ by, from }) => [each.code, by, from]))
  return {
    POLITIES: lines(polities.map((each) => [each.code, each.kind, each.name, each.capital])),
    POLITY_TERMS: lines(polities.flatMap(polityTerms)),
    SPOKEN_FOR: lines(spoken),
  }
}

function offices({ offices }: Tables): Record<string, string> {
  const rows = officeTitles(offices).map((each) => [
    each.term,
    each.office,
    each.rank,
    each.states.join('|'),
    each.plural ? 1 : '',
  ])
  return { OFFICE_TERMS: lines(rows) }
}

function people({ people, sources }: Tables): Record<string, string> {
  const known = new Map<string, { person: PersonRow; aliases: Set<string>; tenures: (string | undefined)[][] }>()
  for (const [state, rows] of people)
    for (const person of rows) {
      const entry = known.get(person.id) ?? { person, aliases: new Set(), tenures: [] }
      for (const alias of person.aliases ?? []) entry.aliases.add(alias)
      for (const t of person.tenures)
        entry.tenures.push([state, t.office, t.title, t.from, t.to, t.checked, t.confidence, t.source])
      known.set(person.id, entry)
    }
  const all = [...known.values()].sort((a, b) => (a.person.id < b.person.id ? -1 : 1))
  return {
    PEOPLE: lines(all.map(({ person, aliases }) => [person.id, person.name, [...aliases].join('|')])),
    TENURES: lines(
      all.flatMap(({ tenures }, at) =>
        tenures.sort((a, b) => ((a[3] ?? '') < (b[3] ?? '') ? -1 : 1)).map((row) => [at, ...row]),
      ),
    ),
    SOURCES: lines(sources.map((each) => [each.key, each.trust, each.text])),
  }
}

function places({ places }: Tables): Record<string, string> {
  return { PLACES: lines(places.map((each) => [each.name, each.state, each.kind, each.city, each.terms?.join('|')])) }
}

function moduleText(name: string, strings: Record<string, string>): string {
  const constants = Object.entries(strings).map(([key, text]) => `export const ${key} = ${JSON.stringify(text)}\n`)
  return `// Written by tools/build-tables.ts from data/: edit the tables, not this file (${name}).\n${constants.join('')}`
}

/** The generated modules of src/register/ by file name, with the hash of all of them. */
export function renderTables(tables: Tables): Map<string, string> {
  const parts = { polities: polities(tables), offices: offices(tables), people: people(tables), places: places(tables) }
  const modules = new Map(Object.entries(parts).map(([name, part]) => [`${name}.generated.ts`, moduleText(name, part)]))
  const hash = createHash('sha256')
    .update([...modules.values()].join('\n'))
    .digest('hex')
    .slice(0, 16)
  return modules.set('tables-hash.generated.ts', moduleText('hash', { TABLES_HASH: hash }))
}
