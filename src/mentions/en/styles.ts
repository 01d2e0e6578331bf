import type { Token } from '../../model/token.ts'
import { wordFact } from '../words.ts'
import { isCapital } from './names.ts'

/** A style by which somebody of rank is called: [His Royal Highness, HRH]. */
export interface Style {
  readonly rank: string
  /** "his" or "her", where it is written out. */
  readonly whose: 'his' | 'her' | null
  readonly to: number
}

const SHORT: Readonly<Record<string, string>> = {
  hrh: 'royal highness',
  'h.r.h': 'royal highness',
  hh: 'highness',
  'h.h': 'highness',
  hm: 'majesty',
  'h.m': 'majesty',
  'h.e': 'excellency',
  he: 'excellency',
}

const RANKS = /^(?:(?:royal|serene|imperial) )?(?:highness|majesty|excellency|holiness|eminence|beatitude)$/

const beginsStyle = wordFact((norm) => /^(?:his|her)$/.test(norm) || norm.replace(/\.$/, '') in SHORT)

/** The style at a token; null where none is. */
export function styleAt(tokens: readonly Token[], at: number): Style | null {
  const token = tokens[at]
  if (!token || !beginsStyle(token.word)) return null
  const short = SHORT[token.norm.replace(/\.$/, '')]
  if (short) return isShortStyle(tokens, at) ? { rank: short, whose: null, to: at + 1 } : null
  for (const length of [2, 1]) {
    const words = tokens.slice(at + 1, at + 1 + length)
    if (words.every(isCapital) && RANKS.test(words.map((x) => x.norm).join(' ')))
      return {
        rank: words.map((x) => x.norm).join(' '),
        whose: token.norm === 'her' ? 'her' : 'his',
        to: at + 1 + length,
      }
  }
  return null
}

/** "[HE] met", but not "He met" nor, in a line of capitals, "HE MET". */
function isShortStyle(tokens: readonly Token[], at: number): boolean {
  const { letters, norm } = tokens[at]!
  if (norm !== 'he') return letters !== 'lower'
  return letters === 'upper' && tokens[at + 1]?.letters !== 'upper'
}

/** "[HRH] left Tehran": a style that stands for whoever is called so, with no name or title behind it. */
export function styleAlone(tokens: readonly Token[], at: number, limit: number): Style | null {
  const style = styleAt(tokens, at)
  if (!style) return null
  const next = style.to < limit ? tokens[style.to] : undefined
  const named = next?.kind === 'word' && (isCapital(next) || next.norm === 'the')
  return named ? null : style
}
