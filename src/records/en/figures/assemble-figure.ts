import type { Figure } from '../../../model/figure.ts'
import { keepSaid, quote, type SaidWords, type TokenSpan } from '../assemble/reading.ts'
import type { ContactPage } from '../contacts/page.ts'
import type { FigureMention } from './find-figures.ts'
import type { SettledFigure } from './settle-figures.ts'

/** A figure as it is published: its values, and for each the exact words and how they gave it. */
export function assembleFigure(page: ContactPage, { told, all }: SettledFigure, index: number): Figure {
  const { quantity, noun, date, said } = told
  const words: SaidWords = { evidence_by_field: {}, basis: {} }
  const keep = (field: string, span: TokenSpan, rule: string) => keepSaid(page, words, field, span, rule)
  keep('value', { from: quantity.at, to: quantity.to }, 'figures/number')
  if (quantity.from < quantity.at) keep('bound', { from: quantity.from, to: quantity.at }, 'figures/bound')
  if (noun.to > noun.from) keep('unit', noun, 'figures/counted')
  if (date) keep('date', date, date.rule)
  if (said.words) keep('attribution', said.words, said.rule)
  return {
    id: `f${index + 1}`,
    value: quantity.value,
    upper: quantity.upper,
    bound: quantity.bound,
    unit: told.unit,
    subject: told.subject,
    each: told.each,
    date: date?.edtf ?? null,
    attribution: said.attribution,
    evidence: all.map((one) => quote(page, stretchOf(one))).sort((a, b) => a.start - b.start),
    ...words,
  }
}

/** From the bound to the end of what is counted. */
function stretchOf({ quantity, noun }: FigureMention): TokenSpan {
  return { from: quantity.from, to: Math.max(quantity.to, noun.to) }
}
