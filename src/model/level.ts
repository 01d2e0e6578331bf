import type { Office } from './codes.ts'

/** At what level a contact is held: that of the highest office among its parties. */
export const LEVELS = ['leaders', 'ministers', 'officials', 'unknown'] as const
export type Level = (typeof LEVELS)[number]

/** The offices of each level; whoever holds another one is an official, and of those without one the level is unknown. */
export const OFFICES_AT: Readonly<Record<'leaders' | 'ministers', readonly Office[]>> = {
  leaders: ['head_of_state', 'head_of_government', 'vice_president', 'royal', 'igo_head'],
  ministers: ['foreign_minister', 'defence_minister', 'interior_minister', 'minister'],
}

/** The level that the highest office among parties makes: [president, foreign minister → leaders]. */
export function levelOf(parties: readonly { readonly office: Office | null }[]): Level {
  const offices = parties.flatMap(({ office }) => office ?? [])
  const holds = (level: 'leaders' | 'ministers') => offices.some((office) => OFFICES_AT[level].includes(office))
  if (holds('leaders')) return 'leaders'
  if (holds('ministers')) return 'ministers'
  return offices.length > 0 ? 'officials' : 'unknown'
}
