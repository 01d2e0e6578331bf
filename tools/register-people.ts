import { stringify } from 'yaml'
import type { Office } from '../src/model/codes.ts'

type Row = Record<string, string>

const RENAMED: Record<string, Office> = {
  supreme_leader: 'head_of_state',
  eu_high_representative: 'foreign_minister',
  special_envoy: 'envoy',
  deputy_foreign_minister: 'deputy_minister',
}

// First hit wins: "First deputy chief of staff of the Presidential Office" is no soldier.
const BY_TITLE: readonly (readonly [RegExp, Office])[] = [
  [/member of the presidency|de facto leader/i, 'head_of_state'],
  [/presidential|white house|presidency|office head/i, 'official'],
  [/speaker|parliament|committee chair/i, 'legislator'],
  [/chief of staff|general staff|army staff|joint chiefs|commander|army chief/i, 'military'],
  [/deputy secretary|commissioner/i, 'official'],
  [/minister|vice premier|treasury secretary|commerce secretary|army secretary/i, 'minister'],
]

function officeOf(row: Row): Office {
  const raw = row.office ?? ''
  if (raw !== 'other_official') return RENAMED[raw] ?? (raw as Office)
  return BY_TITLE.find(([pattern]) => pattern.test(row.title ?? ''))?.[1] ?? 'official'
}

/** The key in data/sources.yaml for a raw row's basis. */
function sourceOf(basis: string): string {
  const wikidata = /^wikidata via .* (\d{4}-\d{2})$/.exec(basis)
  if (wikidata) return `wikidata-${wikidata[1]}`
  if (basis.includes('wikidata differs')) return 'public-record-disputed'
  if (basis.includes('wikidata')) return 'public-record-wikidata'
  return basis.includes('search:') || basis.includes('in office') ? 'press-reports' : 'public-record'
}

/** The last day for which an open end is known to hold, or undefined where the row gives none. */
function checkedOf(row: Row): string | undefined {
  if (row.to) return undefined
  const seen = /in office (\d{4}-\d{2}-\d{2})/.exec(row.basis ?? '')
  return seen?.[1] ?? (row.basis?.includes('not checked after 2025') ? '2025-12-31' : undefined)
}

function tenure(row: Row): Record<string, string> {
  const checked = checkedOf(row)
  return {
    office: officeOf(row),
    title: row.title ?? '',
    from: row.from ?? '',
    ...(row.to ? { to: row.to } : {}),
    ...(checked ? { checked } : {}),
    ...(row.confidence === 'likely' ? { confidence: 'likely' } : {}),
    source: sourceOf(row.basis ?? ''),
  }
}

const HEADER = (code: string) => `# Who held which office of ${code}, and when.
# id: the person's own key, the same in every file; name: as English news write it most; aliases: other full names.
# A tenure is half-open, [from, to): ISO day, or YYYY-MM or YYYY where only that is sure. No "to": in office as far as known,
# and "checked" is the last day for which that holds. confidence: likely where not given as sure. source: key of sources.yaml.
`

/** The text of data/people/<code>.yaml. */
export function peopleFile(code: string, rows: readonly Row[]): string {
  const ids = [...new Set(rows.map((row) => row.person_id ?? ''))].sort()
  const people = ids.map((id) => {
    const own = rows.filter((row) => row.person_id === id)
    const aliases = [...new Set(own.flatMap((row) => (row.aliases ?? '').split('|')))].filter(Boolean)
    const tenures = own.map(tenure).sort((a, b) => (a.from ?? '').localeCompare(b.from ?? ''))
    return { id, name: own[0]?.name ?? '', ...(aliases.length ? { aliases } : {}), tenures }
  })
  return HEADER(code) + people.map((person) => personText(person)).join('')
}

function personText(person: {
  id: string
  name: string
  aliases?: string[]
  tenures: Record<string, string>[]
}): string {
  const flow = (value: unknown) =>
    stringify(value, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false }).trim()
  const aliases = person.aliases ? `  aliases: ${flow(person.aliases)}\n` : ''
  const tenures = person.tenures.map((each) => `    - ${flow(each)}\n`).join('')
  return `- id: ${person.id}\n  name: ${flow(person.name)}\n${aliases}  tenures:\n${tenures}`
}
