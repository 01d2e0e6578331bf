import type { Token } from '../../../model/token.ts'

const MARKS: ReadonlyMap<string, string> = new Map([
  ['$', 'US dollars'],
  ['€', 'euros'],
  ['£', 'pounds sterling'],
  ['¥', 'yen'],
  ['₹', 'rupees'],
  ['₺', 'Turkish lira'],
  ['₽', 'roubles'],
  ['₴', 'hryvnias'],
  ['₦', 'naira'],
  ['₩', 'won'],
  ['usd', 'US dollars'],
  ['eur', 'euros'],
  ['gbp', 'pounds sterling'],
  ['cny', 'yuan'],
  ['rmb', 'yuan'],
  ['jpy', 'yen'],
  ['inr', 'rupees'],
  ['rs', 'rupees'],
  ['aed', 'dirhams'],
  ['sar', 'riyals'],
  ['qar', 'riyals'],
  ['chf', 'Swiss francs'],
  ['sek', 'Swedish kronor'],
  ['nok', 'Norwegian kroner'],
  ['dkk', 'Danish kroner'],
  ['php', 'Philippine pesos'],
  ['try', 'Turkish lira'],
])
/** What stands with the mark of a dollar: C$, A$. */
const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['c', 'Canadian dollars'],
  ['ca', 'Canadian dollars'],
  ['a', 'Australian dollars'],
  ['au', 'Australian dollars'],
  ['nz', 'New Zealand dollars'],
  ['hk', 'Hong Kong dollars'],
  ['s', 'Singapore dollars'],
  ['nt', 'New Taiwan dollars'],
])

/** The currency marked in front of a number, and where the mark begins. */
export function currencyBefore(
  tokens: readonly Token[],
  at: number,
  floor: number,
): { measure: string; from: number } | null {
  const mark = tokens[at - 1]
  if (at - 1 < floor || !mark) return null
  const measure = MARKS.get(mark.norm)
  if (measure === undefined || (mark.kind === 'word' && mark.letters !== 'upper' && mark.norm !== 'rs')) return null
  if (mark.norm !== '$' || mark.spaced) return { measure, from: at - 1 }
  const country = at - 2 >= floor ? tokens[at - 2]! : undefined
  const dollars = country && DOLLARS.get(country.norm)
  if (dollars) return { measure: dollars, from: at - 2 }
  return { measure, from: country?.norm === 'us' || country?.norm === 'u.s.' ? at - 2 : at - 1 }
}

/** "%", "per cent", "percentage points" behind a number, and where it ends. */
export function percentAfter(
  tokens: readonly Token[],
  at: number,
  limit: number,
): { measure: string; to: number } | null {
  const [word, next] = [tokens[at]?.norm, tokens[at + 1]?.norm]
  if (at >= limit) return null
  if (word === '%' || word === 'percent' || word === 'pct') return { measure: 'per cent', to: at + 1 }
  if (word === 'per' && next === 'cent' && at + 1 < limit) return { measure: 'per cent', to: at + 2 }
  if (word === 'percentage' && /^points?$/.test(next ?? '')) return { measure: 'percentage points', to: at + 2 }
  return null
}
