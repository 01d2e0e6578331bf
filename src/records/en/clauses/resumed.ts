import type { Argument, Nominal } from '../../../model/clause.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import type { Chunk } from './chunk.ts'
import { type Clause, closeClause, type Draft, topOf, type Walk } from './walk.ts'

const REPEATED = oneOf('with|to|by')

/** "spoke with A, whom she thanked, [and with B]": behind the comma the verb before the clause about A goes on. */
export function resume(walk: Walk, { relation, nominal }: Argument): void {
  if (walk.joint !== 'conjunction' || nominal.kind !== 'parties' || !REPEATED.test(relation)) return
  if (walk.stack.length < 2 || walk.layers.tokens[walk.jointAt.from - 1]?.norm !== ',') return
  const depth = walk.stack.findLastIndex((x) => takes(x, relation))
  if (depth < 0 || depth === walk.stack.length - 1) return
  if (!walk.stack.slice(depth + 1).some((x) => x.link === 'relative')) return
  while (walk.stack.length > depth + 1) closeClause(walk)
  walk.noun = nounWith(topOf(walk).predicate!, relation)
  walk.last = walk.noun?.args.at(-1)?.nominal ?? walk.last
}

/** Whether the verb of a clause, or the contact noun that it governs, has somebody with a preposition. */
function takes({ predicate }: Clause, relation: string): boolean {
  if (!predicate) return false
  return predicate.args.some((x) => isParty(x, relation)) || nounWith(predicate, relation) !== null
}

function nounWith({ args }: Draft, relation: string): Nominal | null {
  const noun = args.find((x) => x.nominal.kind === 'contact' && x.nominal.args.some((y) => isParty(y, relation)))
  return noun?.nominal ?? null
}

function isParty(argument: Argument, relation: string): boolean {
  return argument.relation === relation && argument.nominal.kind === 'parties'
}

const PLACES = oneOf('in|at|near|outside')

/** "was with A on Monday, [on Tuesday] with B": a day behind a comma takes up the verb, where its preposition comes again. */
export function takesUpVerb({ chunks, at, joint, stack }: Walk): boolean {
  const predicate = stack.at(-1)!.predicate
  if (joint !== 'comma' || !predicate) return false
  const opened = chunks[at - 1]?.kind === 'preposition' ? chunks[at - 2] : chunks[at - 1]
  if (opened?.kind !== 'comma') return false
  const place = chunks[at + 1]
  const next = place?.kind === 'preposition' && PLACES.test(place.word) ? at + 3 : at + 1
  const [link, nominal] = [chunks[next], chunks[next + 1]]
  if (link?.kind !== 'preposition' || nominal?.kind !== 'nominal' || nominal.nominal.kind !== 'parties') return false
  return REPEATED.test(link.word) && predicate.args.some((x) => isParty(x, link.word))
}

/** "With A she spoke about wool; [with B, about wine]", "A met B in Rome; [C D in Oslo]": a phrase that has no verb but that of the clause before. */
export function isSameVerbBehind({ chunks, at }: Walk): boolean {
  const joint = chunks[at + 1]?.kind === 'conjunction' ? at + 2 : at + 1
  const first = chunks[joint]
  const tied = first?.kind === 'preposition' && isOneOf(first.word, 'with', 'to', 'by')
  const nominal = tied ? chunks[joint + 1] : first
  if (nominal?.kind !== 'nominal' || nominal.nominal.kind !== 'parties') return false
  if (!tied && !isPlaced(chunks[joint + 1])) return false
  for (let next = joint + 1; chunks[next] && chunks[next]!.kind !== 'stop'; next++)
    if (chunks[next]!.kind === 'verb') return false
  return true
}

function isPlaced(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'date' || (chunk?.kind === 'preposition' && isOneOf(chunk.word, 'in', 'at', 'on'))
}
