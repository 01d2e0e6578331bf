import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ACT_MODES, ACT_TYPES } from '../../src/model/act.ts'
import { SOURCE_KINDS } from '../../src/model/attribution.ts'
import { NONDISCLOSURES } from '../../src/model/contact.ts'
import { BOUNDS } from '../../src/model/figure.ts'
import { ROOT } from '../cli/run-parley.ts'

const PAGE = readFileSync(join(ROOT, 'docs', 'codebook.md'), 'utf8')

/** The keys of a table, with the cells behind each, under a heading of the page. */
function rowsUnder(heading: string, field: string): Map<string, string[]> {
  const section = PAGE.split(/^## /m).find((one) => one.startsWith(`${heading}\n`)) ?? ''
  const table = section.split(`| \`${field}\` |`)[1]?.split(/^\n/m)[0] ?? ''
  const rows = [...table.matchAll(/^\| `(\w+)` \|(.+)\|$/gm)]
  return new Map(rows.map(([, key = '', cells = '']) => [key, cells.split('|').map((cell) => cell.trim())]))
}

/** Headings of the codebook with the closed list that each goes through, one row for each key, an example at the end. */
const LISTS: readonly (readonly [heading: string, field: string, keys: readonly string[]])[] = [
  ['Topics, title, closed, nondisclosure, initiator, outcomes', 'nondisclosure', NONDISCLOSURES],
  ['Acts', 'type', ACT_TYPES],
  ['Acts', 'mode', ACT_MODES],
  ['Figures', 'bound', BOUNDS],
  ['Who says it', 'kind', SOURCE_KINDS],
]

describe.each(LISTS)('docs/codebook.md, “%s”, %s', (heading, field, keys) => {
  const rows = rowsUnder(heading, field)

  it('goes through all that the format knows, and nothing else', () => expect([...rows.keys()]).toEqual(keys))

  it.each(keys)('has an example of %s', (key) => expect(rows.get(key)?.at(-1)).toMatch(/“|"/))
})
