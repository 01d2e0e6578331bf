import { fold } from '../model/fold.ts'
import { remember } from '../model/remember.ts'
import type { LetterCase, Token } from '../model/token.ts'

const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof gen lt col maj brig adm capt sgt cmdr rev hon sen rep gov st jan feb mar apr jun jul aug sep sept ' +
    'oct nov dec mon tue tues wed thu thur thurs fri sat sun no vs etc jr sr ft mt inc ltd co corp dept est approx pres ' +
    'amb min col rt messrs mme mlle fr h.e hh he h.h h.r.h h.m e.g i.e'
  ).split(' '),
)
// Words of the list that are also words of their own carry the full stop only in front of a capital or a figure.
const DOUBTFUL = new Set([
  'no',
  'mar',
  'sat',
  'sun',
  'mon',
  'fr',
  'he',
  'min',
  'co',
  'est',
  'dec',
  'col',
  'fri',
  'wed',
  'hon',
  'amb',
  'ft',
  'mt',
])

const SPACE = 1
const LETTER = 2
const DIGIT = 3
const MARK = 4
// Filled as characters are met: to look at all of them takes longer than to code a report.
const CLASS = new Uint8Array(65536)

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const known = CLASS[code]
  if (known) return known
  // Past the end of the text there is no code, nor a place in the table to keep its class.
  const made = Number.isNaN(code) ? 0 : classOf(text[at]!, code)
  CLASS[code] = made
  return made
}

function classOf(char: string, code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return MARK
  if (/\s/u.test(char) || code === 0x200b || code === 0xfeff || code < 32) return SPACE
  if (/[\p{L}\p{M}]/u.test(char)) return LETTER
  if (/\p{Nd}/u.test(char)) return DIGIT
  return MARK
}

const DOT = 46
const isApostrophe = (code: number) => code === 39 || code === 0x2019 || code === 0x2bc
const isDash = (code: number) => code === 45 || code === 0x2010 || code === 0x2011

/** Cuts text [from, to) into words, numbers, marks and possessives; offsets are UTF-16 units of the whole text. */
export function tokenise(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = []
  let at = from
  let spaced = true
  while (at < to) {
    const kind = classAt(text, at)
    if (kind === SPACE) {
      at++
      spaced = true
      continue
    }
    const end =
      kind === LETTER ? wordEnd(text, at, to) : kind === DIGIT ? numberEnd(text, at, to) : markEnd(text, at, to)
    if (kind === LETTER) pushWord(tokens, text, at, end, spaced)
    else
      tokens.push(makeToken(text, at, end, kind === DIGIT ? 'number' : possessiveKind(text, at, end, tokens), spaced))
    at = end
    spaced = false
  }
  return tokens
}

function wordEnd(text: string, at: number, to: number): number {
  let end = at
  for (;;) {
    while (end < to && classAt(text, end) === LETTER) end++
    while (end < to && classAt(text, end) === DIGIT) end++
    const code = text.charCodeAt(end)
    const next = end + 1 < to ? classAt(text, end + 1) : SPACE
    if (isApostrophe(code) && next === LETTER) end++
    else if (code === DOT && next === LETTER && isDotted(text, at, end)) end++
    else break
  }
  if (text.charCodeAt(end) === DOT && end < to && takesDot(text, at, end, to)) end++
  return end
}

/** Whether all parts of the word so far are single letters: U.S, e.g. */
function isDotted(text: string, at: number, end: number): boolean {
  if (end - at === 1) return true
  return end - at < 8 && text.charCodeAt(end - 2) === DOT
}

function takesDot(text: string, at: number, end: number, to: number): boolean {
  if (end - at > 6) return false
  const word = text.slice(at, end).toLowerCase()
  if (word.length === 1) return /[\p{Lu}]/u.test(text[at] ?? '')
  if (word.includes('.')) return true
  if (word === 'ma') return isMaria(text, at, end)
  if (!ABBREVIATIONS.has(word)) return false
  if (!DOUBTFUL.has(word)) return true
  let next = end + 1
  while (next < to && classAt(text, next) === SPACE) next++
  const char = text[next] ?? ''
  if (
    word === 'sun' ||
    word === 'sat' ||
    word === 'mon' ||
    word === 'fri' ||
    word === 'wed' ||
    word === 'mar' ||
    word === 'dec'
  )
    return /\p{Nd}|\p{Lu}/u.test(char) && /\p{Lu}/u.test(text[at] ?? '')
  return word === 'no' ? /\p{Nd}/u.test(char) : /\p{Lu}/u.test(char) && /\p{Lu}/u.test(text[at] ?? '')
}

