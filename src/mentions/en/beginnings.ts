import { wordFact } from '../words.ts'
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
  if (token.kind === 'mark' || token.kind === 'possessive') return false
  return token.letters !== 'lower' || page.terms[at] !== undefined || isOpener(token.word)
}
