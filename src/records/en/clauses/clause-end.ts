import type { Predicate } from '../../../model/clause.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import type { ContactPage } from '../contacts/page.ts'

const LONGEST = 40

/** The token behind a clause: to its end, the mark at its end left out. */
export function clauseEnd(page: ContactPage, { sentence, span, to }: Predicate): number {
  const { sentences, tokens } = page
  const limit = Math.min(sentences[sentence]!.to, to + LONGEST)
  let end = Math.max(span.to, to)
  for (let at = to; at < end; at++) if (isAttribution(page, at, limit)) end = at
  while (end < limit && !isAttribution(page, end, limit) && !isOneOf(tokens[end]!.norm, ',', ';', '.', ':')) end++
  end = Math.min(end, limit)
  while (end > to && tokens[end - 1]!.kind === 'mark') end--
  return end
}

const SAYING = oneOf('said|says|told|added|announced|according|reported|wrote')

/** ", according to the statement", ", Biden told reporters": who says so is no part of what was agreed. */
function isAttribution({ tokens, mentionAt }: ContactPage, at: number, limit: number): boolean {
  if (tokens[at]!.norm !== ',') return false
  const next = mentionAt[at + 1]?.to ?? at + 1
  for (let word = next; word < Math.min(limit, next + 3); word++) if (SAYING.test(tokens[word]!.norm)) return true
  return false
}
