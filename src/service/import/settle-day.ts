import { makeDay, makeInterval, makeMonth, span } from '../../model/edtf.ts'
import { fold } from '../../model/fold.ts'

const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const FIGURES = /^(?<a>\d{1,2})(?<mark>[./-])(?<b>\d{1,2})\k<mark>(?<year>\d{4})$/
const YEAR_FIRST = /^(?<year>\d{4})[./](?<month>\d{1,2})[./](?<day>\d{1,2})$/
const NAMED = /^(?:(?<day>\d{1,2})\.? )?(?<month>[a-z]{3,9})\.?(?: (?<after>\d{1,2}))?,? (?<year>\d{4})$/

/** A date as EDTF, or in words why it is none. */
export type Settled = { readonly edtf: string } | { readonly problem: string }

/** The date that a cell of a table tells: EDTF, a day in figures, or a day or month in English words. */
export function settleTableDate(said: string, order: 'dmy' | 'mdy' | null): Settled {
  const words = said.trim()
  const stamp = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:/.exec(words)?.[1] ?? words
  if (span(stamp) !== null) return { edtf: stamp }
  const figures = FIGURES.exec(words)?.groups
  // With full stops the day stands first wherever they are used.
  const known = order ?? (figures?.mark === '.' ? 'dmy' : null)
  if (figures) return dayInFigures(words, Number(figures.year), Number(figures.a), Number(figures.b), known)
  const first = YEAR_FIRST.exec(words)?.groups
  if (first) return dayOr(words, Number(first.year), Number(first.month), Number(first.day))
  const named = NAMED.exec(fold(words))?.groups
  const month = named ? MONTHS.findIndex((name) => name.startsWith(named.month!)) + 1 : 0
  if (!named || month === 0) return none(words)
  const day = named.day ?? named.after
  return day === undefined
    ? { edtf: makeMonth(Number(named.year), month) }
    : dayOr(words, Number(named.year), month, Number(day))
}

function dayInFigures(words: string, year: number, a: number, b: number, order: 'dmy' | 'mdy' | null): Settled {
  if (order === null && a <= 12 && b <= 12 && a !== b)
    return { problem: `date “${words}” may be day or month first: say --dates dmy or --dates mdy` }
  const monthFirst = order === null ? b > 12 : order === 'mdy'
  return monthFirst ? dayOr(words, year, a, b) : dayOr(words, year, b, a)
}

function dayOr(words: string, year: number, month: number, day: number): Settled {
  const edtf = makeDay(year, month, day)
  return edtf === null ? { problem: `date “${words}” is no day of the calendar` } : { edtf }
}

function none(words: string): Settled {
  return { problem: `date “${words}” cannot be read: write it as 2025-06-03, 2025-06 or 2025` }
}

/** From a first day to a last: one date where both are the same. */
export function settleInterval(from: string, to: string): Settled {
  const edtf = makeInterval(from, to)
  return span(edtf) === null ? { problem: `date: ${from} lies after ${to}` } : { edtf }
}
