import type { Argument, Nominal, Predicate } from '../../../model/clause.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import type { Voices } from '../attribution/attribute.ts'
import { type DoerKind, doerKinds } from '../frames/doer-nouns.ts'
import type { Actor } from './act-mention.ts'
import { actorsOf, statesIn } from './actors.ts'

const OWNING = oneOf('of|in|from|throughout|across|at|inside|outside|loyal to')

/** What belongs to a noun and stands between it and what follows: [of the army] [of Chad]. */
export function behindNoun({ args, from }: Predicate, { to }: Nominal): Argument[] {
  const found: Argument[] = []
  let end = to
  for (const one of args) {
    if (one.nominal.from < end || !OWNING.test(one.relation)) continue
    if (one.nominal.from - end > 3 || (to <= from && one.nominal.from >= from)) break
    found.push(one)
    end = one.nominal.to
  }
  return found
}

/** What kinds of doer a noun phrase can name; where it only counts, those whom it counts. */
export function kindsOf({ page }: Voices, { head }: Nominal, behind: readonly Argument[] = []): readonly DoerKind[] {
  const kinds = doerKinds(page.tokens[head]!.word)
  if (kinds[0] !== 'many' && !kinds.includes('many')) return kinds.includes('mishap') ? [] : kinds
  const counted = behind
    .flatMap(({ nominal }) => doerKinds(page.tokens[nominal.head]!.word))
    .filter((x) => x !== 'many')
  return counted.length > 0 ? counted : kinds
}

/** "French [and Egyptian warships]": both states, though the noun stands behind the second alone. */
export function joined(voices: Voices, { from }: Predicate, subject: Nominal): Actor[] | null {
  const { terms, tokens } = voices.page
  const isAdjective = terms[subject.head]?.values.some((x) => x.kind === 'polity' && x.use === 'adjective')
  if (!isAdjective || !isOneOf(tokens[subject.to]?.norm ?? '', 'and', ',')) return null
  const both = statesIn(voices, { from: subject.from, to: Math.min(from, subject.to + 6) })
  return both.length > 1 ? both : null
}

/** Whether a subject only points back: it, they. */
export function isPointing({ page }: Voices, subject: Nominal | null): boolean {
  return subject !== null && isOneOf(page.tokens[subject.head]!.norm, 'it', 'they')
}

/** "Algerians", "a Palestinian": people, not their state. */
function isPeople(tokens: Voices['page']['tokens'], { head, from }: Nominal): boolean {
  return tokens[head]!.norm.endsWith('s') || isOneOf(tokens[from]!.norm, 'a', 'an', 'one')
}

// What "it" may mean.
const BODIES: readonly DoerKind[] = ['state', 'authority', 'body']

/** Whether those who do what a clause tells are of the kinds that alone do so. */
export function isBy(voices: Voices, predicate: Predicate, kinds: ReadonlySet<DoerKind>): boolean {
  const { passive, subject, args } = predicate
  const doer = passive ? (args.find((x) => x.relation === 'by')?.nominal ?? null) : subject
  if (!doer) return false
  if (isPointing(voices, doer)) return doer.words !== 'it' || BODIES.some((x) => kinds.has(x))
  const own = kindsOf(voices, doer, behindNoun(predicate, doer))
  if (joined(voices, predicate, doer)) return true
  if (own.some((x) => kinds.has(x))) return true
  if (own.length > 0) return false
  const { terms, tokens } = voices.page
  const term = terms[doer.head]
  const people = term?.values.some((x) => x.kind === 'polity' && x.use === 'demonym') && isPeople(tokens, doer)
  return kinds.has(people ? 'crowd' : 'state') && (people || actorsOf(voices, doer).length > 0)
}
