import type { Part, Unit, Which } from '../../dates/said.ts'

/** Months by number; abbreviations stand without their dot, as tokens have them. */
export const MONTHS: ReadonlyMap<string, number> = numbered(
  ['january', 'jan'],
  ['february', 'feb', 'febr'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
)

/** Weekdays from Monday, 1, to Sunday, 7; take one away for the number used elsewhere. */
const WEEKDAY_NUMBERS = numbered(
  ['monday', 'mon'],
  ['tuesday', 'tues', 'tue'],
  ['wednesday', 'wed', 'weds'],
  ['thursday', 'thurs', 'thur', 'thu'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
  ['sunday', 'sun'],
)

/** Weekdays by number: 0 is Monday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [...WEEKDAY_NUMBERS].map(([word, number]) => [word, number - 1]),
)

export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...numbered(
    ['one', 'a', 'an'],
    ['two'],
    ['three'],
    ['four'],
    ['five'],
    ['six'],
    ['seven'],
    ['eight'],
    ['nine'],
    ['ten'],
    ['eleven'],
    ['twelve'],
    ['thirteen'],
    ['fourteen'],
    ['fifteen'],
    ['sixteen'],
    ['seventeen'],
    ['eighteen'],
    ['nineteen'],
    ['twenty'],
  ),
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
])

export const ORDINALS: ReadonlyMap<string, number> = numbered(
  ['first', '1st'],
  ['second', '2nd'],
  ['third', '3rd'],
  ['fourth', '4th', 'last'],
)

export const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['minute', 'hour'],
  ['minutes', 'hour'],
  ['hour', 'hour'],
  ['hours', 'hour'],
  ['day', 'day'],
  ['days', 'day'],
  ['night', 'day'],
  ['nights', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['fortnight', 'week'],
  ['month', 'month'],
  ['months', 'month'],
  ['year', 'year'],
  ['years', 'year'],
])

export const WHICH: ReadonlyMap<string, Which> = new Map<string, Which>([
  ['last', 'last'],
  ['past', 'last'],
  ['this', 'this'],
  ['next', 'next'],
  ['coming', 'coming'],
  ['upcoming', 'coming'],
  ['previous', 'previous'],
  ['preceding', 'previous'],
  ['following', 'following'],
  ['that', 'that'],
  ['same', 'that'],
])

export const PARTS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['early', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
  ['beginning', 'early'],
  ['start', 'early'],
  ['outset', 'early'],
  ['end', 'late'],
  ['close', 'late'],
])

/** First month of a season of the northern year and how many months it has. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['winter', 12],
])

export const DAY_PARTS: ReadonlySet<string> = new Set([
  'morning',
  'afternoon',
  'evening',
  'night',
  'noon',
  'midnight',
  'midday',
  'lunchtime',
])

function numbered(...words: readonly (readonly string[])[]): Map<string, number> {
  return new Map(words.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const)))
}
