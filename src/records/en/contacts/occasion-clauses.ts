import type { Argument, Nominal, Predicate } from '../../../model/clause.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import { isMargin } from './margins.ts'
import type { ContactPage } from './page.ts'

const AT = oneOf('at|during|within|throughout')

/** "met X at the forum [held in Baku on May 3]", "at the opening of the fair, [which began on Friday]": what clauses say of the occasion at which a contact was. */
export function clausesOfOccasion(
  page: ContactPage,
  sentence: number,
  predicate: Predicate | null,
  nominal: Nominal | null,
): Predicate[] {
  const { predicates } = page.readings[sentence]!
  const behind = predicates.filter((x) => isOneOf(x.link, 'reduced', 'relative') && isSaidOf(x))
  if (behind.length === 0) return []
  const of = new Set([...occasions(nominal?.args ?? []), ...occasions(predicate?.args ?? [])])
  const found: Predicate[] = []
  for (const clause of behind) {
    if (!clause.subject || clause === predicate || !of.has(clause.subject.from)) continue
    found.push(clause)
    // "the summit dedicated to the anniversary [held in Baku]"
    for (const { nominal: within } of clause.args) of.add(within.from)
  }
  return found
}

/** Where the noun phrases begin that say at what it was: "at [the opening] of [the fair]". */
function occasions(args: readonly Argument[]): number[] {
  const from: number[] = []
  let within = false
  for (const { relation, nominal } of args) {
    within = nominal.kind !== 'parties' && (isAt(relation, nominal) || (within && relation === 'of'))
    if (within) from.push(nominal.from)
  }
  return from
}

/** "at the fair", "in talks", "on the sidelines", but "in light of" what is another thing. */
function isAt(relation: string, nominal: Nominal): boolean {
  if (relation === 'in') return nominal.kind === 'contact'
  return AT.test(relation) || (relation === 'on' && isMargin(nominal))
}

/** What tells when and where an occasion is; "the forum boycotted by X on Monday" tells another thing. */
function isSaidOf({ lemma, negated }: Predicate): boolean {
  return !negated && HELD.test(lemma)
}

const HELD = oneOf(
  'hold|host|organise|organize|convene|dedicate|devote|take|be|open|begin|start|run|schedule|set|stage|arrange|chair|end|conclude|close|gather|bring|mark|kick|attend|inaugurate|celebrate|co-host|co-organise|co-organize',
)
