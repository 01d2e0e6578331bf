import type { PartyMention } from './contact-mention.ts'
import { type ContactPage, wordsOf } from './page.ts'

const TITLES =
  /\b(ministers|presidents|premiers|leaders|envoys|ambassadors|advisers|advisors|negotiators|counterparts|colleagues|chiefs)\b/
const TOGETHER =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten)\b|\bof the\b|\b(?:e3|eu3|e4|g7|g20|quad|quint|troika)\b/

/** "met [the foreign ministers of the E3 - A, B and C] - and D": people whom a text names as one group met him as one. */
export function areOneGroup(page: ContactPage, parties: readonly PartyMention[]): boolean {
  const mention = parties[0]?.mention
  if (parties.length < 3 || !mention?.name || mention.name.from - mention.from < 3) return false
  const title = wordsOf(page, mention.from, mention.name.from)
  return TITLES.test(title) && TOGETHER.test(title) && statesNamed(page, mention.from, mention.name.from) < 2
}

function statesNamed({ terms }: ContactPage, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++)
    if (terms[at]?.values.some((x) => x.kind === 'polity' && !x.code.startsWith('X'))) count++
  return count
}
