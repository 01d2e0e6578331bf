import { createRequire, findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'
import { ENGLISH, FOREIGN } from './en/function-words.ts'

const require = createRequire(import.meta.url)
const SAMPLE = 3000

interface Detector {
  readonly detect: (text: string) => { readonly language: string; readonly isReliable: () => boolean }
}

let detector: Detector | null = null

/** ISO 639-1 of a text, or null where it cannot be told. English is told by its small words, which costs no loading. */
export function findLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE)
  const found = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  if (found.length === 0) return null
  const english = found.filter((word) => ENGLISH.has(word)).length
  const foreign = found.filter((word) => FOREIGN.has(word)).length
  if (isEnglish(found.length, english, foreign)) return 'en'
  return detectLanguage(sample, english > foreign)
}

/** A headline is mostly foreign names; a single English word among them tells, if no other language's does. */
function isEnglish(all: number, english: number, foreign: number): boolean {
  if (all < 25) return english >= 1 && foreign === 0 && english * 8 >= all
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
  const { eld }: { eld: Detector } = require(join(folder, 'src/entries/static.extrasmall.js'))
  return eld
}
