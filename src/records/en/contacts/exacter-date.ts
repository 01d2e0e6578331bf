import type { DateMention } from '../../../mentions/dates.ts'
import { isOneOf } from '../../../model/one-of.ts'
import type { ContactPage } from './page.ts'

/** Whether a stretch of time is told by the days or months behind it: "twice this month, on [June 3] and June 9", "in 2018 - in [May]". */
export function isExacter({ tokens }: ContactPage, stretch: DateMention, exacter: DateMention): boolean {
  if (!isFiner(stretch, exacter) || exacter.from < stretch.to || exacter.from - stretch.to > 3) return false
  return tokens.slice(stretch.to, exacter.from).every((x) => /^([,:(–—-]|--|on|in|both|first|once)$/.test(x.norm))
}

function isFiner({ said }: DateMention, { said: exacter }: DateMention): boolean {
  const counted = exacter.kind === 'shift' && exacter.unit === 'day' && exacter.from === 'following'
  // "Eight months later, on 14 August"
  const rough = said.kind === 'shift' && isOneOf(said.unit, 'week', 'month', 'year')
  if (rough && isOneOf(exacter.kind, 'day', 'month')) return true
  if (counted || isOneOf(exacter.kind, 'day', 'days', 'weekday')) return isOneOf(said.kind, 'calendar', 'month', 'year')
  return exacter.kind === 'month' && (said.kind === 'year' || (said.kind === 'calendar' && said.unit === 'year'))
}
