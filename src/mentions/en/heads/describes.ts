import { oneOf } from '../../../model/one-of.ts'
import { isCapital } from '../names.ts'
import * as closed from '../words/closed.ts'
import { COMMON_WORDS } from '../words/common.ts'
import { THINGS } from '../words/things.ts'
import { BASE, VERB_FORMS } from '../words/verbs.ts'
import { type Page, polityAt } from './head.ts'

// Words that are titles when they stand alone and adjectives before a noun: sovereign equality, general election.
export const ADJECTIVES = oneOf('sovereign|principal|general|official|representative|chief|marshal|judge|consul')

/** Whether an ordinary noun follows, so that the word before is its adjective. */
export function describesNoun(page: Page, at: number): boolean {
  const next = page.tokens[at]
  if (next?.kind !== 'word' || !next.spaced) return false
  if (polityAt(page, at)?.use === 'adjective') return true
  if (closed.PERSONAL_PRONOUNS.has(next.norm)) return false
  if (isCapital(next)) return (COMMON_WORDS.has(next.norm) || THINGS.has(next.norm)) && !page.terms[at]
  if (page.terms[at]?.values.some((x) => x.kind === 'role' || x.kind === 'office')) return false
  // "the general debates" tells what he does, "the general debate" what it is.
  const verbs = VERB_FORMS.get(next.norm) ?? []
  return verbs.every((x) => x.forms === BASE) && !closed.FUNCTION_WORDS.has(next.norm)
}