const MARIA =
  /Ma\.\s+(?:Ana|Angela|Angelica|Anna|Antonia|Asuncion|Aurora|Belen|Carmen|Catalina|Cecilia|Clara|Concepcion|Consuelo|Corazon|Cristina|Divina|Elena|Eliza|Esperanza|Fatima|Fe|Gloria|Isabel|Josefina|Leonor|Lourdes|Luisa|Luz|Mercedes|Milagros|Paz|Pilar|Rosario|Salome|Socorro|Soledad|Teresa|Teresita|Theresa|Victoria|Virginia)(?!\p{L})/uy

/** Filipino names write Maria as "Ma."; the Chinese name Ma ends sentences. */
function isMaria(text: string, at: number, end: number): boolean {
  MARIA.lastIndex = at
  return end - at === 2 && MARIA.test(text)
}

const ORDINALS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th'])

function numberEnd(text: string, at: number, to: number): number {
  let end = at
  for (;;) {
    while (end < to && classAt(text, end) === DIGIT) end++
    const code = text.charCodeAt(end)
    const digitNext = end + 1 < to && classAt(text, end + 1) === DIGIT
    if ((code === DOT || code === 44 || code === 58) && digitNext) end++
    else break
  }
  if (classAt(text, end) !== LETTER || end + 2 > to || classAt(text, end + 2) === LETTER) return end
  return ORDINALS.has(text.slice(end, end + 2).toLowerCase()) ? end + 2 : end
}

function markEnd(text: string, at: number, to: number): number {
  const code = text.charCodeAt(at)
  if (code >= 0xd800 && code <= 0xdbff && at + 1 < to) return at + 2
  if (code !== DOT && !isDash(code)) return at + 1
  let end = at
  while (end < to && text.charCodeAt(end) === code && end - at < 8) end++
  return end
}

function possessiveKind(text: string, at: number, end: number, before: readonly Token[]): Token['kind'] {
  if (!isApostrophe(text.charCodeAt(at))) return 'mark'
  const last = before.at(-1)
  const trails = end - at === 1 && last?.end === at && /[sz]$/i.test(last.text)
  return trails && /^\s\p{L}/u.test(text.slice(end, end + 2)) ? 'possessive' : 'mark'
}

/** A word that ends in 's gives two tokens: the word and the possessive. */
function pushWord(tokens: Token[], text: string, at: number, end: number, spaced: boolean): void {
  const isPossessive =
    end - at > 2 && isApostrophe(text.charCodeAt(end - 2)) && (text.charCodeAt(end - 1) | 32) === 115 /* s */
  if (!isPossessive) {
    tokens.push(makeToken(text, at, end, 'word', spaced))
    return
  }
  tokens.push(makeToken(text, at, end - 2, 'word', spaced), makeToken(text, end - 2, end, 'possessive', false))
}

interface Form {
  readonly text: string
  readonly norm: string
  readonly letters: LetterCase
}

const MOST_KEPT = 30_000
const LONGEST_KEPT = 40

const wordForm = remember(MOST_KEPT, formOf)
const otherForm = remember(MOST_KEPT, (text): Form => ({ text, norm: normal(text, 'none'), letters: 'none' }))

function formOf(text: string): Form {
  const letters = letterCase(text)
  return { text, norm: normal(text, letters), letters }
}

function makeToken(text: string, start: number, end: number, kind: Token['kind'], spaced: boolean): Token {
  const said = text.slice(start, end)
  const {
    norm,
    letters,
    text: kept,
  } = kind !== 'word' ? otherForm(said) : end - start > LONGEST_KEPT ? formOf(said) : wordForm(said)
  return { start, end, text: kept, norm, kind, letters, spaced }
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
