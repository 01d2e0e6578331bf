import { codeAt } from '../model/code-at.ts'
import { fold } from '../model/fold.ts'
import { remember } from '../model/remember.ts'
import type { LetterCase, Word } from '../model/token.ts'
import type { Characters } from './characters.ts'

const MOST_KEPT = 30_000
const LONGEST_KEPT = 40

const wordKept = remember(MOST_KEPT, readWord)
const otherKept = remember(MOST_KEPT, readOther)

/** The word that a text writes so; the same object whenever it is met again before long. */
export function wordOf(said: string): Word {
  return said.length > LONGEST_KEPT ? readWord(said) : wordKept(said)
}

/** The same for numbers and marks. */
export function otherOf(said: string): Word {
  return said.length > LONGEST_KEPT ? readOther(said) : otherKept(said)
}

// The words met last, by the sum of their characters: a power of two, so that a sum is cut to a place by a mask.
const PLACES = 1 << 14
const latest: (Word | undefined)[] = new Array(PLACES)

/** The word, number or mark that characters [at, end) write; cut out of the text only where it was not met before. */
export function wordAt({ text, from, codes }: Characters, at: number, end: number, isWord: boolean): Word {
  let sum = 0
  for (let next = at; next < end; next++) sum = (sum * 31 + codes[next]!) & (PLACES - 1)
  const known = latest[sum]
  if (known && isSpelled(known.text, codes, at, end)) return known
  const said = text.slice(from + at, from + end)
  const word = isWord ? wordOf(said) : otherOf(said)
  if (said.length <= LONGEST_KEPT) latest[sum] = word
  return word
}

function isSpelled(word: string, codes: Uint16Array, at: number, end: number): boolean {
  if (word.length !== end - at) return false
  for (let next = at; next < end; next++) if (codeAt(word, next - at) !== codes[next]) return false
  return true
}

let facts = 0

/** A pure function of folded words that asks once for each word; what it gives is shared and must not be changed. */
export function wordFact<Fact extends NonNullable<unknown> | null>(ask: (norm: string) => Fact): (word: Word) => Fact {
  const number = facts++
  return ({ norm, facts }) => {
    const known = facts[number]
    if (known !== undefined) return known as Fact
    const made = ask(norm)
    facts[number] = made
    return made
  }
}

function readWord(said: string): Word {
  const letters = letterCase(said)
  return { text: shared(said), norm: shared(normal(said, letters)), letters, facts: [] }
}

function readOther(said: string): Word {
  return { text: shared(said), norm: shared(normal(said, 'none')), letters: 'none', facts: [] }
}

const shelf: Record<string, boolean> = Object.create(null)

/**
 * The same string, as the name of a property would be kept: by itself, where a slice would keep its whole text alive,
 * and once for each spelling, so that what is compared a thousand times is compared by address.
 */
function shared(text: string): string {
  shelf[text] = true
  delete shelf[text]
  return text
}

/** Dots of abbreviations go; the country keeps them so that it is never taken for the pronoun "us". */
function normal(said: string, letters: LetterCase): string {
  const folded = fold(said)
  if (folded === 'u.s.' || folded === 'u.s' || (letters === 'upper' && folded === 'us')) return 'u.s.'
  return folded.length > 1 && folded.includes('.') && letters !== 'none' ? folded.replaceAll('.', '') : folded
}

function letterCase(said: string): LetterCase {
  const lower = said.toLowerCase()
  if (said === lower) return 'lower'
  const upper = said.toUpperCase()
  if (said === upper) return said.replaceAll('.', '').length === 1 ? 'capital' : 'upper'
  const first = said[0] ?? ''
  if (first === first.toLowerCase()) return 'mixed'
  return said.slice(1) === lower.slice(1) ? 'capital' : 'mixed'
}
