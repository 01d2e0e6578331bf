import type { Nominal } from '../../../model/clause.ts'
import { type ContactPage, wordsOf } from './page.ts'

const BY_PHONE = /\b(?:phone|telephone|video|conference|courtesy|satellite)\b/
const ASKED =
  /^(?:(?:by|from|of|on|upon) (?:[\w'.-]+ ){1,8})?for (?!(?:an?|about|around|over|nearly|almost|some|more than|at least) (?:\d|hour|half|hours|minutes|\w+ minutes)|\d|half|several|hours|minutes)/
const REACH = 12

/** "rejected recent [calls] by X for aid": what was asked for, and no telephone call. */
export function isAppeal(page: ContactPage, { words, to }: Nominal): boolean {
  if (!/\bcalls?$/.test(words) || BY_PHONE.test(words)) return false
  return ASKED.test(wordsOf(page, to, Math.min(page.tokens.length, to + REACH)))
}
