import type { Attribution } from '../../model/attribution.ts'
import type { Bound, Figure } from '../../model/figure.ts'

const BOUND_WORDS: Readonly<Record<Bound, string>> = {
  exact: '',
  at_least: 'at least ',
  at_most: 'at most ',
  about: 'about ',
}

/** "at least 787 people killed (Iran), says Iranian Red Crescent". */
export function figureLine({ value, upper, bound, unit, subject, each, date, attribution }: Figure): string {
  const number = upper === null ? `${BOUND_WORDS[bound]}${grouped(value)}` : `${grouped(value)} to ${grouped(upper)}`
  const of = subject === null || unit.includes(subject) ? '' : ` (${subject})`
  return `${number} ${unit}${of}${each ? ', each side' : ''}${date === null ? '' : `, ${date}`}${saidBy(attribution)}`
}

/** ", says X by way of Y"; nothing where the document says it in its own voice. */
function saidBy({ source, via }: Attribution): string {
  if (source === null) return ''
  const ways = via.flatMap((one) => one.source ?? [])
  return `, says ${source}${ways.length > 0 ? ` by way of ${ways.join(', ')}` : ''}`
}

function grouped(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 6 })
}
