import { fold } from '../model/fold.ts'

/** How many numbers a signature has: two texts that share half their wording agree in half of them, give or take 6 in 100. */
const LENGTH = 64
const WORDS_OF_SHINGLE = 4

/** From this share on, two texts are taken for copies of one; reports written apart share next to nothing. */
const COPY = 0.35

const FIRST = 16

const MULTIPLIERS = Int32Array.from({ length: LENGTH }, (_, nth) => mix(2 * nth + 1) | 1)
const ADDENDS = Int32Array.from({ length: LENGTH }, (_, nth) => mix(2 * nth + 2))

/** The MinHash of a text's shingles of four words, folded: 64 whole numbers below 2³²; none for a text without words. */
export function signatureOf(text: string): number[] {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length === 0) return []
  const hashes = words.map(hashWord)
  const least = new Uint32Array(LENGTH).fill(0xffff_ffff)
  for (let at = 0; at === 0 || at + WORDS_OF_SHINGLE <= hashes.length; at++) {
    const shingle = hashShingle(hashes, at)
    for (let nth = 0; nth < LENGTH; nth++) {
      const value = (Math.imul(shingle, MULTIPLIERS[nth]!) + ADDENDS[nth]!) >>> 0
      if (value < least[nth]!) least[nth] = value
    }
  }
  return [...least]
}

/** The share of their wording that two texts have in common, by their signatures. */
export function sharedWording(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || a.length !== b.length) return 0
  let same = 0
  for (let nth = 0; nth < a.length; nth++) if (a[nth] === b[nth]) same++
  return same / a.length
}

/** Whether two texts are copies of one, edited or cut. */
export function areCopies(a: readonly number[], b: readonly number[]): boolean {
  return mayShare(a, b) && sharedWording(a, b) >= COPY
}

/** Whether the first numbers agree anywhere: of copies they nearly always do, of other texts hardly ever. */
function mayShare(a: readonly number[], b: readonly number[]): boolean {
  for (let nth = 0; nth < FIRST; nth++) if (a[nth] === b[nth]) return true
  return false
}

function hashWord(word: string): number {
  let hash = 0x811c_9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x0100_0193)
  return hash
}

function hashShingle(hashes: readonly number[], from: number): number {
  let hash = 0
  const to = Math.min(hashes.length, from + WORDS_OF_SHINGLE)
  for (let at = from; at < to; at++) hash = mix(hash ^ hashes[at]!)
  return hash
}

/** Spreads the bits of a number over all 32. */
function mix(seed: number): number {
  let bits = (seed + 0x9e37_79b9) | 0
  bits = Math.imul(bits ^ (bits >>> 16), 0x85eb_ca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2_ae35)
  return bits ^ (bits >>> 16)
}
