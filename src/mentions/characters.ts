import { codeAt } from '../model/code-at.ts'

/** What a character is to whoever cuts words; 0 beyond the end of a text. */
export const SPACE = 1
export const LETTER = 2
export const DIGIT = 3
const MARK = 4

/** A stretch of text by characters: the code and the class of each, and of the one behind the last. */
export interface Characters {
  readonly text: string
  readonly from: number
  readonly length: number
  readonly codes: Uint16Array
  readonly classes: Uint8Array
}

// Filled as characters are met: to look at all of them takes longer than to code a report.
const CLASS = new Uint8Array(65536)
const LONGEST_KEPT = 65_536
let codes = new Uint16Array(2048)
let classes = new Uint8Array(2048)

/** Reads the characters of text [from, to) into tables, which hold until the next text is read. */
export function readCharacters(text: string, from: number, to: number): Characters {
  const length = to - from
  if (length >= codes.length && length < LONGEST_KEPT) {
    codes = new Uint16Array(2 * length)
    classes = new Uint8Array(2 * length)
  }
  const kept = length < codes.length
  const page = {
    text,
    from,
    length,
    codes: kept ? codes : new Uint16Array(length + 1),
    classes: kept ? classes : new Uint8Array(length + 1),
  }
  for (let at = 0; at <= length; at++) {
    const code = codeAt(text, from + at)
    page.codes[at] = code
    page.classes[at] = classOf(code)
  }
  return page
}

function classOf(code: number): number {
  const known = CLASS[code]
  if (known) return known
  // Past the end of the text there is no code, nor a place in the table to keep its class.
  const made = Number.isNaN(code) ? 0 : classify(String.fromCharCode(code), code)
  CLASS[code] = made
  return made
}

function classify(char: string, code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return MARK
  if (/\s/u.test(char) || code === 0x200b || code === 0xfeff || code < 32) return SPACE
  if (/[\p{L}\p{M}]/u.test(char)) return LETTER
  if (/\p{Nd}/u.test(char)) return DIGIT
  return MARK
}
