import { isOneOf } from '../../../model/one-of.ts'
import type { Token } from '../../../model/token.ts'
import type { Part, Which } from '../../dates/said.ts'
import { type Finder, isCapital, monthAt, word, yearTail } from './read.ts'
import { ORDINALS, PARTS, WHICH } from './words.ts'

const PREPOSITIONS = new Set(
  'in since until till by from of during throughout before after for through to around between and for'.split(' '),
)
const DETERMINERS = new Set('the a an its their his her our'.split(' '))
// Names that people and things bear too.
const ALSO_NAMES = new Set(['may', 'march', 'april', 'june', 'august'])

/** Months: June 2025, in January, early March, last September, the July deal. */
export const months: Finder = (tokens, at, floor, limit) => {
  const month = monthAt(tokens, at, limit)
  if (month === null || isPersonsName(tokens, at, floor, limit)) return null
  const before = partBefore(tokens, at, floor) ?? whichBefore(tokens, at, floor)
  const year = yearTail(tokens, at + 1, limit)
  if (!before && year.value === null && !standsAsMonth(tokens, at, floor, limit)) return null
  const { part = null, which = null, from = at } = before ?? {}
  const rule = part ? 'dates/part-of-month' : which ? `dates/${which}-month` : 'dates/month'
  return { from, to: year.to, said: { kind: 'month', month, year: year.value, which, part }, rule }
}

interface Before {
  readonly part?: Part
  readonly which?: Which
  readonly from: number
}

/** "early March", "mid-June", "the end of May", "late last March". */
function partBefore(tokens: readonly Token[], at: number, floor: number): Before | null {
  const stretch = stretchBefore(tokens, at, floor)
  if (stretch) return stretch
  for (const [steps, between] of [
    [1, ''],
    [2, '-'],
    [2, 'of'],
  ] as const) {
    if (at - steps < floor) continue
    const part = PARTS.get(tokens[at - steps]!.norm)
    const needsOf = NOUN_PARTS.has(tokens[at - steps]!.norm)
    if (part && (between === '' ? !needsOf : tokens[at - 1]!.norm === between)) return { part, from: at - steps }
  }
  return null
}

/** "the first week of May", "the second half of June". */
function stretchBefore(tokens: readonly Token[], at: number, floor: number): Before | null {
  if (at - 3 < floor || tokens[at - 1]!.norm !== 'of' || !isOneOf(tokens[at - 2]!.norm, 'week', 'half', 'days'))
    return null
  const which = ORDINALS.get(tokens[at - 3]!.norm)
  if (which === undefined) return null
  const last = tokens[at - 2]!.norm === 'half' ? 2 : 4
  return { part: which === 1 ? 'early' : which >= last ? 'late' : 'mid', from: at - 3 }
}

const NOUN_PARTS = new Set(['beginning', 'start', 'outset', 'end', 'close', 'middle'])

function whichBefore(tokens: readonly Token[], at: number, floor: number): Before | null {
  const which = at > floor ? WHICH.get(tokens[at - 1]!.norm) : undefined
  return which ? { which, from: at - 1 } : null
}

/** Theresa May, August Bebel, Prime Minister May; but "In June Fidan went". */
function isPersonsName(tokens: readonly Token[], at: number, floor: number, limit: number): boolean {
  if (!ALSO_NAMES.has(tokens[at]!.norm)) return false
  const before = at > floor ? tokens[at - 1]!.norm : ''
  const afterName = at > floor && isCapital(tokens, at - 1, limit) && !PREPOSITIONS.has(before) && !PARTS.has(before)
  return afterName && !WHICH.has(before) && !DETERMINERS.has(before)
}

/** Whether a bare month is one: behind a preposition, or in front of what it dates. */
function standsAsMonth(tokens: readonly Token[], at: number, floor: number, limit: number): boolean {
  const before = at > floor ? tokens[at - 1]!.norm : ''
  const next = word(tokens, at + 1, limit)
  const possessive = at + 1 < limit && tokens[at + 1]!.kind === 'possessive'
  const named = ALSO_NAMES.has(tokens[at]!.norm)
  // "July: X in Beijing": a month opens its entry.
  if (next === ':' && isCapital(tokens, at, limit) && /^[.:;!?"]?$/.test(before)) return true
  if (PREPOSITIONS.has(before)) {
    const ofPerson = named && (possessive || isCapital(tokens, at + 1, limit))
    return !ofPerson || /^(in|since|until|till|during|throughout)$/.test(before)
  }
  if (DETERMINERS.has(before) || (at > floor && tokens[at - 1]!.kind === 'possessive'))
    return next !== 'of' && /^\p{Ll}/u.test(at + 1 < limit ? tokens[at + 1]!.text : '')
  return possessive && !named
}
