import type { Nominal } from '../../../model/clause.ts'
import { type Clause, isInside, joinParties, type Pending, type Walk } from './walk.ts'

/** "A team headed by X and [a team] led by Y met": both are the subject, though a clause stands between. */
export function joinWaiting(walk: Walk, waiting: number): void {
  const outer = walk.stack[waiting]!
  for (const { link, pending } of walk.stack.slice(waiting + 1)) {
    const joins = link === 'reduced' && pending?.joint === 'conjunction' && pending.nominal.kind === 'parties'
    if (joins && outer.subject?.kind === 'parties') outer.subject = joinParties(outer.subject, pending.nominal)
  }
}

/** Whether a phrase is the second half of a subject that waits for its verb: "X, who had just landed, and [Y] met". */
export function isSecondHalf(walk: Walk, { link }: Clause, waiting: number, second: Pending): boolean {
  if (second.joint !== 'conjunction' || waiting < 0 || !isSomebody(second.nominal)) return false
  if (walk.stack[waiting]!.subject?.kind !== 'parties') return false
  return link === 'reduced' || isBetweenCommas(walk, waiting, second)
}

/** Whether all that stands between the halves is told aside of the first: ", who had just landed,". */
function isBetweenCommas({ layers, stack }: Walk, waiting: number, { from }: Pending): boolean {
  const [first, ...more] = stack.slice(waiting + 1)
  const aside = first?.link === 'relative' && layers.tokens[first.from - 1]?.norm === ','
  return aside && more.every((x) => isInside(x.link)) && layers.tokens[from - 1]?.norm === ','
}

/** Parties, and those who are only told as somebody's: "and [his wife]". */
function isSomebody({ kind, words }: Nominal): boolean {
  return kind === 'parties' || (kind === 'thing' && /^(his|her|their) /.test(words))
}
