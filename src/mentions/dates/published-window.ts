import { addDays, addMonths, EARLIEST, LATEST, makeDay, weekday } from '../../model/edtf.ts'
import type { PublishedClues, SpanClue, TenureClue } from './clues.ts'

const AFTER_CHANGE = 6
// Anniversaries are spoken of in the days around them.
const ANNIVERSARY = 10
/** How far behind the latest thing dated in it a text can have been written, where nothing else bounds it. */
const HORIZON = 4 * 366

/** The days between which a text was published. */
export interface Window {
  readonly first: string
  readonly last: string
  /** Whether only the horizon ends it. */
  readonly open: boolean
}

/** Intersects what bounds the day on either side; a bound that would leave nothing is passed over. */
export function narrow(clues: PublishedClues, reasons: string[]): Window {
  let first: string = EARLIEST
  let last: string | null = clues.latest
  let bounded = false
  const take = (from: string, to: string | null, reason: string): void => {
    const [later, sooner] = [from > first ? from : first, to !== null && (last === null || to < last) ? to : last]
    if (sooner !== null && later > sooner) return
    if (later === first && sooner === last) return
    reasons.push(reason)
    if (sooner !== last) bounded = true
    first = later
    last = sooner
  }
  for (const bound of [...tenureBounds(clues), ...spanBounds(clues), ...changeBounds(clues), ...eventBounds(clues)])
    take(bound.from, bound.to, bound.reason)
  if (first === EARLIEST || bounded) return { first, last: last ?? first, open: false }
  const spokenOf = eventBounds(clues)
    .filter(({ to }) => to === null)
    .map(({ from }) => from)
    .sort()
    .at(-1)
  const horizon = spokenOf ? addDays(spokenOf > first ? spokenOf : first, HORIZON) : (last ?? first)
  return { first, last: last !== null && last < horizon ? last : horizon, open: true }
}

interface Bound {
  readonly from: string
  readonly to: string | null
  readonly reason: string
}

function changeBounds({ changes }: PublishedClues): Bound[] {
  return changes
    .filter(({ day, weekday: said }) => said === null || weekday(day) === said)
    .map(({ person, day, weeksAgo }) => ({
      from: weeksAgo ? addDays(day, 7 * weeksAgo - weekday(day)) : day,
      to: addDays(day, weeksAgo ? 7 * weeksAgo - weekday(day) + AFTER_CHANGE : AFTER_CHANGE),
      reason: `${person} changed office on ${day}.`,
    }))
}

function spanBounds({ spans, sameYear }: PublishedClues): Bound[] {
  const ages = spans.map((clue) => {
    const [from, to] = ageBounds(clue)
    return { from, to, reason: `“${clue.words}”: counted from ${clue.start}.` }
  })
  const years = sameYear.map((year) => ({
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    reason: `The text calls ${year} this year.`,
  }))
  return [...ages, ...years]
}

function ageBounds({ start, count, unit, rounding }: SpanClue): [string, string] {
  const at = (step: number) => later(start, step, unit)
  if (rounding === 'near') return [addDays(at(count), -ANNIVERSARY), addDays(at(count), ANNIVERSARY)]
  if (rounding === 'below') return [at(count - 1), at(count)]
  return [at(count), at(count + 1)]
}

/** The day that lies exactly so long after what began. */
export function dayOfSpan({ start, count, unit }: SpanClue): string {
  return later(start, count, unit)
}

function later(day: string, count: number, unit: SpanClue['unit']): string {
  if (unit === 'day' || unit === 'week') return addDays(day, unit === 'week' ? count * 7 : count)
  const month = addMonths(day, unit === 'year' ? count * 12 : count)
  for (let date = Number(day.slice(8)); date > 28; date--) {
    const like = makeDay(Number(month.slice(0, 4)), Number(month.slice(5)), date)
    if (like) return like
  }
  return `${month}-${day.slice(8) > '28' ? '28' : day.slice(8)}`
}

function eventBounds({ datedEvents, yearMentions }: PublishedClues): Bound[] {
  const events = [...datedEvents]
    .sort((a, b) => (a.day < b.day ? 1 : -1))
    .map(({ day, tense }) =>
      tense === 'past'
        ? { from: day, to: null, reason: `It speaks of ${day} as past.` }
        : { from: EARLIEST, to: day, reason: `It speaks of ${day} as to come.` },
    )
  const latest = Math.max(...yearMentions)
  const years = yearMentions.length ? [{ from: `${latest}-01-01`, to: null, reason: `It speaks of ${latest}.` }] : []
  return [...events.filter(({ to }) => to === null), ...years, ...events.filter(({ to }) => to !== null)]
}

const SURE_MARGIN = 3
const LIKELY_MARGIN = 31

/** The stretch in which most of those named held the offices they are named with. */
function tenureBounds({ tenures }: PublishedClues): Bound[] {
  const wide = standing(tenures).map((clue) => {
    const margin = clue.sure ? SURE_MARGIN : LIKELY_MARGIN
    return { ...clue, first: addDays(clue.from, -margin), last: clue.to === null ? LATEST : addDays(clue.to, margin) }
  })
  const together = (day: string) => wide.filter(({ first, last }) => first <= day && day <= last)
  const people = (day: string) => new Set(together(day).map(({ person }) => person)).size
  const starts = wide.map(({ first }) => first).sort()
  const most = Math.max(...starts.map(people))
  const best = starts.filter((day) => people(day) === most)
  if (best.length === 0) return []
  // Where two stretches fit equally many, such as two terms of one president, nothing is said between them.
  const until = best.map(
    (day) =>
      together(day)
        .map(({ last }) => last)
        .sort()[0]!,
  )
  const [from, to] = [best[0]!, until.sort().at(-1)!]
  const named = together(best.at(-1)!).map(
    ({ person, office, state }) => `${person} (${office.replaceAll('_', ' ')}, ${state})`,
  )
  return [{ from, to: to === LATEST ? null : to, reason: `In office together: ${[...new Set(named)].join('; ')}.` }]
}

/** Of two who are said to hold one office of a state, the one who left it is no measure of the day: the other came after. */
function standing(tenures: readonly TenureClue[]): readonly TenureClue[] {
  const once = tenures.filter(
    (x) => !x.presumed && !tenures.some((y) => y.person === x.person && y.office === x.office && y.from !== x.from),
  )
  return tenures.filter(
    ({ person, office, state, to }) =>
      to === null || !once.some((x) => x.person !== person && x.office === office && x.state === state && x.from >= to),
  )
}
