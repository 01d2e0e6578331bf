import type { Sentence, Token } from '../../../model/token.ts'
import type { DateMention } from '../../dates.ts'
import { wordFact } from '../../words.ts'
import { boundAfter, boundBefore } from './bounds.ts'
import { currencyBefore, percentAfter } from './measures.ts'
import { isNoQuantity } from './no-quantity.ts'
import type { Quantity } from './quantity.ts'
import { PESOS, readNumber } from './read-number.ts'

const opensNumber = wordFact((norm) =>
  /^(?:p?\d.*|an?|half|several|few|tens|dozens|scores|hundreds|thousands|lakhs|millions|crores|billions|trillions|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/.test(
    norm,
  ),
)

/** Finds the numbers that count or measure something, each with its bound; dates, clocks, ages, labels and ordinals are none. */
export function findQuantities(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  dateAt: readonly (DateMention | undefined)[],
): Quantity[] {
  const found: Quantity[] = []
  for (const { from, to } of sentences) {
    let at = from
    while (at < to) {
      const date = dateAt[at]
      const quantity = date || !opensNumber(tokens[at]!.word) ? null : readQuantity(tokens, at, from, to)
      if (quantity) found.push(quantity)
      at = Math.max(at + 1, date?.to ?? 0, quantity?.to ?? 0)
    }
  }
  return found
}

function readQuantity(tokens: readonly Token[], at: number, floor: number, limit: number): Quantity | null {
  const read = readNumber(tokens, at, limit)
  if (!read || isNoQuantity(tokens, at, read, floor, limit)) return null
  const currency = currencyBefore(tokens, at, floor)
  const range = rangeFrom(tokens, read.to, limit)
  const end = range?.to ?? read.to
  const percent = percentAfter(tokens, end, limit)
  const before = boundBefore(tokens, currency?.from ?? at, floor)
  const after = boundAfter(tokens, percent?.to ?? end, limit)
  const unscaled = range && range.scale > 1 && read.value < 1000 ? read.value * range.scale : read.value
  return {
    from: before?.from ?? currency?.from ?? at,
    to: after?.to ?? percent?.to ?? end,
    at,
    value: unscaled,
    upper: range?.value ?? null,
    bound: before?.bound ?? after?.bound ?? (read.vague || range ? 'at_least' : 'exact'),
    small: tokens[at]!.kind === 'word' && read.value < 10 && !read.vague,
    measure: currency?.measure ?? percent?.measure ?? (PESOS.test(tokens[at]!.norm) ? 'pesos' : null),
  }
}

/** "20 [to 30]", "between 20 [and 30]", "20-[30]", "4 [to 5 million]": the other end, and the scale that both have. */
function rangeFrom(
  tokens: readonly Token[],
  at: number,
  limit: number,
): { to: number; value: number; scale: number } | null {
  const link = at < limit ? tokens[at]!.norm : ''
  const between = link === 'and' && tokens.slice(Math.max(0, at - 4), at).some(({ norm }) => norm === 'between')
  if (!between && link !== 'to' && !/^[-–]$/.test(link)) return null
  const first = at + 1 < limit && /^[$€£]$/.test(tokens[at + 1]!.norm) ? at + 2 : at + 1
  if (first >= limit || (link === 'to' && tokens[first]!.kind !== 'number' && !opensNumber(tokens[first]!.word)))
    return null
  const other = readNumber(tokens, first, limit)
  if (!other || /^an?$/.test(tokens[first]!.norm)) return null
  const digits = tokens[first]!.kind === 'number' ? Number(tokens[first]!.norm.replaceAll(',', '')) : other.value
  return { to: other.to, value: other.value, scale: digits > 0 ? other.value / digits : 1 }
}
