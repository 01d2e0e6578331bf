import type { Nominal } from '../../../model/clause.ts'

/** "on the [margins] of a gathering" says where, not that anybody met the gathering. */
export function isMargin(nominal: Nominal | undefined): boolean {
  return /\b(margins|sidelines|fringes|edges)$/.test(nominal?.words ?? '')
}
