import type { PartialDate } from '../model/document.ts'
import type { PublishedClues, TenureClue, YearlessDay } from './dates/clues.ts'
import { dayOfSpan, narrow, type Window } from './dates/published-window.ts'

export type { ChangeClue, PublishedClues, SpanClue, TenureClue, YearlessDay } from './dates/clues.ts'

import {
  dayNumber,
  dayNumbered,
  daysBetween,
  EARLIEST,
  type Edtf,
  makeDay,
  makeInterval,
  makeSet,
  weekdayNumbered,
} from '../model/edtf.ts'

export interface InferredPublished {
  readonly edtf: Edtf | null
  readonly reasons: readonly string[]
}

/** How far from the report, in days, a month and day can lie that are given without a year. */
const YEARLESS_REACH = 250
const FRESH_LEAD = 10
// The day over a text outweighs those that it tells of.
const HEADED = 10
const FRESH = 14
const WEEK = 7
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** Infers when a text was published, as a day, a set or an interval; `~` where custom rather than words decides. */
export function inferPublished(clues: PublishedClues): InferredPublished {
  const inferred = infer(clues)
  if (inferred.misfits === 0) return inferred
  const others = without(clues.tenures).map((tenures) => infer({ ...clues, tenures }))
  return others.reduce((best, other) => (other.misfits < best.misfits ? other : best), inferred)
}

// So many of those named are left out in turn; lists of hundreds of names would take long.
const MOST_LEFT_OUT = 16

/** The offices without those that are only presumed, then without each of the people named: one may be of the past. */
function without(tenures: readonly TenureClue[]): (readonly TenureClue[])[] {
  const people = [...new Set(tenures.map(({ person }) => person))].slice(0, MOST_LEFT_OUT)
  const lists = [
    tenures.filter(({ presumed }) => !presumed),
    ...people.map((one) => tenures.filter(({ person }) => person !== one)),
  ]
  return lists.filter((list) => list.length > 0 && list.length < tenures.length)
}

/** `misfits` counts the days named that do not fit what the offices allow. */
function infer(clues: PublishedClues): InferredPublished & { readonly misfits: number } {
  const reasons: string[] = []
  const window = narrow(clues, reasons)
  if (window.first === EARLIEST)
    return { edtf: null, reasons: ['Nothing in the text says after what day it was written.'], misfits: 0 }
  const { days, misfits } = candidates(clues, window, reasons)
  if (days.length === 0) return { edtf: null, reasons: [...reasons, 'No day fits all of this.'], misfits }
  const likely = custom(clues, days, window, reasons)
  return { edtf: write(likely.map(writer(window)), likely.length < days.length, window), reasons, misfits }
}

/** How the days of a window are written: the first as its bound stands, which may be a month. */
function writer({ first }: Window): (day: number) => string {
  const from = dayNumber(first)
  return (day) => (day === from ? first : dayNumbered(day))
}

/** The days that are possible, by their numbers. */
function candidates(
  clues: PublishedClues,
  window: Window,
  reasons: string[],
): { days: readonly number[]; misfits: number } {
  let days: number[] = []
  let misfits = 0
  const textOf = writer(window)
  let last = dayNumber(window.last)
  while (textOf(last + 1) <= window.last) last++
  for (let day = dayNumber(window.first); day <= last; day++) days.push(day)
  const keep = (isPossible: (day: number) => boolean, reason: string, weight = 1): void => {
    const kept = days.filter(isPossible)
    if (kept.length === 0) misfits += weight
    if (kept.length === 0 || kept.length === days.length) return
    days = kept
    reasons.push(reason)
  }
  const { partial, weekdayToday } = clues
  if (partial) keep((day) => fitsPartial(textOf(day), partial), 'It is headed with a day without a year.', HEADED)
  if (weekdayToday !== null)
    keep((day) => weekdayNumbered(day) === weekdayToday, `It was written on a ${WEEKDAYS[weekdayToday]}.`)
  const report = clues.weekdayOfReport
  if (partial && partial.day !== null && report !== null)
    keep((day) => isSoonAfter(day, report), `It reports of a ${WEEKDAYS[report]}.`)
  for (const said of clues.days) {
    const near = nearDays(said, window)
    keep((day) => fitsDay(day, said, near), reasonOf(said))
  }
  return { days, misfits }
}

