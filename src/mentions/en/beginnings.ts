import { wordFact } from '../words.ts'
import { MONTHS } from './dates/words.ts'
import type { Page } from './heads/head.ts'
import { PRONOUNS } from './sets.ts'
import * as closed from './words/closed.ts'
import { MODIFIERS, PARTICLES, REGION_ADJECTIVES } from './words/roles.ts'

const DETERMINERS = 'the these those a an another both all some several other many each from of and'.split(' ')

// Words in lower case, beside the terms of the tables, with which a phrase for people can begin.
const OPENERS: ReadonlySet<string> = new Set([
  ...DETERMINERS,
  ...closed.POSSESSIVE_PRONOUNS,
  ...closed.NUMBER_WORDS.keys(),
  ...closed.CONTRACTED_PRONOUNS.keys(),
  ...PRONOUNS.keys(),
  ...MODIFIERS,
  ...REGION_ADJECTIVES,
  ...PARTICLES,
  ...'rebel rebels guerrilla guerrillas separatist separatists insurgent insurgents armed'.split(' '),
])

const isOpener = wordFact((norm) => OPENERS.has(norm))

/** Whether a phrase for people can begin at a token: most words of a text are passed over by this alone. */
export function canBegin(page: Page, at: number): boolean {
  const token = page.tokens[at]!
  if (token.kind === 'mark' || token.kind === 'possessive' || isDayOfMonth(page, at)) return false
  return token.letters !== 'lower' || page.terms[at] !== undefined || isOpener(token.word)
}

/** "On April [27] Kim Jong Un", "on May 8-[9] Georgian officials": the number is the date's, not theirs. */
export function isDayOfMonth({ tokens }: Pick<Page, 'tokens'>, at: number): boolean {
  if (tokens[at]!.kind !== 'number') return false
  let first = at - 1
  while (first > at - 4 && (tokens[first]?.kind === 'number' || tokens[first]?.norm === '-')) first--
  return MONTHS.has(tokens[first]?.norm ?? '') && tokens[first]!.letters !== 'lower'
}
