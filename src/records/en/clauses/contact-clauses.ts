import type { Nominal } from '../../../model/clause.ts'
import { type Clause, openClause, type Walk } from './walk.ts'

/** "the talks [Türkiye] hosted": a relative clause without its pronoun. */
export function contactClause(
  walk: Walk,
  antecedent: Nominal,
  subject: Nominal,
): { readonly clause: Clause; readonly subject: Nominal } {
  const clause = openClause(walk, 'relative', 'that', subject.from)
  clause.subject = subject
  // "the last time they met": the time is no object.
  if (!/\b(time|day|moment|occasion)$/.test(antecedent.words))
    clause.leading.push({ relation: 'object', nominal: antecedent })
  return { clause, subject }
}

/** "X at the wheel of the car [he] gave Y": the thing right before a pronoun that can only be a subject. */
export function thingOf({ chunks, at }: Walk, { mentions: [mention] }: Nominal): Nominal | null {
  if (mention?.kind !== 'pronoun' || !/^(i|he|she|we|they)$/.test(mention.words)) return null
  const thing = chunks[at - 2]
  return thing?.kind === 'nominal' && thing.nominal.kind === 'thing' ? thing.nominal : null
}

/** Whether the outer clause still gets a verb of its own. */
export function laterVerb(walk: Walk): boolean {
  for (let at = walk.at + 1; at < Math.min(walk.chunks.length, walk.at + 12); at++) {
    const chunk = walk.chunks[at]!
    if (chunk.kind === 'verb' && chunk.group.form === 'finite') return true
    if (
      chunk.kind === 'comma' ||
      chunk.kind === 'stop' ||
      chunk.kind === 'conjunction' ||
      chunk.kind === 'subordinator' ||
      chunk.kind === 'relative'
    )
      return false
  }
  return false
}
