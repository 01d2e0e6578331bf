import type { EnglishLayers } from '../layers.ts'
import { facts, type Telling, words } from './words.ts'

/** Numbers that count or measure. */
export function tellQuantities({ tokens, quantities }: EnglishLayers): Telling {
  return {
    found: quantities.map((one) =>
      facts(
        `“${words(tokens, one)}”`,
        one.bound,
        String(one.value),
        one.upper !== null && `to ${one.upper}`,
        one.measure,
      ),
    ),
  }
}

/** Which of them somebody claims, and what makes no figure. */
export function tellFigureMentions({ tokens, quantities, figureMentions }: EnglishLayers): Telling {
  const kept = new Set(figureMentions.map(({ quantity }) => quantity))
  return {
    found: figureMentions.map(({ quantity, unit, subject, said }) =>
      facts(`“${words(tokens, quantity)}”`, unit, subject, said.rule, said.attribution.source),
    ),
    dropped: quantities
      .filter((one) => !kept.has(one))
      .map((one) => ({ what: words(tokens, one), why: 'it counts nothing that makes a figure' })),
  }
}
