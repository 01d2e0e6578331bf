import type { ToldFigure } from '../../model/decision.ts'
import type { Bound, Figure } from '../../model/figure.ts'
import { saidBy } from './said-by.ts'

const BOUND_WORDS: Readonly<Record<Bound, string>> = {
  exact: '',
  at_least: 'at least ',
  at_most: 'at most ',
  about: 'about ',
}

type Told = ToldFigure & Partial<Pick<Figure, 'attribution'>>

/** "at least 787 people killed (Iran), says Iranian Red Crescent". */
export function figureLine({ value, upper, bound, unit, subject, each, date, attribution }: Told): string {
  const number = upper === null ? `${BOUND_WORDS[bound]}${grouped(value)}` : `${grouped(value)} to ${grouped(upper)}`
  const of = subject === null || unit.includes(subject) ? '' : ` (${subject})`
  const said = attribution ? saidBy(attribution) : null
  return `${number} ${unit}${of}${each ? ', each side' : ''}${date === null ? '' : `, ${date}`}${said === null ? '' : `, says ${said}`}`
}

function grouped(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 6 })
}
