import type { Nominal, Predicate } from '../../../model/clause.ts'
import { oneOf } from '../../../model/one-of.ts'
import { GOVERNING } from '../frames/governing-verbs.ts'
import type { ContactPage } from './page.ts'

/** Whether a contact is what the text tells, not what it recalls on the way: the day of such a one is the day of what follows. */
export function isForeground(
  page: Pick<ContactPage, 'tokens'>,
  predicate: Predicate | null,
  nominal: Nominal | null,
): boolean {
  if (!predicate || predicate.perfect) return false
  const main =
    predicate.link === 'main' ||
    (predicate.opener === 'where' && !predicate.parent?.perfect) ||
    isSequel(predicate) ||
    isMeanwhile(predicate) ||
    isThen(page, predicate)
  if (!nominal)
    return (
      main ||
      ((predicate.link === 'participle' || predicate.link === 'infinitive') &&
        predicate.parent?.link === 'main' &&
        !predicate.parent.perfect)
    )
  if (!main) return false
  if (isSequel(predicate)) return true
  if (predicate.subject === nominal) return true
  const argument = predicate.args.find((x) => x.nominal === nominal || x.nominal.from === nominal.from)
  if (argument?.relation === 'object' && !GOVERNING.has(predicate.lemma) && predicate.lemma !== 'pay') return false
  return argument !== undefined && /^(object|in|during|of|with|for|at)$/.test(argument.relation)
}

/** "It was [while he was conferring with Y] that the news came": at the time of what is told. */
function isMeanwhile({ opener, progressive, tense }: Predicate): boolean {
  return (opener === 'while' || opener === 'as') && progressive && tense === 'past'
}

/** "met A, [followed by talks with B]". */
function isSequel({ lemma, passive, link, parent }: Predicate): boolean {
  return lemma === 'follow' && passive && link === 'reduced' && parent?.link === 'main'
}

const THEN = oneOf('then|later|afterwards|subsequently|next')

/** "posed next to the host, [who then met each of them]": the next that is told, in a relative clause. */
function isThen(
  { tokens }: Pick<ContactPage, 'tokens'>,
  { link, parent, tense, perfect, span, to }: Predicate,
): boolean {
  if (link !== 'relative' || tense !== 'past' || perfect) return false
  if (parent?.link !== 'main' || parent.tense !== 'past' || parent.perfect) return false
  return tokens.slice(span.from, to).some(({ norm }) => THEN.test(norm))
}

/** "after speaking by phone with B, said", "sat down, after a tête-à-tête with B": earlier on the day told. */
export function isJustBefore(predicate: Predicate | null, nominal: Nominal | null): boolean {
  if (!predicate || predicate.perfect) return false
  const main = (one: Predicate | null) => one !== null && one.link === 'main' && one.tense === 'past' && !one.perfect
  if (!nominal) return predicate.opener === 'after' && predicate.link === 'gerund' && main(predicate.parent)
  const argument = predicate.args.find((x) => x.nominal.from === nominal.from)
  return main(predicate) && argument?.relation === 'after' && /^an? /.test(nominal.words)
}
