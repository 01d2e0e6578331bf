import { isOneOf } from '../../../model/one-of.ts'
import type { Token } from '../../../model/token.ts'
import type { DateSaid, Which } from '../../dates/said.ts'
import { wordFact } from '../../words.ts'
import { standsAlone } from './days-of-month.ts'
import { dayAt, type Finder, isCapital, weekdayAt, word } from './read.ts'
import { DAY_PARTS, WEEKDAYS, WHICH } from './words.ts'

const NAMED_BEFORE = new Set(
  'black good ash palm bloody super cyber holy easter maundy shrove whit sheffield ruby red big sleepy orthodox'.split(
    ' ',
  ),
)
const NAMED_BEHIND = new Set(
  (
    'times telegraph mirror mail express herald post world independent guardian tribune sport star sermon sermons ' +
    'mosque prayer prayers mass school roast league addams club'
  ).split(' '),
)
const WEEK_OFFSETS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
])

/** Days given as a weekday: on Tuesday, last Friday, Tuesday evening, Monday of last week, this coming Sunday. */
export const weekdays: Finder = (tokens, at, floor, limit) => {
  const weekday = weekdayAt(tokens, at, limit)
  if (weekday === null || isName(tokens, at, floor, limit)) return null
  if (isAnyOne(tokens, at, floor, limit)) return null
  const { which, from } = whichBefore(tokens, at, floor)
  const numbered = numberBehind(tokens, at + 1, limit)
  if (numbered) return { from: at, ...numbered, rule: 'dates/day-of-month' }
  const part = DAY_PARTS.has(word(tokens, at + 1, limit)) ? at + 2 : at + 1
  const week = weekBehind(tokens, part, limit)
  const said = { kind: 'weekday', weekday, which, week: week?.offset ?? null } as const
  return { from, to: week?.to ?? part, said, rule: which ? `dates/${which}-weekday` : 'dates/weekday' }
}

/** "spent a Sunday with them", "on a Friday in May": no certain one; "a Sunday meeting" was on the last. */
function isAnyOne(tokens: readonly Token[], at: number, floor: number, limit: number): boolean {
  const next = tokens[at + 1]
  return at > floor && tokens[at - 1]!.norm === 'a' && (at + 1 >= limit || next!.kind !== 'word' || isLink(next!.word))
}

const isLink = wordFact((norm) => /^(with|in|at|of|when|that|to|and|or|for|like|before|after|on|by)$/.test(norm))

/** "Friday [the 12th]", "Monday, [the 15th]": the number says which. */
function numberBehind(tokens: readonly Token[], behind: number, limit: number): { to: number; said: DateSaid } | null {
  const article = tokens[behind]?.norm === ',' ? behind + 1 : behind
  const day = word(tokens, article, limit) === 'the' ? dayAt(tokens, article + 1, limit) : null
  if (day === null || !/[a-z]$/.test(tokens[article + 1]!.norm) || !standsAlone(tokens, article + 2, limit)) return null
  return { to: article + 2, said: { kind: 'day-of-month', day, which: null } }
}

/** Weekdays that come again and again: on Tuesdays, every Friday. */
export const recurringWeekdays: Finder = (tokens, at, floor, limit) => {
  const { norm } = tokens[at]!
  const plural = norm.endsWith('days') && WEEKDAYS.has(norm.slice(0, -1))
  const every = at > floor && isOneOf(tokens[at - 1]!.norm, 'every', 'each') && WEEKDAYS.has(norm)
  if ((!plural && !every) || !isCapital(tokens, at, limit)) return null
  return { from: every ? at - 1 : at, to: at + 1, said: { kind: 'recurring' }, rule: 'dates/recurring' }
}

/** Sheffield Wednesday, Black Friday, the Sunday Times, Friday prayers. */
function isName(tokens: readonly Token[], at: number, floor: number, limit: number): boolean {
  if (at > floor && isCapital(tokens, at - 1, limit) && NAMED_BEFORE.has(tokens[at - 1]!.norm)) return true
  return NAMED_BEHIND.has(word(tokens, at + 1, limit))
}

function whichBefore(tokens: readonly Token[], at: number, floor: number): { which: Which | null; from: number } {
  const said = at > floor ? tokens[at - 1]!.norm : ''
  const which = WHICH.get(said) ?? null
  if (!which) return { which: null, from: at }
  const pair = at - 1 > floor && (which === 'coming' || said === 'past') && WHICH.has(tokens[at - 2]!.norm)
  return { which: said === 'past' ? 'last' : which, from: pair ? at - 2 : at - 1 }
}

/** "Monday last week", "Tuesday of next week". */
function weekBehind(tokens: readonly Token[], at: number, limit: number): { offset: number; to: number } | null {
  const qualifier = word(tokens, at, limit) === 'of' ? at + 1 : at
  const offset = WEEK_OFFSETS.get(word(tokens, qualifier, limit))
  return offset !== undefined && word(tokens, qualifier + 1, limit) === 'week' ? { offset, to: qualifier + 2 } : null
}