function fitsPartial(day: string, { month, day: date, weekday: said }: PartialDate): boolean {
  if (month !== null && Number(day.slice(5, 7)) !== month) return false
  if (date !== null && Number(day.slice(8)) !== date) return false
  return said === null || weekdayNumbered(dayNumber(day)) === said
}

/** A report comes out on the weekday of which it tells or the day after. */
function isSoonAfter(day: number, said: number): boolean {
  return (weekdayNumbered(day) - said + 7) % 7 <= 1
}

/** Whether a report of this day could speak so of that month and day, with that weekday. */
function fitsDay(published: number, said: YearlessDay, near: NearDay): boolean {
  const day = near(published)
  if (day === null || (said.weekday !== null && weekdayNumbered(day) !== said.weekday)) return false
  return Math.abs(published - day) <= YEARLESS_REACH
}

type NearDay = (published: number) => number | null

/** The last such day up to a day of publication, or the first from it on, by the tense: of its year or the one beside it. */
function nearDays({ month, day, tense }: YearlessDay, window: Window): NearDay {
  const years: { readonly start: number; readonly day: number | null }[] = []
  for (let year = Number(window.first.slice(0, 4)) - 1; year <= Number(window.last.slice(0, 4)) + 1; year++) {
    const made = makeDay(year, month, day)
    years.push({ start: dayNumber(`${year}-01-01`), day: made === null ? null : dayNumber(made) })
  }
  let at = 1
  return (published) => {
    while (published < years[at]!.start) at--
    while (published >= (years[at + 1]?.start ?? Infinity)) at++
    const same = years[at]!.day
    if (tense === 'past') return same !== null && same <= published ? same : (years[at - 1]?.day ?? null)
    return same !== null && same >= published ? same : (years[at + 1]?.day ?? null)
  }
}

function reasonOf({ month, day, weekday: said, tense }: YearlessDay): string {
  const named = said === null ? '' : `${WEEKDAYS[said]}, `
  return `It speaks of ${named}${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')} as ${tense === 'past' ? 'past' : 'to come'}.`
}

