import type { Token } from '../model/token.ts'
import { type Characters, DIGIT, LETTER, readCharacters, SPACE } from './characters.ts'
import { wordAt } from './words.ts'

const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof gen lt col maj brig adm capt sgt cmdr rev hon sen rep gov st jan feb mar apr jun jul aug sep sept ' +
    'oct nov dec mon tue tues wed thu thur thurs fri sat sun no vs etc jr sr ft mt inc ltd co corp dept est approx pres ' +
    'amb min col rt messrs mme mlle fr md mohd muh abd sk smt shri wm thos geo chas h.e hh he h.h h.r.h h.m e.g i.e'
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
  'md',
  'muh',
  'abd',
  'sk',
  'shri',
  'geo',
  'chas',
])

// Names of days and months, which stand before figures too.
const CALENDAR = new Set(['sun', 'sat', 'mon', 'fri', 'wed', 'mar', 'dec'])
const DOT = 46
const isApostrophe = (code: number) => code === 39 || code === 0x2019 || code === 0x2bc
const isDash = (code: number) => code === 45 || code === 0x2010 || code === 0x2011

/** Cuts text [from, to) into words, numbers, marks and possessives; offsets are UTF-16 units of the whole text. */
export function tokenise(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = []
  const page = readCharacters(text, from, to)
  const { classes, length } = page
  let spaced = true
  for (let at = 0; at < length; ) {
    const kind = classes[at]
    if (kind === SPACE) {
      at++
      spaced = true
      continue
    }
    const end = kind === LETTER ? wordEnd(page, at) : kind === DIGIT ? numberEnd(page, at) : markEnd(page, at)
    if (kind === LETTER) pushWord(tokens, page, at, end, spaced)
    else
      tokens.push(makeToken(page, at, end, kind === DIGIT ? 'number' : possessiveKind(page, at, end, tokens), spaced))
    at = end
    spaced = false
  }
  return tokens
}

function wordEnd(page: Characters, at: number): number {
  const { codes, classes, length } = page
  let end = at
  for (;;) {
    while (end < length && classes[end] === LETTER) end++
    while (end < length && classes[end] === DIGIT) end++
    const code = codes[end]!
    if (code !== DOT && !isApostrophe(code)) return end
    if (end + 1 >= length || classes[end + 1] !== LETTER) break
    if (code === DOT && !isDotted(page, at, end)) break
    end++
  }
  return codes[end] === DOT && end < length && takesDot(page, at, end) ? end + 1 : end
}

/** Whether all parts of the word so far are single letters: U.S, e.g. */
function isDotted({ codes }: Characters, at: number, end: number): boolean {
  return end - at === 1 || (end - at < 8 && codes[end - 2] === DOT)
}

function takesDot(page: Characters, at: number, end: number): boolean {
  if (end - at > 6) return false
  const word = said(page, at, end).toLowerCase()
  if (word.length === 1) return isUpper(said(page, at, end))
  if (word.includes('.')) return true
  if (word === 'ma') return isMaria(page, at, end)
  if (!ABBREVIATIONS.has(word)) return false
  if (!DOUBTFUL.has(word)) return true
  let next = end + 1
  while (next < page.length && page.classes[next] === SPACE) next++
  const char = said(page, next, next + 1)
  if (word === 'no') return /\p{Nd}/u.test(char)
  return (isUpper(char) || (CALENDAR.has(word) && /\p{Nd}/u.test(char))) && isUpper(said(page, at, at + 1))
}

function said({ text, from }: Characters, at: number, end: number): string {
  return text.slice(from + at, from + end)
}

function isUpper(char: string): boolean {
  return /\p{Lu}/u.test(char)
}

const MARIA =
  /Ma\.\s+(?:Ana|Angela|Angelica|Anna|Antonia|Asuncion|Aurora|Belen|Carmen|Catalina|Cecilia|Clara|Concepcion|Consuelo|Corazon|Cristina|Divina|Elena|Eliza|Esperanza|Fatima|Fe|Gloria|Isabel|Josefina|Leonor|Lourdes|Luisa|Luz|Mercedes|Milagros|Paz|Pilar|Rosario|Salome|Socorro|Soledad|Teresa|Teresita|Theresa|Victoria|Virginia)(?!\p{L})/uy

/** Filipino names write Maria as "Ma."; the Chinese name Ma ends sentences. */
function isMaria({ text, from }: Characters, at: number, end: number): boolean {
  MARIA.lastIndex = from + at
  return end - at === 2 && MARIA.test(text)
}

const ORDINALS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th'])

function numberEnd(page: Characters, at: number): number {
  const { codes, classes, length } = page
  let end = at
  for (;;) {
    while (end < length && classes[end] === DIGIT) end++
    const code = codes[end]
    const digitNext = end + 1 < length && classes[end + 1] === DIGIT
    if ((code === DOT || code === 44 || code === 58) && digitNext) end++
    else break
  }
  if (classes[end] !== LETTER || end + 2 > length || classes[end + 2] === LETTER) return end
  return ORDINALS.has(said(page, end, end + 2).toLowerCase()) ? end + 2 : end
}

function markEnd({ codes, length }: Characters, at: number): number {
  const code = codes[at]!
  if (code >= 0xd800 && code <= 0xdbff && at + 1 < length) return at + 2
  if (code !== DOT && !isDash(code)) return at + 1
  let end = at
  while (end < length && codes[end] === code && end - at < 8) end++
  return end
}

function possessiveKind(page: Characters, at: number, end: number, before: readonly Token[]): Token['kind'] {
  if (!isApostrophe(page.codes[at]!)) return 'mark'
  const last = before.at(-1)
  const trails = end - at === 1 && last?.end === page.from + at && /[sz]$/i.test(last.text)
  return trails && /^\s\p{L}/u.test(said(page, end, end + 2)) ? 'possessive' : 'mark'
}

/** A word that ends in 's gives two tokens: the word and the possessive. */
function pushWord(tokens: Token[], page: Characters, at: number, end: number, spaced: boolean): void {
  const { codes } = page
  const isPossessive = end - at > 2 && isApostrophe(codes[end - 2]!) && (codes[end - 1]! | 32) === 115 /* s */
  if (!isPossessive) {
    tokens.push(makeToken(page, at, end, 'word', spaced))
    return
  }
  tokens.push(makeToken(page, at, end - 2, 'word', spaced), makeToken(page, end - 2, end, 'possessive', false))
}

function makeToken(page: Characters, at: number, end: number, kind: Token['kind'], spaced: boolean): Token {
  const word = wordAt(page, at, end, kind === 'word')
  const { text, norm, letters } = word
  return { start: page.from + at, end: page.from + end, word, text, norm, kind, letters, spaced }
}
