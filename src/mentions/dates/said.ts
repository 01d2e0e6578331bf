import type { Edtf } from '../../model/edtf.ts'

/** A year as said: its number, "last year", "this year", "next year", "that year". */
export type YearSaid = number | 'last' | 'this' | 'next' | 'that' | null

/** Which of several like days, months or seasons is meant: last Friday, next March, the previous Tuesday. */
export type Which = 'last' | 'this' | 'next' | 'coming' | 'previous' | 'following' | 'that'

/** A stretch at the start, in the middle or at the end: early March, mid-June, late last month. */
export type Part = 'early' | 'mid' | 'late'

export type Unit = 'hour' | 'day' | 'week' | 'month' | 'year'

/** What a distance is counted from: the day of publication, the date spoken of before, or what the text names next. */
export type CountedFrom = 'publication' | 'anchor' | 'following'

export interface MonthDay {
  readonly month: number
  readonly day: number
}

/** A date as the text says it, before it is settled against the publication date and what was spoken of before. */
export type DateSaid =
  /** 3 June 2025; June 3; Tuesday, June 3; last December 15. */
  | (MonthDay & {
      readonly kind: 'day'
      readonly year: YearSaid
      readonly weekday: number | null
      readonly which: Which | null
    })
  /** Feb. 20-21; 3 to 5 September; `listed` for June 3 and 4. */
  | {
      readonly kind: 'days'
      readonly from: MonthDay
      readonly to: MonthDay
      readonly year: YearSaid
      readonly listed: boolean
    }
  /** 5/6/2025, whose order of day and month is not said. */
  | { readonly kind: 'numeric'; readonly first: number; readonly second: number; readonly year: number }
  /** On the 13th; on the 13th of last month. */
  | { readonly kind: 'day-of-month'; readonly day: number; readonly which: Which | null }
  /** June 2025; in January; early March; last September; in March of last year. */
  | {
      readonly kind: 'month'
      readonly month: number
      readonly year: YearSaid
      readonly which: Which | null
      readonly part: Part | null
    }
  | { readonly kind: 'year'; readonly year: number; readonly part: Part | null }
  /** Spring 2024, the first quarter of 2025: whole months, December to February being one winter. */
  | {
      readonly kind: 'months'
      readonly first: number
      readonly count: number
      readonly year: YearSaid
      readonly which: Which | null
    }
  /** On Tuesday; last Friday; Monday next week (`week` 1). */
  | {
      readonly kind: 'weekday'
      readonly weekday: number
      readonly which: Which | null
      readonly week: number | null
    }
  /** Yesterday, two weeks ago, a day later, on the eve of; `base` is the date that the text counts from, if it says one. */
  | {
      readonly kind: 'shift'
      readonly count: number
      readonly unit: Unit
      readonly from: CountedFrom
      readonly base: DateSaid | null
    }
  /** Last week, this month, earlier this year, over the weekend, that year. */
  | {
      readonly kind: 'calendar'
      readonly unit: 'week' | 'month' | 'year' | 'weekend' | 'quarter'
      readonly offset: number | null
      readonly from: 'publication' | 'anchor'
      readonly part: Part | 'earlier' | 'later' | null
    }
  /** Overnight, or the night to a day that is said. */
  | { readonly kind: 'night'; readonly to: DateSaid | null }
  /** The week of June 9. */
  | { readonly kind: 'week'; readonly of: DateSaid }
  | {
      readonly kind: 'open'
      readonly side: 'since' | 'from' | 'after' | 'until' | 'by' | 'before'
      readonly bound: DateSaid
    }
  | { readonly kind: 'between'; readonly first: DateSaid; readonly last: DateSaid }
  /** Over the past two weeks (count -2); within the next ten days (count 10). */
  | { readonly kind: 'span'; readonly count: number; readonly unit: Unit }
  /** In recent weeks, days later, in the coming months: no bound is said. */
  | { readonly kind: 'vague' }
  /** Every Tuesday, on Fridays. */
  | { readonly kind: 'recurring' }

/** A date found in a text: tokens [from, to), half-open, with the words "on", "in", "late" that belong to it. */
export interface DateMention {
  readonly from: number
  readonly to: number
  readonly said: DateSaid
  readonly rule: string
  /** It stands before what it dates: Monday's summit, the June 2 talks, the July deal. */
  readonly attributive?: true
  /** It is part of the name of something that was no contact: the October 7 attacks. */
  readonly eventName?: true
  /** The weekday said is not the weekday of the date said. */
  readonly contradiction?: true
}

/** What a date is settled against. */
export interface DateContext {
  /** The day of publication, or what is known of it: an interval, a set. */
  readonly published: Edtf | null
  /** Of the clause in which the date stands; weekdays and days without a year look back for the past. */
  readonly tense: 'past' | 'present' | 'future'
  /** The date spoken of before. */
  readonly anchor: Edtf | null
  /** The date of what the text counts from, where it stands behind the date: three days after [the summit]. */
  readonly following?: Edtf | null
}
