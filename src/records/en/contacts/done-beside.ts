import type { Predicate } from '../../../model/clause.ts'
import { DUE } from '../frames/due-words.ts'
import { isReporting } from './dates.ts'

/** Two main clauses, or two that one "when" opens. */
export function isBesideClause({ link, opener, parent }: Predicate, other: Predicate): boolean {
  if (link === 'main') return other.link === 'main'
  return opener === 'when' && other.opener === 'when' && link === other.link && parent === other.parent
}

/** What was done has another day than what is to come: "met on Friday and agreed to speak again". */
export function isDone({ tense, modal, chain, lemma, link }: Predicate): boolean {
  return tense === 'past' && !modal && chain.length === 0 && (lemma !== 'be' || link === 'relative')
}

/** "spoke of the summits, [due to be held on the 5th]": what is to come has another day than what was done. */
export function isDue({ chain, link, passive }: Predicate): boolean {
  return link === 'infinitive' && passive && chain.some((x) => x !== 'be' && DUE.test(x))
}

/** "called on X and, with Y, [signed a treaty on Tuesday]": what the same people did in one breath, later in the sentence. */
export function doneAfter(predicate: Predicate, siblings: readonly Predicate[]): Predicate[] {
  if (!isDone(predicate) || predicate.perfect || predicate.link !== 'main') return []
  return siblings.filter(
    (x) =>
      x.from > predicate.from &&
      x.subject !== null &&
      x.subject === predicate.subject &&
      x.link === 'main' &&
      isDone(x) &&
      !x.perfect &&
      !isReporting(x),
  )
}