/** What reports do by custom: they tell of days that are fresh, and come out on the weekday they tell of. */
function custom(clues: PublishedClues, days: readonly number[], window: Window, reasons: string[]): readonly number[] {
  let likely = days
  const prefer = (fits: (day: number) => boolean, reason: string): void => {
    const kept = likely.filter(fits)
    if (kept.length === 0 || kept.length === likely.length) return
    likely = kept
    reasons.push(reason)
  }
  if (days.length === 1) return days
  const { leadDay } = clues
  const textOf = writer(window)
  if (leadDay) prefer((day) => textOf(day) === leadDay, `Its first sentences tell of ${leadDay}.`)
  const past = clues.days.filter(({ tense }) => tense === 'past')
  const lead = past.filter((said) => said.lead)
  const [gap, leadGap] = [gaps(past, window), gaps(lead, window)]
  const { distance } = clues
  const daysTold = distance ? past.map((said) => nearDays(said, window)) : []
  if (distance)
    prefer((day) => {
      const said = day - ((weekdayNumbered(day) - distance.weekday + 7) % 7)
      return daysTold.some((near) => near(day) === said - distance.days)
    }, `It tells of what was ${distance.days} days before a ${WEEKDAYS[distance.weekday]}.`)
  const isLeadFresh = likely.some((day) => leadGap(day) <= FRESH_LEAD)
  if (isLeadFresh) prefer((day) => leadGap(day) <= FRESH_LEAD, 'Its first sentences tell of what is fresh.')
  else if (past.length && !clues.partial)
    prefer((day) => gap(day) <= FRESH, 'The latest day of which it tells is fresh.')
  const told = clues.dayTold ? nearDays({ ...clues.dayTold, weekday: null, tense: 'past', lead: true }, window) : null
  const report = told ? null : clues.weekdayOfReport
  const same = lead.find((said) => report !== null && said.weekday === report)
  const dated = same ? nearDays(same, window) : null
  if (dated) prefer((day) => dated(day) === day, `Its first sentences tell of that ${WEEKDAYS[report!]}.`)
  else if (past.length && !clues.partial) prefer((day) => gap(day) > 0, 'It names the days behind it by their dates.')
  if (told)
    prefer((day) => {
      const latest = told(day)
      return latest !== null && day - latest === 1
    }, 'It was most likely written the day after the last of which it tells first.')
  if (report !== null && clues.weekdayToday === null)
    prefer(
      (day) => weekdayNumbered(day) === report,
      `It reports of a ${WEEKDAYS[report]}, most likely the day of publication.`,
    )
  for (const ahead of clues.weekdaysAhead) {
    const soon = (day: number) => ((ahead - weekdayNumbered(day) + 6) % 7) + 1
    const fits = (day: number) => soon(day) < 7 && (past.length === 0 || soon(day) + gap(day) <= 7)
    prefer(fits, `It speaks of ${WEEKDAYS[ahead]} as to come.`)
  }
  const stated = clues.spans.filter(({ rounding }) => rounding === 'near').map((one) => dayNumber(dayOfSpan(one)))
  if (report !== null && stated.length === 1) {
    const away = (day: number) => Math.abs(day - stated[0]!)
    const least = Math.min(...likely.map(away))
    prefer((day) => away(day) === least, 'It lies nearest to the day that the text counts from.')
  }
  if (report !== null && past.length > 0) for (const [fits, reason] of nearby(likely, gap, textOf)) prefer(fits, reason)
  return likely
}

/** Of several such weekdays: those of the first year, with which days without a year are named, and the first of them that lies a week behind what goes by its date. */
function nearby(
  days: readonly number[],
  gap: (day: number) => number,
  textOf: (day: number) => string,
): readonly (readonly [(day: number) => boolean, string])[] {
  const fresh = days.filter((day) => gap(day) <= FRESH)
  if (fresh.length < 2) return []
  const year = textOf(fresh[0]!).slice(0, 4)
  const first = fresh.filter((day) => textOf(day).startsWith(year))
  const nearest = first.find((day) => gap(day) >= WEEK) ?? first[0]
  return [
    [(day) => textOf(day).startsWith(year), `Of several years ${year} is the first in which all this holds.`],
    [(day) => day === nearest, 'It goes by the dates of the days that lie more than a week behind it.'],
  ]
}

/** How many days the latest of the days told lies behind a publication. */
function gaps(told: readonly YearlessDay[], window: Window): (published: number) => number {
  const near = told.map((said) => nearDays(said, window))
  return (published) => {
    const days = near.map((nearDay) => nearDay(published)).filter((day) => day !== null)
    return Math.min(...days.map((day) => published - day))
  }
}

const MOST_LISTED = 8
const LONGEST = 800

function write(days: readonly string[], isCustom: boolean, window: Window): Edtf | null {
  const [first, last] = [days[0]!, days.at(-1)!]
  const approximate = isCustom ? '~' : ''
  if (first === last) return `${first}${approximate}`
  const endless = window.open && last === window.last
  if (daysBetween(first, last) === days.length - 1 && !endless)
    return makeInterval(`${first}${approximate}`, `${last}${approximate}`)
  if (days.length <= MOST_LISTED) return makeSet(days.map((day) => `${day}${approximate}`))
  if (window.open || daysBetween(first, last) > LONGEST) return null
  return makeInterval(`${first}${approximate}`, `${last}${approximate}`)
}
