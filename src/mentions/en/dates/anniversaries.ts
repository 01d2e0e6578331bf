import type { Sentence, Token } from '../../../model/token.ts'
import type { SpanClue } from '../../dates/clues.ts'
import { LONG_EVENTS } from './long-events.ts'
import { PAST_EVENTS, type PastEvent } from './past-events.ts'
import { countAt, word } from './read.ts'

const ORDINALS = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((norm, at) => [norm, at + 1]),
)
const TENS = new Map([
  ['twentieth', 20],
  ['thirtieth', 30],
  ['fortieth', 40],
  ['fiftieth', 50],
  ['sixtieth', 60],
  ['seventieth', 70],
  ['eightieth', 80],
  ['ninetieth', 90],
  ['hundredth', 100],
])

/** "the 51st anniversary of the invasion of Cyprus", "the second anniversary of the war": about that day. */
export function anniversaryAt(tokens: readonly Token[], at: number, sentence: Sentence): SpanClue | null {
  if (word(tokens, at, sentence.to) !== 'anniversary') return null
  const count = ordinalBefore(tokens, at, sentence.from)
  const event = count === null ? null : eventBehind(tokens, at, sentence)
  if (!event || count === null) return null
  return { words: wordsOf(tokens, at - 1, at + 1), start: event.day, count, unit: 'year', rounding: 'near' }
}

/** "on the 200th day of the war", "Day 200 of the invasion": that day or the next. */
export function warDayAt(tokens: readonly Token[], at: number, { from, to }: Sentence): SpanClue | null {
  if (word(tokens, at, to) !== 'day') return null
  const after = countAt(tokens, at + 1, to)
  const count = ordinalBefore(tokens, at, from) ?? after
  const next = after === null ? at + 1 : at + 2
  if (count === null || count < 2 || word(tokens, next, to) !== 'of') return null
  const kinds = [1, 2, 3, 4].map((step) => word(tokens, next + step, to))
  const fits = LONG_EVENTS.filter((event) => event.kinds.some((kind) => kinds.includes(kind)))
  const named = fits.filter(({ about }) => tokens.slice(from, to).some(({ norm }) => about.includes(norm)))
  const anywhere = fits.filter(({ about }) => tokens.some(({ norm }) => about.includes(norm)))
  const [event, other] = named.length ? named : anywhere
  if (!event || other) return null
  return {
    words: wordsOf(tokens, at - 1, next + 1),
    start: event.start,
    count: count - 1,
    unit: 'day',
    rounding: 'about',
  }
}

function ordinalBefore(tokens: readonly Token[], at: number, floor: number): number | null {
  const norm = word(tokens, at - 1, at)
  if (at - 1 < floor) return null
  const figure = /^(?<count>\d{1,4})(?:st|nd|rd|th)$/.exec(norm)?.groups?.count
  return figure ? Number(figure) : (ORDINALS.get(norm) ?? TENS.get(norm) ?? null)
}

const REACH = 14

/** The event that the words behind "anniversary" name, or those right before it: the Srebrenica genocide's 30th anniversary. */
function eventBehind(tokens: readonly Token[], at: number, { from, to }: Sentence): PastEvent | null {
  const words = tokens.slice(Math.max(from, at - 6), Math.min(to, at + REACH)).map(({ norm }) => norm)
  const found = PAST_EVENTS.filter(
    ({ about, kinds }) => about.some((one) => words.includes(one)) && kinds.some((one) => words.includes(one)),
  )
  return found.length === 1 ? found[0]! : null
}

function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => (token.spaced ? ' ' : '') + token.text)
    .join('')
    .trim()
}
