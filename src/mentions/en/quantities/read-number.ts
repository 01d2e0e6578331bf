import type { Token } from '../../../model/token.ts'
import type { NumberRead } from './quantity.ts'

const numbered = (words: string, first: number, step = 1): [string, number][] =>
  words.split(' ').map((word, index) => [word, first + index * step])

const UNITS: ReadonlyMap<string, number> = new Map([
  ...numbered('one two three four five six seven eight nine ten eleven twelve thirteen fourteen', 1),
  ...numbered('fifteen sixteen seventeen eighteen nineteen', 15),
])
const TENS: ReadonlyMap<string, number> = new Map(
  numbered('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
)
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
])
/** Written right behind digits: 100m, 2bn. */
const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['tn', 1e12],
])
// Two of a kind are the least that the plural can mean.
const PLURALS: ReadonlyMap<string, number> = new Map([
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2e3],
  ['lakhs', 2e5],
  ['millions', 2e6],
  ['crores', 2e7],
  ['billions', 2e9],
  ['trillions', 2e12],
])

/** Reads the number that begins at a token: 62,000; 1.5 million; twenty-six; half a million; tens of thousands. */
export function readNumber(tokens: readonly Token[], at: number, limit: number): NumberRead | null {
  const token = tokens[at]!
  if (token.kind === 'number' || PESOS.test(token.norm)) return inDigits(tokens, at, limit)
  return inPlural(tokens, at, limit) ?? ofArticle(tokens, at, limit) ?? inWords(tokens, at, limit)
}

/** "P60 million": the mark of the peso stands in one word with the digits. */
export const PESOS = /^p\d+$/

const wordAt = (tokens: readonly Token[], at: number, limit: number) => (at < limit ? tokens[at]!.norm : '')

function inDigits(tokens: readonly Token[], at: number, limit: number): NumberRead | null {
  const norm = tokens[at]!.norm.replace(/^p/, '')
  if (!/^\d+(?:,\d{2,3})*(?:\.\d+)?$/.test(norm)) return null
  const value = Number(norm.replaceAll(',', ''))
  const next = tokens[at + 1]
  const short = at + 1 < limit && next && !next.spaced ? SHORT_SCALES.get(next.norm) : undefined
  if (short) return { to: at + 2, value: exactly(value * short), vague: false }
  return scaled(tokens, { to: at + 1, value, vague: false }, limit)
}

/** "1.5 [million]", "250 [thousand]", "20-[million]". */
function scaled(tokens: readonly Token[], read: NumberRead, limit: number): NumberRead {
  const joined = wordAt(tokens, read.to, limit) === '-' ? read.to + 1 : read.to
  const scale = SCALES.get(wordAt(tokens, joined, limit))
  return scale ? scaled(tokens, { ...read, to: joined + 1, value: exactly(read.value * scale) }, limit) : read
}

/** What decimal fractions come to without the dust of binary ones. */
function exactly(value: number): number {
  return Number(value.toPrecision(12))
}

/** "dozens", "tens of thousands", "hundreds of millions". */
function inPlural(tokens: readonly Token[], at: number, limit: number): NumberRead | null {
  const { norm } = tokens[at]!
  const many = norm === 'tens' ? 20 : PLURALS.get(norm)
  if (many === undefined) return null
  const larger = wordAt(tokens, at + 1, limit) === 'of' ? PLURALS.get(wordAt(tokens, at + 2, limit)) : undefined
  if (larger && larger >= 2e3) return { to: at + 3, value: (many / 2) * larger, vague: true }
  return norm === 'tens' ? null : { to: at + 1, value: many, vague: true }
}

/** "a hundred", "half a million", "a dozen", "several thousand". */
function ofArticle(tokens: readonly Token[], at: number, limit: number): NumberRead | null {
  const { norm } = tokens[at]!
  const half = norm === 'half' && /^an?$/.test(wordAt(tokens, at + 1, limit))
  const several = norm === 'several' || (norm === 'few' && wordAt(tokens, at - 1, limit) === 'a')
  if (!half && !several && !/^an?$/.test(norm)) return null
  const noun = half ? at + 2 : at + 1
  const word = wordAt(tokens, noun, limit)
  const value = word === 'dozen' ? 12 : SCALES.get(word)
  if (value === undefined) return null
  if (several) return { to: noun + 1, value: 2 * value, vague: true }
  return scaled(tokens, { to: noun + 1, value: half ? value / 2 : value, vague: false }, limit)
}

/** "twenty-six", "three hundred and forty thousand", "two dozen", "one and a half million". */
function inWords(tokens: readonly Token[], from: number, limit: number): NumberRead | null {
  let [at, total, part] = [from, 0, 0]
  for (;;) {
    const small = upToHundred(tokens, at, limit)
    if (!small) break
    part = small.value
    at = small.to
    if (wordAt(tokens, at, limit) === 'dozen') [part, at] = [part * 12, at + 1]
    if (isHalf(tokens, at, limit)) [part, at] = [part + 0.5, at + 3]
    if (wordAt(tokens, at, limit) === 'hundred') {
      const rest = upToHundred(tokens, wordAt(tokens, at + 1, limit) === 'and' ? at + 2 : at + 1, limit)
      part = part * 100 + (rest?.value ?? 0)
      at = rest?.to ?? at + 1
    }
    const scale = SCALES.get(wordAt(tokens, at, limit))
    if (!scale) break
    total += exactly(part * scale)
    part = 0
    at++
  }
  return at === from ? null : { to: at, value: total + part, vague: false }
}

function isHalf(tokens: readonly Token[], at: number, limit: number): boolean {
  return (
    wordAt(tokens, at, limit) === 'and' &&
    wordAt(tokens, at + 1, limit) === 'a' &&
    wordAt(tokens, at + 2, limit) === 'half'
  )
}

function upToHundred(tokens: readonly Token[], at: number, limit: number): { to: number; value: number } | null {
  const word = wordAt(tokens, at, limit)
  const unit = UNITS.get(word)
  if (unit !== undefined) return { to: at + 1, value: unit }
  const tens = TENS.get(word)
  if (tens === undefined) return null
  const joined = wordAt(tokens, at + 1, limit) === '-' ? at + 2 : at + 1
  const rest = UNITS.get(wordAt(tokens, joined, limit))
  return rest !== undefined && rest < 10 ? { to: joined + 1, value: tens + rest } : { to: at + 1, value: tens }
}
