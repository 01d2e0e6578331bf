import type { Nominal, Predicate } from '../../../model/clause.ts'
import type { ContactMention } from './contact-mention.ts'
import { isReporting } from './dates.ts'
import { wordsOf } from './page.ts'
import { partiesOf, type Scene } from './scene.ts'

const DENIES = /^(deny|refute|dismiss|reject|contradict)$/
const REPORT =
  /^(?:it|this|that|these|them|(?:the|this|that|these|such|those) (?:(?:press|media|newspaper|news|unconfirmed) )?(?:reports?|claims?|story|stories|accounts?|allegations?|rumou?rs?|assertions?|suggestions?))$/

/** "A newspaper wrote that X had met Y. Tokyo [denied it]": one of the sides denies what others tell. */
export function hearDeniedReport(scene: Scene, predicate: Predicate): boolean {
  const { lemma, negated, modal, subject, sentence, from } = predicate
  if (!DENIES.test(lemma) || negated || modal || !isOfReport(scene, predicate)) return false
  const deniers = new Set([
    ...partiesOf(scene, subject).flatMap((x) => x.entity.state ?? []),
    ...statesIn(scene, predicate),
  ])
  const last = scene.found.findLast((x) => x.from < from)
  if (!last || sentence - last.sentence > 1 || !isReported(scene, last, from)) return false
  const told = scene.found.filter((x) => x.sentence === last.sentence && /^(held|ongoing)$/.test(x.status))
  const own = told.filter((x) => x.parties.some(({ entity }) => entity.state !== null && deniers.has(entity.state)))
  for (const one of own) one.status = 'denied'
  return own.length > 0
}

/** "the foreign ministry [in Riyadh] denied it" */
function statesIn({ page }: Scene, { subject, from }: Predicate): string[] {
  if (subject?.kind !== 'thing' || subject.from > from) return []
  return page.terms
    .slice(subject.from, from)
    .flatMap((x) => x?.values.flatMap((y) => (y.kind === 'polity' ? [y.code] : [])) ?? [])
}

function isOfReport({ page }: Scene, { args, opener, link, to }: Predicate): boolean {
  if (link === 'relative') return opener === 'which'
  if (/^(?:it|this|that) ?(?:[.,;:]|at|on|in|as|$)/.test(wordsOf(page, to, Math.min(to + 2, page.tokens.length))))
    return true
  return args.some((x) => x.relation === 'object' && isReport(x.nominal))
}

const isReport = ({ words, mentions }: Nominal) => REPORT.test(words || (mentions[0]?.words ?? ''))

/** Whether a contact is only what somebody says, and the last thing that he says. */
function isReported({ page }: Scene, { sentence, from, to }: ContactMention, before: number): boolean {
  const { predicates } = page.readings[sentence]!
  const teller = predicates.findLast((x) => x.from <= from)
  if (!teller || !(teller.link === 'that' || (teller.parent && isReporting(teller.parent)))) return false
  return !predicates.some((x) => x.from >= to && x.from < before && /^(main|that)$/.test(x.link) && !isReporting(x))
}
