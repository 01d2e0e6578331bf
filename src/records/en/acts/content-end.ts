import type { Predicate } from '../../../model/clause.ts'
import { clauseEnd } from '../clauses/clause-end.ts'
import type { ContactPage } from '../contacts/page.ts'

/** The token behind what an act is about: before what the same subject does next, and before the end of a quotation. */
export function contentEnd(page: ContactPage, predicate: Predicate): number {
  const { tokens, readings } = page
  let end = clauseEnd(page, predicate)
  for (const other of readings[predicate.sentence]!.predicates)
    if (other.from > predicate.to && other.from < end && isNext(predicate, other)) end = other.from
  if (predicate.quoted) for (let at = predicate.to; at < end; at++) if (tokens[at]!.norm === '"') end = at
  while (end > predicate.to && isLoose(page, end - 1)) end--
  return end
}

/** "criticised the invasion [while rejecting] the sanctions", "offered help [and urged] them to talk". */
function isNext(predicate: Predicate, other: Predicate): boolean {
  if (other.link === 'infinitive' || other.link === 'that' || other.link === 'relative' || other.link === 'reduced')
    return false
  for (let above = other.parent; above; above = above.parent)
    if (above === predicate) return other.link === 'gerund' && other.opener === 'while'
  return true
}

function isLoose({ tokens, tags }: ContactPage, at: number): boolean {
  return (
    tokens[at]!.kind === 'mark' ||
    tags[at] === 'conjunction' ||
    tags[at] === 'subordinator' ||
    /^(?:while|and|but)$/.test(tokens[at]!.norm)
  )
}
