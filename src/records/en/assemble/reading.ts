import type { EntityTable } from '../../../mentions/entities.ts'
import type { Basis, Evidence } from '../../../model/contact.ts'
import type { Furniture } from '../../../model/document.ts'
import type { Span } from '../../../model/span.ts'
import type { ContactRecord } from '../contacts/consolidate.ts'
import type { ContactPage } from '../contacts/page.ts'
import type { ContactTopics } from './contact-topics.ts'

/** Tokens [from, to). */
export interface TokenSpan {
  readonly from: number
  readonly to: number
}

/** A field's value with the words that give it, and how they do. */
export interface Reading<Value> {
  readonly value: Value
  readonly words: readonly TokenSpan[]
  /** Words outside the report, such as a date printed over it. */
  readonly spans?: readonly Span[]
  readonly kind: Basis['kind']
  readonly rule: string
  /** What an inferred value was reckoned from, beside its words. */
  readonly from?: string
}

/** A contact with all from which its fields are read. */
export interface Assembly {
  readonly page: ContactPage
  readonly entities: EntityTable
  readonly record: ContactRecord
  readonly topics: ContactTopics
  readonly furniture: readonly Furniture[]
}

/** The exact words of tokens [from, to). */
export function quote({ text, tokens }: Pick<ContactPage, 'text' | 'tokens'>, { from, to }: TokenSpan): Evidence {
  const start = tokens[from]!.start
  const end = tokens[to - 1]!.end
  return { start, end, quote: text.slice(start, end) }
}

/** Each stretch once, in text order. */
export function quotes(page: ContactPage, spans: readonly TokenSpan[]): Evidence[] {
  const seen = new Set<string>()
  return spans
    .map((span) => withoutTrailingMarks(page, span))
    .filter(({ from, to }) => to > from && !seen.has(`${from} ${to}`) && seen.add(`${from} ${to}`))
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .map((span) => quote(page, span))
}

/** All the words of a reading, those outside the report last. */
export function quotesOf(page: ContactPage, { words, spans = [] }: Reading<unknown>): Evidence[] {
  const outside = spans.map(({ start, end }) => ({ start, end, quote: page.text.slice(start, end) }))
  return [...quotes(page, words), ...outside]
}

/** An apposition ends with its comma, a quote need not. */
function withoutTrailingMarks({ tokens }: Pick<ContactPage, 'tokens'>, { from, to }: TokenSpan): TokenSpan {
  let end = to
  while (end > from + 1 && /^[,;:]$/.test(tokens[end - 1]!.norm)) end--
  return { from, to: end }
}

/** How a value was reached, in the form of the public record. */
export function basisOf(page: ContactPage, { kind, rule, words, from }: Reading<unknown>): Basis {
  const [first] = words
  const said = first && first.to > first.from ? quote(page, withoutTrailingMarks(page, first)).quote : ''
  return { kind, rule, words: from === undefined ? said : [said && `“${said}”`, from].filter(Boolean).join('; ') }
}
