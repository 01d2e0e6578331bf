import type { DateMention } from '../../../mentions/dates.ts'
import type { Flag } from '../../../model/document.ts'
import { isDay, weekday } from '../../../model/edtf.ts'
import type { ContactRecord } from '../contacts/consolidate.ts'
import { settle } from '../contacts/dates.ts'
import type { ContactPage } from '../contacts/page.ts'
import { contactId } from './contact.ts'
import { quote } from './reading.ts'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** Days named together with a weekday that was not theirs. */
export function weekdayFlags(
  page: ContactPage,
  records: readonly ContactRecord[],
  dates: readonly DateMention[],
): Flag[] {
  return dates.filter(saysWeekday).flatMap((date) => {
    const settled = settle(page, date, 'past', null)
    const contact = records.findIndex(({ mentions }) => mentions.some(({ dateAt }) => dateAt?.from === date.from))
    const own = records[contact]?.mentions.find(({ dateAt }) => dateAt?.from === date.from)?.date
    const meant = own ?? settled
    if (!meant || (!date.contradiction && !meant.contradiction)) return []
    const { start, end, quote: words } = quote(page, date)
    const was = isDay(meant.edtf)
      ? `${meant.edtf} was a ${WEEKDAYS[weekday(meant.edtf)]}`
      : 'the day has another weekday'
    const message = `“${words}”: ${was}.`
    return [{ code: 'date/weekday', message, ...(contact >= 0 && { contact: contactId(contact) }), start, end }]
  })
}

function saysWeekday({ said, contradiction }: DateMention): boolean {
  return contradiction === true || (said.kind === 'day' && said.weekday !== null)
}
