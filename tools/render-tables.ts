import { createHash } from 'node:crypto'
import { lines } from './lines.ts'
import { officeTitles, type TitleRow } from './office-titles.ts'
import { renderPeople } from './render-people.ts'
import type { PlaceRow, PolityRow, Tables } from './table-schemas.ts'

function polityTerms(polity: PolityRow): string[][] {
  const groups: Record<string, readonly string[]> = {
    name: [polity.name, ...polity.names],
    adjective: polity.adjectives,
    demonym: polity.demonyms,
    capital: polity.capital ? [polity.capital] : [],
    metonym: polity.metonyms.strong,
    'weak-metonym': polity.metonyms.weak,
    ministry: polity.ministries,
    organ: polity.organs,
  }
  const filled = Object.entries(groups).filter(([, terms]) => terms.length)
  return filled.map(([kind, terms]) => [polity.code, kind, terms.join('|')])
}

function polities({ polities }: Tables): Record<string, string> {
  const spoken = polities.flatMap((each) => (each.spoken_for ?? []).map(({ by, from }) => [each.code, by, from]))
  return {
    POLITIES: lines(polities.map((each) => [each.code, each.kind, each.name, each.capital])),
    POLITY_TERMS: lines(polities.flatMap(polityTerms)),
    SPOKEN_FOR: lines(spoken),
  }
}

/** Terms that share all other cells stand in one row: that is what makes the tables quick to read. */
function grouped<Row>(rows: readonly Row[], cells: (row: Row) => string, term: (row: Row) => string): string {
  const groups = Map.groupBy(rows, cells)
  return lines([...groups].map(([key, members]) => [key, members.map(term).join('|')]))
}

function offices({ offices }: Tables): Record<string, string> {
  const cells = (row: TitleRow) => [row.office, row.rank, row.states.join(' '), row.plural ? 1 : ''].join('\t')
  return { OFFICE_TERMS: grouped(officeTitles(offices), cells, (row) => row.term) }
}

function places({ places }: Tables): Record<string, string> {
  const cells = (row: PlaceRow) => [row.state, row.kind, row.city].map((cell) => cell ?? '').join('\t')
  return { PLACES: grouped(places, cells, (row) => [row.name, ...(row.terms ?? [])].join('=')) }
}

function moduleText(name: string, strings: Record<string, string>): string {
  const constants = Object.entries(strings).map(([key, text]) => `export const ${key} = ${JSON.stringify(text)}\n`)
  return `// Written by tools/build-tables.ts from data/: edit the tables, not this file (${name}).\n${constants.join('')}`
}

/** The generated modules of src/register/ by file name, with the hash of all of them. */
export function renderTables(tables: Tables): Map<string, string> {
  const parts = {
    polities: polities(tables),
    offices: offices(tables),
    people: renderPeople(tables),
    places: places(tables),
  }
  const modules = new Map(Object.entries(parts).map(([name, part]) => [`${name}.generated.ts`, moduleText(name, part)]))
  const hash = createHash('sha256')
    .update([...modules.values()].join('\n'))
    .digest('hex')
    .slice(0, 16)
  return modules.set('tables-hash.generated.ts', moduleText('hash', { TABLES_HASH: hash }))
}
