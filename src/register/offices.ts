import type { Office } from '../model/codes.ts'
import { fold } from './fold.ts'
import { OFFICE_TERMS } from './offices.generated.ts'
import { indexBy, lazy, listOf, rowsOf } from './rows.ts'

/** A title as it is written and the office that it means, for some states only where `states` is a list. */
export interface OfficeTerm {
  readonly term: string
  /** null for a word that means whoever leads: "leader". */
  readonly office: Office | null
  readonly states: readonly string[] | null
  /** 1 is highest. */
  readonly rank: number
  readonly plural: boolean
}

/** Every wording of every office, spelling variants and plurals included: ["foreign ministers", foreign_minister]. */
export const officeTerms: () => readonly OfficeTerm[] = lazy(() =>
  rowsOf(OFFICE_TERMS).flatMap(([office = '', rank = '', states = '', plural = '', terms]) => {
    const meant = {
      office: office === '' ? null : (office as Office),
      states: states === '' ? null : states.split(' '),
      rank: Number(rank),
      plural: plural === '1',
    }
    return listOf(terms).map((term): OfficeTerm => ({ term, ...meant }))
  }),
)

const byTerm = lazy(() => indexBy(officeTerms(), ({ term }) => [fold(term)]))

/**
 * The offices that a title can mean, for a state where one is given: what holds for that state only comes before what
 * holds anywhere: ["foreign secretary", GBR → foreign_minister; IND → deputy_minister].
 */
export function officesTitled(title: string, state: string | null = null): OfficeTerm[] {
  const terms = byTerm().get(fold(title.trim())) ?? []
  if (state === null) return terms
  const own = terms.filter(({ states }) => states?.includes(state))
  return own.length ? own : terms.filter(({ states }) => states === null)
}
