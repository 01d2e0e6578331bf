import { codeAt } from '../model/code-at.ts'
import { remember } from '../model/remember.ts'
import { isCaption } from './en/captions.ts'
import { ALPHANUMERIC, LOWER, SPACE, SURROGATE, unitClass } from './letters.ts'

const STOP = /[.!?…]["”’'»)\]]*$/
const REAL = 60
/** An agency's or desk's mark after the last sentence. */
const CREDIT = /(?<=[.!?]\S?)\s*(?:[[(][\p{L} /.-]{2,30}[\])]|\p{Lu}{2,12})$/u

const MAY_BE_CREDITED = /[\])\p{Lu}]/u

/** Whether a line ends as a sentence does. */
export function endsSentence(line: string): boolean {
  return STOP.test(line.slice(-8)) && !/(?:^|\s)(?:\p{Lu}\.){2,}$/u.test(line.slice(-12))
}

/** Whether a line is beyond doubt a paragraph of the report: 60 characters or more, full stop, words in lower case. */
export function isParagraph(line: string): boolean {
  return line.length >= REAL && (line.length > LONGEST_KEPT ? readsAsParagraph(line) : judged(line))
}

const LONGEST_KEPT = 2000
const judged = remember(100, readsAsParagraph)

function readsAsParagraph(line: string): boolean {
  const words = MAY_BE_CREDITED.test(line.slice(-1)) ? line.replace(CREDIT, '') : line
  if (!(endsSentence(words) || leadsList(line))) return false
  return !isLoneQuestion(line) && lowerWords(line, 4) === 4 && !isCaption(line)
}

/** "The ministers agreed on the following:" */
function leadsList(line: string): boolean {
  return line.length > 80 && /[:;]$/.test(line) && lowerWords(line, 6) === 6
}

/** Headlines ask questions too, so one short question alone proves no paragraph, unless it is said to be one. */
function isLoneQuestion(line: string): boolean {
  if (/^(?:question|q|journalist|reporter|media)[:.] /i.test(line)) return false
  return line.length < 140 && line.endsWith('?') && !/[.!?]["”’']? /.test(line)
}

/** Whether a line could be the headline of a story: no final stop, of a headline's length. */
export function isHeadlineLike(line: string): boolean {
  if (line.length > 180 || line.length < 3) return false
  return !/[.…:;,]["”’')\]]*$/.test(line) || /\b\p{Lu}\.(?:\p{Lu}\.)*["”’']?$/u.test(line)
}

const COUNTED = 400

/** How many words a line has, counted up to 400 characters and up to `most` words. */
export function wordCount(line: string, most = COUNTED): number {
  let count = 0
  let counted = false
  for (let at = 0, end = Math.min(line.length, COUNTED); at < end && count < most; at++) {
    const unit = unitClass(codeAt(line, at))
    if (unit & SPACE) counted = false
    else if (!counted && (unit & ALPHANUMERIC || (unit & SURROGATE && isLetterAt(line, at)))) {
      counted = true
      count++
    }
  }
  return count
}

function isLetterAt(line: string, at: number): boolean {
  return /^[\p{L}\d]/u.test(line.slice(at, Math.min(at + 2, COUNTED)))
}

/** How many words begin in lower case, be it behind a mark, counted up to 400 characters and up to `most` words. */
export function lowerWords(line: string, most = COUNTED): number {
  let count = 0
  const end = Math.min(line.length, COUNTED)
  for (let at = 0; at < end && count < most; at++) {
    if (at > 0 && !(unitClass(codeAt(line, at - 1)) & SPACE)) continue
    const first = unitClass(codeAt(line, at))
    if (first & LOWER) count++
    else if (!(first & (ALPHANUMERIC | SPACE)) && at + 1 < end && unitClass(codeAt(line, at + 1)) & LOWER) count++
  }
  return count
}

/** Whether every word is capitalised but for small ones (of, the, and, de): a name or label rather than a clause. */
export function isTitleCase(line: string): boolean {
  const small =
    /(?<![\p{L}\p{M}\d’'-])(?:of|the|and|for|to|in|at|on|de|la|du|des|del|al|el|bin|ibn|van|von)(?![\p{L}\p{M}])/gu
  return /\p{Lu}/u.test(line) && lowerWords(line.slice(0, 400).replace(small, ''), 1) === 0
}

/** The line in lower case with single spaces and no marks at its ends, for comparing lines and looking up labels. */
export function labelOf(line: string): string {
  return line
    .slice(0, 2000)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+)]+$/gu, '')
}
