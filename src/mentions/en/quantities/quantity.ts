import type { Bound } from '../../../model/figure.ts'

/** A number as words or digits say it. Tokens up to `to`. */
export interface NumberRead {
  readonly to: number
  readonly value: number
  /** Dozens, thousands: so many and more, nobody has counted. */
  readonly vague: boolean
}

/** A number with what bounds it and the measure written with it. Tokens [from, to) hold all of it. */
export interface Quantity {
  readonly from: number
  readonly to: number
  /** Where the number itself begins. */
  readonly at: number
  readonly value: number
  /** The other end of a range. */
  readonly upper: number | null
  readonly bound: Bound
  /** Written as a word up to nine, as a small number of anything is. */
  readonly small: boolean
  /** "$", "%": the unit that the mark stands for. */
  readonly measure: string | null
}
