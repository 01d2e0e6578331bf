import { expandTitle, plurals, spellings } from './expand-title.ts'
import type { OfficeRow } from './table-schemas.ts'

export interface TitleRow {
  readonly term: string
  readonly office: string
  readonly rank: number
  readonly states: readonly string[]
  readonly plural: boolean
}

function titlesOf(row: OfficeRow): TitleRow[] {
  return row.titles.flatMap((entry) => {
    const { title, states } = typeof entry === 'string' ? { title: entry, states: [] } : entry
    const single = expandTitle(title).flatMap(spellings)
    const own = { office: row.office ?? '', rank: row.rank, states }
    return [
      ...single.map((term) => ({ ...own, term, plural: false })),
      ...single.flatMap(plurals).map((term) => ({ ...own, term, plural: true })),
    ]
  })
}

/** Every wording of every office, spelling variants and plurals included, each once. */
export function officeTitles(rows: readonly OfficeRow[]): TitleRow[] {
  const seen = new Map<string, TitleRow>()
  for (const title of rows.flatMap(titlesOf)) {
    const key = `${title.term.toLowerCase()}\t${title.office}\t${title.states.join()}`
    if (!seen.has(key)) seen.set(key, title)
  }
  return [...seen.values()]
}
