import type { Edtf } from '../model/edtf.ts'
import { addDays, daysOf, isDay, lengthInDays, makeInterval, makeSet, span, weekday } from '../model/edtf.ts'
import type { DateContext, DateSaid } from './dates/said.ts'
import { settleAt } from './dates/settle.ts'

export type { DateContext, DateMention, DateSaid, MonthDay, Part, Which, YearSaid } from './dates/said.ts'

/** A date as EDTF. `inferred` where a part of it is not in the words; `words` then say what it was reckoned from. */
export interface SettledDate {
  readonly edtf: Edtf
  readonly rule: string
  readonly inferred: boolean
  readonly words?: string
  /** The weekday said is not that of the day. */
  readonly contradiction?: true
}

// A document whose day is known only to within a quarter gives an interval; a wider one gives no date.
const WIDEST = 92
const MOST_LISTED = 8
const NEAR = 3

/** How a date was settled last for a tense, and against what. */
interface Latest extends Omit<DateContext, 'tense'> {
  readonly settled: SettledDate | null
}

const latest = {
  past: new WeakMap<DateSaid, Latest>(),
  present: new WeakMap<DateSaid, Latest>(),
  future: new WeakMap<DateSaid, Latest>(),
}

/** Settles a date against the day of publication and what was spoken of before; null rather than a false day. */
export function settleDate(said: DateSaid, context: DateContext): SettledDate | null {
  const { published, tense, anchor, following = null } = context
  const known = latest[tense].get(said)
  if (known?.published === published && known.anchor === anchor && known.following === following) return known.settled
  const settled = settleAnew(said, context)
  latest[tense].set(said, { published, anchor, following, settled })
  return settled
}

function settleAnew(said: DateSaid, context: DateContext): SettledDate | null {
  const { published } = context
  if (published === null) {
    const alone = settleAt(said, context)
    return alone === null ? null : describe(said, alone, context)
  }
  const listed = daysOf(published, 62)
  const days = listed ?? span(published) ?? []
  const each = days.map((day) => settleAt(said, { ...context, published: day })).filter((edtf) => edtf !== null)
  const agreed = each.length === days.length ? agree(each, listed !== null) : null
  return agreed === null ? null : describe(said, hedge(said, agreed, context, days), context)
}

/** What hangs on the very day of an approximate publication date is approximate too. */
function hedge(said: DateSaid, edtf: Edtf, context: DateContext, days: readonly string[]): Edtf {
  if (!context.published?.includes('~') || /[~/[]/.test(edtf)) return edtf
  const around = [addDays(days[0]!, -NEAR), addDays(days.at(-1)!, NEAR)]
  const firm = around.every((published) => settleAt(said, { ...context, published }) === edtf)
  return firm ? edtf : `${edtf}~`
}

/** One date for what several days of publication would give. */
function agree(each: readonly Edtf[], all: boolean): Edtf | null {
  const different = [...new Set(each)]
  if (different.length <= 1) return different[0] ?? null
  if (all && different.length <= 3 && different.every((edtf) => !/[/[]/.test(edtf))) return makeSet(different)
  const covered = span(makeCover(different))
  if (!covered) return null
  const interval = makeInterval(...covered)
  if (lengthInDays(interval) <= WIDEST) return interval
  return all && different.length <= MOST_LISTED && different.every((edtf) => !/[/[]/.test(edtf))
    ? makeSet(different)
    : null
}

function makeCover(dates: readonly Edtf[]): Edtf {
  const ends = dates.map(span).filter((covered) => covered !== null)
  const first = ends.map(([start]) => start).sort()[0] ?? ''
  return `${first}/${
    ends
      .map(([, end]) => end)
      .sort()
      .at(-1) ?? ''
  }`
}

function describe(said: DateSaid, edtf: Edtf, context: DateContext): SettledDate {
  const inferred = settleAt(said, { ...context, published: null, anchor: null, following: null }) !== edtf
  const contradiction = said.kind === 'day' && said.weekday !== null && isDay(edtf) && weekday(edtf) !== said.weekday
  return {
    edtf,
    rule: `dates/${said.kind}`,
    inferred,
    ...(inferred && { words: reckonedFrom(said, context) }),
    ...(contradiction && { contradiction: true as const }),
  }
}

function reckonedFrom(said: DateSaid, context: DateContext): string {
  if (usesContext(said) && (context.following ?? context.anchor))
    return `counted from ${context.following ?? context.anchor}`
  return `published ${context.published ?? 'at an unknown date'}, said of the ${context.tense}`
}

function usesContext(said: DateSaid): boolean {
  if (said.kind === 'open') return usesContext(said.bound)
  if (said.kind === 'between') return usesContext(said.first) || usesContext(said.last)
  if ('year' in said && said.year === 'that') return true
  if ('from' in said && (said.from === 'anchor' || said.from === 'following')) return true
  if (said.kind === 'day-of-month') return true
  return 'which' in said && (said.which === 'that' || said.which === 'previous' || said.which === 'following')
}
