import type { DateMention } from '../../../mentions/dates.ts'
import type { ContactPage } from './page.ts'

/** Whether a stretch of time is told by the days behind it: "twice this month, on [June 3] and June 9". */
export function isExacter({ tokens }: ContactPage, stretch: DateMention, day: DateMention): boolean {
  if (stretch.said.kind !== 'calendar' && stretch.said.kind !== 'month') return false
  if (!/^(day|weekday)$/.test(day.said.kind) || day.from < stretch.to || day.from - stretch.to > 3) return false
  return tokens.slice(stretch.to, day.from).every((x) => /^([,:(]|on|both)$/.test(x.norm))
}
