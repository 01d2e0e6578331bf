import type { Nominal, Predicate } from '../../../model/clause.ts'
import type { ContactPage } from './page.ts'

const PART = /\b(session|round|meeting|part|edition|sitting|talks)$/

/** What relative clauses say of a contact noun: "the talks, [which were due on June 12]", "a dialogue [whose first round is to be held in May]". */
export function ownClauses(page: ContactPage, sentence: number, nominal: Nominal): Predicate[] {
  const { predicates, nominals } = page.readings[sentence]!
  return predicates.filter((x) => {
    if (x.link !== 'relative') return false
    if (x.subject?.head === nominal.head) return true
    if (x.opener !== 'whose' || !x.subject || !PART.test(x.subject.words)) return false
    const { from } = x.subject
    return nominals.findLast((y) => y.kind === 'contact' && y.from < from - 1) === nominal
  })
}
