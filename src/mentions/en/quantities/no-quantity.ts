import type { Token } from '../../../model/token.ts'
import type { NumberRead } from './quantity.ts'

// What is numbered, not counted: Resolution 1701, Article 5, flight 17.
const LABELS =
  /^(?:resolutions?|articles?|paragraphs?|sections?|chapters?|no|nos|number|numbers|pages?|flight|group|size|channel|unit|phase|round|room|route|highway|gate|terminal|platform|line|model|type|mark|version|act|law|order|decree|protocol|annex|appendix|agenda|sdg|goal|article|art|track|day|week|level|league|radio|studio|covid|vision|operation|area|point|item|question|figure|table|volume|vol|issue|episode|season|class|grade|tier|category|building|street|road|avenue|box|apartment|brigade|regiment|battalion|division|squadron|fleet|region|zone|district|precinct|ward|room)$/
const CLOCK = /^(?:am|pm|a\.m|p\.m|gmt|utc|cet|est|edt|ist|bst|pkt|local|hrs|o'clock|noon|midnight)$/
const AGED = /^(?:aged|age)$/

/** Whether a number is no quantity: a clock, an age, a year, a label, part of a name, the number of a list. */
export function isNoQuantity(
  tokens: readonly Token[],
  at: number,
  read: NumberRead,
  from: number,
  limit: number,
): boolean {
  const before = at > from ? tokens[at - 1]! : undefined
  const next = read.to < limit ? tokens[read.to]! : undefined
  if (before && isNamePart(before, tokens[at]!)) return true
  if (before && (LABELS.test(before.norm) || AGED.test(before.norm))) return true
  if (next && CLOCK.test(next.norm)) return true
  if (isClockIn(tokens, at, before) || isAge(tokens, at, read.to, limit)) return true
  if (isYear(tokens, at, read, next)) return true
  return at === from && /^[.)]$/.test(next?.norm ?? '') && tokens[at]!.kind === 'number'
}

/** "F-16", "Covid-19", "Su35": joined to a word in front. */
function isNamePart(before: Token, token: Token): boolean {
  return token.kind === 'number' && !token.spaced && /^[-/.#:]$/.test(before.norm) && before.norm !== ''
}

function isClockIn(tokens: readonly Token[], at: number, before: Token | undefined): boolean {
  const { norm } = tokens[at]!
  return (
    norm.includes(':') ||
    (before?.norm === 'at' && /^\d{4}$/.test(norm) && Number(norm) < 2400 && Number(norm) % 100 < 60)
  )
}

/** "a [45]-year-old", ", [45], said": an age. */
function isAge(tokens: readonly Token[], at: number, to: number, limit: number): boolean {
  const words = tokens
    .slice(to, Math.min(limit, to + 5))
    .map(({ norm }) => norm)
    .join(' ')
  if (/^(?:- )?years?(?: -)? (?:- )?old\b/.test(words)) return true
  return (
    tokens[at - 1]?.norm === ',' &&
    tokens[to]?.norm === ',' &&
    tokens[at]!.kind === 'number' &&
    /^\d\d$/.test(tokens[at]!.norm)
  )
}

/** Four digits without a comma, before which or behind which nothing is counted. */
function isYear(tokens: readonly Token[], at: number, read: NumberRead, next: Token | undefined): boolean {
  const { norm } = tokens[at]!
  if (!/^(?:1[5-9]|20)\d\d$/.test(norm) || read.to !== at + 1) return false
  const counted =
    next?.kind === 'word' && next.letters === 'lower' && /s$/.test(next.norm) && !/^(?:was|is|has|as)$/.test(next.norm)
  return !counted
}
