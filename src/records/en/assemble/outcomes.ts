import type { Predicate } from '../../../model/clause.ts'
import type { Mention } from '../../../model/mention.ts'
import { clauseEnd } from '../clauses/clause-end.ts'
import type { Assembly, Reading } from './reading.ts'

const AGREEING = new Set(['agree', 'decide', 'pledge', 'commit', 'vow', 'undertake', 'resolve'])
// One side can agree to what the other asked; what it pledges alone is an act of its own.
const TOGETHER = new Set(['agree', 'decide', 'sign', 'reach', 'conclude'])
const CONCLUDING = new Set(
  'sign reach adopt conclude finalise finalize approve endorse ink initial seal clinch'.split(' '),
)
const INSTRUMENT =
  /\b(agreements?|accords?|deals?|memorandums?|memoranda|mous?|protocols?|declarations?|statements?|roadmap|treat(y|ies)|pacts?|understandings?|contracts?|documents?|ceasefire|truce|plan)\b/

/** What was agreed or decided at a contact: the clause, word for word, of its parties or of the agreement itself. */
export function readOutcomes(assembly: Assembly): Reading<string>[] {
  const { page, record, topics } = assembly
  if (record.status !== 'held' && record.status !== 'ongoing') return []
  const found: Reading<string>[] = []
  for (const { sentence, from, to } of topics.stretches) {
    if (page.headline(from)) continue
    for (const predicate of page.readings[sentence]?.predicates ?? []) {
      if (predicate.from < from || predicate.from >= to || !tellsOutcome(assembly, predicate)) continue
      const span = { from: subjectFrom(predicate), to: clauseEnd(page, predicate) }
      const value = page.text.slice(page.tokens[span.from]!.start, page.tokens[span.to - 1]!.end)
      if (!found.some((one) => one.words[0]!.to >= span.to))
        found.push({ value, words: [span], kind: 'said', rule: 'outcomes/agreed' })
    }
  }
  return found
}

function tellsOutcome(assembly: Assembly, predicate: Predicate): boolean {
  const { lemma, chain, negated, modal, tense, passive, subject, args } = predicate
  if (negated || modal || tense === 'future' || predicate.opener === 'if') return false
  const agreeing = AGREEING.has(chain[0] ?? lemma)
  const concluding =
    chain.length === 0 &&
    CONCLUDING.has(lemma) &&
    (INSTRUMENT.test(subject?.words ?? '') || args.some(({ nominal }) => INSTRUMENT.test(nominal.words)))
  if (!agreeing && !concluding) return false
  if (passive) return concluding || (agreeing && subject === null) || /^it\b/.test(subject?.words ?? '')
  if (subject?.kind !== 'parties' || !subject.mentions.every((mention) => isSide(assembly, mention))) return false
  return TOGETHER.has(chain[0] ?? lemma) || subject.mentions.length > 1 || subject.mentions[0]!.plural
}

/** Both sides, or all the parties named: what one side alone pledges is its own act. */
function isSide({ entities, record }: Assembly, mention: Mention): boolean {
  if (mention.kind === 'set' || (mention.kind === 'pronoun' && mention.plural)) return true
  const meant = entities.of.get(mention) ?? []
  return meant.length > 0 && record.parties.some(({ entity }) => meant.includes(entity)) && mention.kind !== 'pronoun'
}

function subjectFrom({ from, passive, subject }: Predicate): number {
  return passive && subject ? subject.from : from
}
