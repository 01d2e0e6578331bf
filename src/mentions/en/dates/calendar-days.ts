import { makeDay, weekday as weekdayOf } from '../../../model/edtf.ts'
import { isOneOf } from '../../../model/one-of.ts'
import type { Token } from '../../../model/token.ts'
import type { MonthDay, Which, YearSaid } from '../../dates/said.ts'
import {
  afterWeekday,
  dayAt,
  type Finder,
  isMonthDay,
  isRangeMark,
  monthAt,
  monthDayAt,
  type Read,
  weekdayAt,
  word,
  yearTail,
} from './read.ts'
import { DAY_PARTS, WHICH } from './words.ts'

interface Days {
  readonly from: MonthDay
  readonly to: MonthDay
  readonly listed: boolean
}

/** Days with their month: June 3, 2025; Tuesday, 3 June; Feb. 20-21; 30 June to 2 July; last December 15. */
export const calendarDays: Finder = (tokens, at, floor, limit) => {
  const before = weekdayBefore(tokens, at, limit)
  const start = before?.to ?? at
  const days = daysAt(tokens, start, limit)
  if (!days) return null
  const year = yearTail(tokens, days.to, limit)
  if (days.value.to !== days.value.from)
    return { from: at, to: year.to, said: { kind: 'days', ...days.value, year: year.value }, rule: 'dates/day-range' }
  const behind = before ? closing(tokens, start, year.to, limit) : weekdayBehind(tokens, year.to, limit)
  const weekday = before?.value ?? behind.value
  const which = before ? null : whichBefore(tokens, at, floor)
  const said = { kind: 'day', ...days.value.from, year: year.value, weekday, which } as const
  const rule = weekday === null ? 'dates/month-day' : 'dates/weekday-month-day'
  const found = { from: which ? at - 1 : at, to: behind.to, said, rule }
  return contradicts(said) ? { ...found, contradiction: true } : found
}

/** "Tuesday," "Tuesday evening," "Tuesday (" in front of a day. */
function weekdayBefore(tokens: readonly Token[], at: number, limit: number): Read<number> | null {
  const value = weekdayAt(tokens, at, limit)
  if (value === null) return null
  const part = DAY_PARTS.has(word(tokens, at + 1, limit)) ? at + 1 : at
  return { value, to: word(tokens, part + 1, limit) === '(' ? part + 2 : afterWeekday(tokens, part, limit) }
}

/** "(Tuesday)" or ", a Tuesday" behind a day. */
function weekdayBehind(tokens: readonly Token[], at: number, limit: number): Read<number | null> {
  const mark = word(tokens, at, limit)
  const value = mark === '(' ? weekdayAt(tokens, at + 1, limit) : null
  if (value !== null && word(tokens, at + 2, limit) === ')') return { value, to: at + 3 }
  if (mark === ',' && word(tokens, at + 1, limit) === 'a') {
    const told = weekdayAt(tokens, at + 2, limit)
    if (told !== null) return { value: told, to: at + 3 }
  }
  return { value: null, to: at }
}

function closing(tokens: readonly Token[], start: number, to: number, limit: number): Read<null> {
  const opened = word(tokens, start - 1, limit) === '('
  return { value: null, to: opened && word(tokens, to, limit) === ')' ? to + 1 : to }
}

function whichBefore(tokens: readonly Token[], at: number, floor: number): Which | null {
  return at > floor ? (WHICH.get(tokens[at - 1]!.norm) ?? null) : null
}

function daysAt(tokens: readonly Token[], at: number, limit: number): Read<Days> | null {
  return numbersFirst(tokens, at, limit) ?? oneOrMore(tokens, at, limit)
}

/** 3-5 September; 3 to 5 September; 3, 4 and 5 September. */
function numbersFirst(tokens: readonly Token[], at: number, limit: number): Read<Days> | null {
  const start = word(tokens, at, limit) === 'the' ? at + 1 : at
  const numbers = numbersAt(tokens, start, limit)
  if (!numbers) return null
  const last = monthDayAt(tokens, numbers.to - 1, limit)
  if (!last || monthAt(tokens, numbers.to - 1, limit) !== null) return null
  const { from, listed } = numbers.value
  return { value: { from: { month: last.value.month, day: from }, to: last.value, listed }, to: last.to }
}

interface Numbers {
  readonly from: number
  readonly to: number
  readonly listed: boolean
}

/** Days of one month in order: 3-5; 3 and 4; 3, 4 and 5. `listed` where days lie between that are not meant. */
function numbersAt(tokens: readonly Token[], at: number, limit: number): Read<Numbers> | null {
  const days: number[] = []
  for (let next = at; ; next += 2) {
    const day = dayAt(tokens, next, limit)
    if (day === null || day <= (days.at(-1) ?? 0)) return null
    days.push(day)
    const [from, to] = [days[0]!, day]
    const before = word(tokens, next - 1, limit)
    if (days.length > 1 && before === 'and')
      return { value: { from, to, listed: to - from >= days.length }, to: next + 1 }
    if (days.length === 2 && isRangeMark(tokens, next - 1, limit))
      return { value: { from, to, listed: false }, to: next + 1 }
    if (!isOneOf(word(tokens, next + 1, limit), ',', 'and') && !isRangeMark(tokens, next + 1, limit)) return null
  }
}

/** June 3; June 3-5; June 3, 4 and 5; June 30 to July 2; 30 June - 2 July. */
function oneOrMore(tokens: readonly Token[], at: number, limit: number): Read<Days> | null {
  const first = monthDayAt(tokens, at, limit)
  if (!first) return null
  const { month } = first.value
  const last = isRangeMark(tokens, first.to, limit) ? monthDayAt(tokens, first.to + 1, limit) : null
  if (last) return { value: { from: first.value, to: last.value, listed: false }, to: last.to }
  const single = { value: { from: first.value, to: first.value, listed: false }, to: first.to }
  const numbers = monthAt(tokens, at, limit) === null ? null : numbersAt(tokens, first.to - 1, limit)
  if (!numbers || !isMonthDay(month, numbers.value.to) || monthAt(tokens, numbers.to, limit) !== null) return single
  const isList = word(tokens, numbers.to - 2, limit) === 'and'
  if (isList && !endsList(tokens, numbers.to, limit)) return single
  return {
    value: { from: first.value, to: { month, day: numbers.value.to }, listed: numbers.value.listed },
    to: numbers.to,
  }
}

const LIST_ENDS = new Set('in at on with for to the as when but between by of where , . ; : ) last this'.split(' '))

/** "June 3 and 4 in Riyadh" names two days, "June 3 and 20 ministers" does not. */
function endsList(tokens: readonly Token[], at: number, limit: number): boolean {
  return at >= limit || LIST_ENDS.has(tokens[at]!.norm)
}

function contradicts(said: MonthDay & { year: YearSaid; weekday: number | null }): boolean {
  if (said.weekday === null || typeof said.year !== 'number') return false
  const day = makeDay(said.year, said.month, said.day)
  return day !== null && weekdayOf(day) !== said.weekday
}
