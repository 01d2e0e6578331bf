import type { EntityTable } from '../../../mentions/entities.ts'
import type { Basis, Evidence } from '../../../model/contact.ts'
import type { Furniture } from '../../../model/document.ts'
import type { Entity, Mention } from '../../../model/mention.ts'
import type { Span } from '../../../model/span.ts'
import type { Voices } from '../attribution/attribute.ts'
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

/** All that the fields of a document's contacts are read from. */
export interface Setting {
  readonly page: ContactPage
  readonly voices: Voices
  readonly entities: EntityTable
  /** The noun phrases that stand for each entity, in text order. */
  readonly saidOf: ReadonlyMap<Entity, readonly Mention[]>
  readonly furniture: readonly Furniture[]
}

/** A contact with all from which its fields are read. */
export interface Assembly extends Setting {
  readonly record: ContactRecord
  readonly topics: ContactTopics
}

/** The noun phrases that stand for each entity. */
export function mentionsByEntity({ of }: EntityTable): ReadonlyMap<Entity, readonly Mention[]> {
  const said = new Map<Entity, Mention[]>()
  for (const [mention, meant] of of)
    for (const entity of meant) {
      const list = said.get(entity)
      if (list) list.push(mention)
      else said.set(entity, [mention])
    }
  return said
}

/** The exact words of tokens [from, to). */
export function quote({ text, tokens }: Pick<ContactPage, 'text' | 'tokens'>, { from, to }: TokenSpan): Evidence {
  const start = tokens[from]!.start
  const end = tokens[to - 1]!.end
  return { start, end, quote: text.slice(start, end) }
}

/** Each stretch once, in text order. */
export function quotes(page: ContactPage, spans: readonly TokenSpan[]): Evidence[] {
  const kept: TokenSpan[] = []
  for (const said of spans) {
    const span = withoutTrailingMarks(page, said)
    if (span.to > span.from && !kept.some(({ from, to }) => from === span.from && to === span.to)) kept.push(span)
  }
  if (kept.length > 1) kept.sort((a, b) => a.from - b.from || a.to - b.to)
  return kept.map((span) => quote(page, span))
}

/** All the words of a reading, those outside the report last. */
export function quotesOf(page: ContactPage, { words, spans = [] }: Reading<unknown>): Evidence[] {
  const inside = quotes(page, words)
  for (const { start, end } of spans) inside.push({ start, end, quote: page.text.slice(start, end) })
  return inside
}

/** The words of each field of a record whose values are all said, and how they gave it. */
export interface SaidWords {
  readonly evidence_by_field: Record<string, Evidence[]>
  readonly basis: Record<string, Basis>
}

/** Puts the words of one field to those of the others. */
export function keepSaid(page: ContactPage, words: SaidWords, field: string, span: TokenSpan, rule: string): void {
  const evidence = quote(page, span)
  words.evidence_by_field[field] = [evidence]
  words.basis[field] = { kind: 'said', rule, words: evidence.quote }
}

/** An apposition ends with its comma, a quote need not. */
function withoutTrailingMarks({ tokens }: Pick<ContactPage, 'tokens'>, { from, to }: TokenSpan): TokenSpan {
  let end = to
  while (end > from + 1 && isPause(tokens[end - 1]!.norm)) end--
  return { from, to: end }
}

function isPause(norm: string): boolean {
  return norm === ',' || norm === ';' || norm === ':'
}

/** How a value was reached, in the form of the public record. */
export function basisOf(page: ContactPage, { kind, rule, words, from }: Reading<unknown>): Basis {
  const [first] = words
  const said = first && first.to > first.from ? quote(page, withoutTrailingMarks(page, first)).quote : ''
  return { kind, rule, words: from === undefined ? said : said === '' ? from : `“${said}”; ${from}` }
}
