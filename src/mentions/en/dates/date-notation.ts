import { type DateContext, type DateMention, settleDate } from '../../dates.ts'
import { tokenise } from '../../tokens.ts'
import { cutSentences } from '../sentences.ts'
import { findDates } from './find-dates.ts'

/** Sentences read against a day of publication: a Tuesday, with verbs of the past, unless said otherwise. */
export interface DateTable extends Partial<DateContext> {
  /** Sentences with their dates between « and », and what each settles to. */
  readonly finds?: readonly (readonly [text: string, ...edtf: (string | null)[]])[]
  readonly ignores?: readonly string[]
}

export const TUESDAY: DateContext = { published: '2025-06-03', tense: 'past', anchor: null }

/** The dates of a text, with the offsets of their words. */
export function datesOf(text: string): (DateMention & { readonly start: number; readonly end: number })[] {
  const tokens = tokenise(text)
  const sentences = cutSentences(tokens, [{ start: 0, end: text.length, kind: 'body' }])
  return findDates(tokens, sentences).map((date) => ({
    ...date,
    start: tokens[date.from]!.start,
    end: tokens[date.to - 1]!.end,
  }))
}

/** A text with its dates between « and ». */
export function markDates(text: string): string {
  let marked = ''
  let at = 0
  for (const { start, end } of datesOf(text)) {
    marked += `${text.slice(at, start)}«${text.slice(start, end)}»`
    at = end
  }
  return marked + text.slice(at)
}

/** What each date of a text settles to. */
export function settledDates(text: string, context: DateContext): (string | null)[] {
  return datesOf(text).map(({ said }) => settleDate(said, context)?.edtf ?? null)
}
