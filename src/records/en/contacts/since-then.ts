import type { DateMention } from '../../../mentions/dates.ts'
import type { Nominal, Predicate } from '../../../model/clause.ts'
import type { ContactPage } from './page.ts'

// So far in front of the day "since" may stand, in tokens.
const REACH = 12

/** "several times since the war broke out [on May 1]", "since the raid [of May 1]": from that day on, for what is told before it. */
export function sinceThen(
  { tokens }: ContactPage,
  mention: DateMention,
  told: Predicate | Nominal | null,
): DateMention {
  const { said, from } = mention
  if (said.kind === 'open' || said.kind === 'between') return mention
  for (let at = from - 1; at > Math.max((told?.to ?? 0) - 1, from - REACH); at--) {
    const { norm } = tokens[at]!
    if (/^([,;:.—"()]|then)$/.test(norm)) return mention
    if (norm === 'since')
      return /^(has|have|had|long|ever)$/.test(tokens[at - 1]!.norm)
        ? mention
        : { ...mention, said: { kind: 'open', side: 'since', bound: said } }
  }
  return mention
}

/** Whether a date belongs to a clause that says since when. */
export function isSinceClause(owner: Predicate | Nominal | null): boolean {
  return owner !== null && 'lemma' in owner && owner.opener === 'since'
}
