import type { PartialDate } from '../../model/document.ts'

/** Somebody named with the office held at the time of writing, and when it was held, [from, to). */
export interface TenureClue {
  readonly person: string
  readonly office: string
  readonly state: string
  readonly from: string
  readonly to: string | null
  readonly sure: boolean
  /** Named without the office: that the person held it when the text was written is only likely. */
  readonly presumed?: boolean
}

/** A month and day without a year, as the text speaks of it. */
export interface YearlessDay {
  readonly month: number
  readonly day: number
  readonly weekday: number | null
  readonly tense: 'past' | 'future'
  /** Said in the report's first sentences, where only what is fresh is told. */
  readonly lead: boolean
}

/** So many days before a weekday of the report. */
export interface WeekdayDistance {
  readonly weekday: number
  readonly days: number
}

/** Somebody who took or left an office according to the text: the day is the register's. */
export interface ChangeClue {
  readonly person: string
  readonly day: string
  readonly weekday: number | null
  /** So many calendar weeks before the report: "took office last week". */
  readonly weeksAgo?: number
}

/** How long ago something known began: "seven-month-old conflict"; `atLeast` for "more than", `below` for "nearly", `near` for anniversaries. */
export interface SpanClue {
  readonly words: string
  readonly start: string
  readonly count: number
  readonly unit: 'day' | 'week' | 'month' | 'year'
  readonly rounding: 'about' | 'atLeast' | 'below' | 'near'
}

/** All that a text without a date says about the day on which it was published. */
export interface PublishedClues {
  /** A dateline or header date that lacks its year. */
  readonly partial: PartialDate | null
  readonly days: readonly YearlessDay[]
  readonly tenures: readonly TenureClue[]
  readonly changes: readonly ChangeClue[]
  /** Full dates that lie behind or ahead of the text. */
  readonly datedEvents: readonly { readonly day: string; readonly tense: 'past' | 'future' }[]
  /** Years spoken of as past or present. */
  readonly yearMentions: readonly number[]
  readonly spans: readonly SpanClue[]
  /** Years that the text calls its own: "invaded earlier this year". */
  readonly sameYear: readonly number[]
  /** How long before a weekday of the report the opening says that something took place. */
  readonly distance?: WeekdayDistance | null
  /** Weekdays that are to come: a report of that very day would say today. */
  readonly weekdaysAhead: readonly number[]
  /** The weekday said to be the text's own: "this Saturday", "today, Tuesday". */
  readonly weekdayToday: number | null
  /** The latest weekday that the text reports of: reports come out on that day or soon after. */
  readonly weekdayOfReport: number | null
  /** The dated day that the first sentences tell after a weekday: "On Friday … On Monday, 7 September". */
  readonly dayTold?: Pick<YearlessDay, 'month' | 'day'> | null
  /** The latest whole date, with its year, of which the first sentences tell, where its weekday is told as well. */
  readonly leadDay?: string | null
  /** The last day for which the tables were checked; no later day is inferred. */
  readonly latest: string | null
}
