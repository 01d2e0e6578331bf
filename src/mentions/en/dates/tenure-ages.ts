import { oneOf } from '../../../model/one-of.ts'
import type { Sentence, Token } from '../../../model/token.ts'
import type { SpanClue } from '../../dates/clues.ts'
import type { DateMention } from '../../dates.ts'
import { sentenceWith } from '../sentences.ts'

/** Somebody named at tokens [from, to), with the day on which an office was taken. */
interface Holder {
  readonly at: { readonly from: number; readonly to: number }
  readonly from: string
  readonly sure: boolean
}

interface Asked {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly dates: readonly DateMention[]
  readonly holders: readonly Holder[]
}

const TAKING = oneOf('became|took|sworn|inaugurated|appointed|elected|assumed')
// So far behind a name its holder is said to have taken office, in tokens.
const NEAR = 12

/** "Z, who became president [two months ago]": so long before the report the office was taken. */
export function tenureAges({ tokens, sentences, dates, holders }: Asked): SpanClue[] {
  return dates.flatMap(({ said, from, to }) => {
    if (said.kind !== 'shift' || said.from !== 'publication' || said.count >= 0) return []
    if (said.unit !== 'month' && said.unit !== 'week') return []
    const { from: floor = 0 } = sentences[sentenceWith(sentences, from)] ?? {}
    const first = Math.max(floor, from - NEAR)
    if (!tokens.slice(first, from).some(({ norm }) => TAKING.test(norm))) return []
    const holder = holders.findLast(({ at }) => at.to <= from && at.to >= first)
    if (!holder?.sure || holder.from.length < DAY) return []
    const words = tokens.slice(from, to).map(({ norm }) => norm)
    return [
      { words: words.join(' '), start: holder.from, count: -said.count, unit: said.unit, rounding: 'near' as const },
    ]
  })
}

const DAY = 10
