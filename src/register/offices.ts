import type { Office } from '../model/codes.ts'
import { fold } from './fold.ts'
import { OFFICE_TERMS } from './offices.generated.ts'
import { lazy, listOf, rowsOf } from './rows.ts'

/** The office that a title means, for some states only where `states` is a list. */
export interface OfficeMeaning {
  /** null for a word that means whoever leads: "leader". */
  readonly office: Office | null
  readonly states: readonly string[] | null
  /** 1 is highest. */
  readonly rank: number
  readonly plural: boolean
}

/** A title as it is written, and what it means. */
export interface OfficeTerm extends OfficeMeaning {
  readonly term: string
}

/** Every wording of every office, spelling variants and plurals included: ["foreign ministers", foreign_minister]. */
export const officeTerms: () => readonly OfficeTerm[] = lazy(() =>
  rowsOf(OFFICE_TERMS).flatMap((row) => {
    const meant = meaningOf(row)
    return listOf(row[4]).map((term): OfficeTerm => ({ term, ...meant }))
  }),
)

function meaningOf([office = '', rank = '', states = '', plural = '']: readonly string[]): OfficeMeaning {
  return {
    office: office === '' ? null : (office as Office),
    states: states === '' ? null : states.split(' '),
    rank: Number(rank),
    plural: plural === '1',
  }
}

/** By folded wording; those of one row share what they mean. */
const byTerm = lazy(() => {
  const found = new Map<string, readonly OfficeMeaning[]>()
  for (const row of rowsOf(OFFICE_TERMS)) {
    const own = [meaningOf(row)]
    for (const term of listOf(row[4])) {
      const key = fold(term)
      const known = found.get(key)
      found.set(key, known ? [...known, ...own] : own)
    }
  }
  return found
})

/**
 * The offices that a title can mean, for a state where one is given: what holds for that state only comes before what
 * holds anywhere: ["foreign secretary", GBR → foreign_minister; IND → deputy_minister].
 */
export function officesTitled(title: string, state: string | null = null): readonly OfficeMeaning[] {
  const terms = byTerm().get(fold(title.trim())) ?? []
  if (state === null) return terms
  const own = terms.filter(({ states }) => states?.includes(state))
  return own.length ? own : terms.filter(({ states }) => states === null)
}
