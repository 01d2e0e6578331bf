import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'
import { codeAt } from '../model/code-at.ts'
import { ENGLISH, FOREIGN } from './en/function-words.ts'
import { LETTER, SURROGATE, unitClass } from './letters.ts'
import { loadPackage } from './load-package.ts'

const SAMPLE = 3000

/** Small words by the languages that have them. */
const SMALL_WORDS: ReadonlyMap<string, 'english' | 'foreign' | 'both'> = new Map([
  ...[...FOREIGN].map((word) => [word, 'foreign'] as const),
  ...[...ENGLISH].map((word) => [word, FOREIGN.has(word) ? 'both' : 'english'] as const),
])

const LONGEST = Math.max(...[...SMALL_WORDS.keys()].map((word) => word.length))

interface Detector {
  readonly detect: (text: string) => { readonly language: string; readonly isReliable: () => boolean }
}

let detector: Detector | null = null

/** ISO 639-1 of a text, or null where it cannot be told. English is told by its small words, which costs no loading. */
export function findLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE)
  const counts = countWords(sample.toLowerCase())
  const { all, english, foreign } = counts
  if (all === 0) return null
  if (isEnglish(counts)) return 'en'
  return detectLanguage(sample, english > foreign)
}

interface Counts {
  all: number
  english: number
  foreign: number
  /** Counted as English and as foreign. */
  both: number
}

function countWords(text: string): Counts {
  const counts: Counts = { all: 0, english: 0, foreign: 0, both: 0 }
  const { length } = text
  for (let at = 0; at < length; at++) {
    const start = at
    while (at < length && isLetter(text, at)) at++
    if (at === start) continue
    counts.all++
    const of = at - start > LONGEST ? undefined : SMALL_WORDS.get(text.slice(start, at))
    if (of === undefined) continue
    if (of !== 'foreign') counts.english++
    if (of !== 'english') counts.foreign++
    if (of === 'both') counts.both++
  }
  return counts
}

function isLetter(text: string, at: number): boolean {
  const unit = unitClass(codeAt(text, at))
  return (unit & LETTER) !== 0 || ((unit & SURROGATE) !== 0 && isAstralLetter(text, at))
}

/** Letters of rare scripts take two units, of which either may be asked for. */
function isAstralLetter(text: string, at: number): boolean {
  const first = codeAt(text, at) >= 0xdc00 ? at - 1 : at
  return /^[\p{L}\p{M}]$/u.test(text.slice(Math.max(first, 0), first + 2))
}

/** A headline is mostly foreign names; a single English word among them tells, if no other language's does. */
function isEnglish({ all, english, foreign, both }: Counts): boolean {
  if (all < 25) return english > both && foreign === both && english * 8 >= all
  return english * 7 >= all && english > foreign * 2
}

function detectLanguage(sample: string, leansEnglish: boolean): string | null {
  detector ??= loadDetector()
  const answer = detector.detect(sample)
  if (answer.language && answer.isReliable()) return answer.language
  return leansEnglish ? 'en' : null
}

/** Its table takes more than a third of a second to load, so it is loaded for doubtful texts only. */
function loadDetector(): Detector {
  const manifest = findPackageJSON('eld', import.meta.url)
  const folder = manifest ? dirname(manifest) : 'eld'
  return loadPackage<{ eld: Detector }>(join(folder, 'src/entries/static.extrasmall.js')).eld
}
