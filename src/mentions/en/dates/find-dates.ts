import type { Sentence, Token } from '../../../model/token.ts'
import type { DateMention } from '../../dates/said.ts'
import { anchoredDays } from './anchored-days.ts'
import { calendarDays } from './calendar-days.ts'
import { calendarUnits } from './calendar-units.ts'
import { daysOfMonth } from './days-of-month.ts'
import { distances, stretches } from './distances.ts'
import { holidays } from './holidays.ts'
import { joinDates } from './join.ts'
import { months } from './months.ts'
import { nearDays } from './near-days.ts'
import { numericDays } from './numeric-days.ts'
import type { Finder, Found } from './read.ts'
import { recurringWeekdays, weekdays } from './weekdays.ts'
import { widen } from './widen.ts'
import { DAY_PARTS, MONTHS, UNITS, WEEKDAYS } from './words.ts'
import { seasons, years } from './years.ts'

const FINDERS_BY_WORD = new Map<string, Finder[]>()
/** The finders that can begin at a word; a number has its own. */
function offer(words: Iterable<string>, ...finders: Finder[]): void {
  for (const word of words) FINDERS_BY_WORD.set(word, [...(FINDERS_BY_WORD.get(word) ?? []), ...finders])
}
offer(MONTHS.keys(), calendarDays, months)
offer(WEEKDAYS.keys(), calendarDays, weekdays, recurringWeekdays)
offer(
  [...WEEKDAYS.keys()].map((word) => `${word}s`),
  recurringWeekdays,
)
offer(UNITS.keys(), distances, stretches)
offer(['week', 'month', 'year', 'quarter', 'weekend'], calendarUnits)
offer([...DAY_PARTS, 'day', 'eve'], anchoredDays)
offer([...DAY_PARTS, 'today', 'yesterday', 'tomorrow', 'tonight', 'overnight'], nearDays)
offer(['spring', 'summer', 'autumn', 'winter', 'quarter', 'q1', 'q2', 'q3', 'q4'], seasons)
offer(['new', 'christmas', 'boxing', 'orthodox', 'valentine', 'may', 'bastille', 'armistice'], holidays)
const NUMBER_FINDERS: readonly Finder[] = [calendarDays, numericDays, daysOfMonth, years]

/** Finds the dates of a text: in text order, not overlapping, the longest first. */
export function findDates(tokens: readonly Token[], sentences: readonly Sentence[]): DateMention[] {
  return sentences.flatMap((sentence) => {
    const candidates = findAll(tokens, sentence)
    if (candidates.length === 0) return []
    const found = longest(candidates, sentence)
      .map((one) => widen(tokens, one, sentence))
      .filter((one) => one !== null)
    return joinDates(tokens, withoutOverlap(found), sentence)
  })
}

function findAll(tokens: readonly Token[], { from, to }: Sentence): Found[] {
  const candidates: Found[] = []
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    const finders = token.kind === 'number' ? NUMBER_FINDERS : FINDERS_BY_WORD.get(token.norm)
    if (!finders) continue
    for (const finder of finders) {
      const found = finder(tokens, at, from, to)
      if (found) candidates.push(found)
    }
  }
  return candidates
}

/** Keeps the longest of those that overlap; among equals the one found first. */
function longest(candidates: readonly Found[], { from, to }: Sentence): Found[] {
  const taken = new Uint8Array(to - from)
  const kept: Found[] = []
  for (const candidate of [...candidates].sort((a, b) => b.to - b.from - (a.to - a.from))) {
    const stretch = taken.subarray(candidate.from - from, candidate.to - from)
    if (stretch.includes(1)) continue
    stretch.fill(1)
    kept.push(candidate)
  }
  return kept.sort((a, b) => a.from - b.from)
}

/** A date widened over its preposition never reaches into the date before it. */
function withoutOverlap(mentions: readonly DateMention[]): DateMention[] {
  return mentions.map((mention, index) => {
    const floor = mentions[index - 1]?.to ?? 0
    return mention.from < floor ? { ...mention, from: floor } : mention
  })
}
