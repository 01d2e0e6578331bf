import type { Nominal, Predicate } from '../../../model/clause.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import { isMatter } from './told-of.ts'

/** "touched on trade [in light of the session held in March]", "spoke ahead of the vote set for June": what is told beside it. */
function isOnlyTold({ args }: Predicate, subject: Nominal): boolean {
  let at = args.findIndex((x) => x.nominal.from === subject.from && x.nominal.kind !== 'parties')
  while (at > 0 && args[at]!.relation === 'of') at--
  return (
    at >= 0 && (TOLD_BESIDE.test(args[at]!.relation) || isOneOf(args[at]!.nominal.words, 'light', 'view', 'the light'))
  )
}

const TOLD_BESIDE = oneOf(
  'ahead of|before|prior to|following|since|despite|under|in light of|in view of|in line with|as part of',
)

/** "discussed [the truce reached on Saturday]": the day is that of what was spoken about. */
export function isOfMatter(predicate: Predicate, { link, subject }: Predicate): boolean {
  if (link !== 'reduced' || !subject) return false
  const { args } = predicate
  if (isOnlyTold(predicate, subject)) return true
  if (args.some((x) => x.nominal === subject && isMatter(x, predicate))) return true
  let at = args.findIndex((x) => x.nominal === subject && x.nominal.kind === 'thing')
  while (at > 0 && args[at]!.relation === 'of') at--
  return at >= 0 && /^(object|about|regarding|concerning|over)$/.test(args[at]!.relation)
}
