import { isOneOf, oneOf } from '../../../model/one-of.ts'
import { isSaying } from './saying.ts'
import { ahead, type Clause, topOf, type Walk } from './walk.ts'

// How a thing was put, beside what was said: "as the minister put it", "as Moscow spells the name".
const PUTTING = oneOf('put|call|spell|term|describe|phrase|promise|plan|do')
const BEHIND = oneOf('with|to|in|at|on|by|over|near|for|between|of|from')
const TOLD_IN =
  /^(a|an|his|her|its|their|the) (?:[a-z]+ ){0,2}(interviews?|statements?|posts?|messages?|briefings?|conferences?|remarks|speech|address|reports?|readouts?|tweets?|notes?|columns?|articles?|broadcasts?)$/

/** The clauses around one that "as" opens behind a comma: "sent Z, [as X put it], a letter". */
export function aroundAside(walk: Walk, from: number): readonly Clause[] | null {
  return topOf(walk).predicate && walk.layers.tokens[from - 2]?.norm === ',' ? [...walk.stack] : null
}

/** Behind the comma that ends an aside the clause around it goes on: "met, [X said], in Y". Whether one has ended. */
export function closeAside(walk: Walk): boolean {
  const aside = walk.stack.findLast((x) => x.around !== null)
  if (!aside?.predicate || !isAside(aside) || !goesOn(walk, aside)) return false
  walk.stack.splice(0, walk.stack.length, ...aside.around!)
  const outer = topOf(walk).predicate
  if (!outer) return true
  outer.resumed = { from: walk.chunks[walk.at]!.to, to: endOfPhrases(walk) }
  walk.noun = outer.args.findLast((x) => x.nominal.kind === 'contact')?.nominal ?? null
  walk.lastArgument = null
  return true
}

function endOfPhrases({ chunks, at, sentence }: Walk): number {
  let next = at + 1
  while (/^(date|nominal|preposition|other|quote)$/.test(chunks[next]?.kind ?? '')) next++
  return chunks[next]?.from ?? sentence.to
}

function isAside({ link, predicate }: Clause): boolean {
  return link !== 'subordinate' || isSaying(predicate!) || PUTTING.test(predicate!.lemma)
}

/** Whether what stands behind the comma belongs to the clause around the aside. */
function goesOn(walk: Walk, { around, link }: Clause): boolean {
  const { predicate, subject } = around!.at(-1)!
  if (!predicate) return true
  const next = ahead(walk)
  if (next?.kind === 'date') return subject?.kind !== 'thing'
  if (next?.kind === 'nominal') return link === 'subordinate' || !predicate.args.some((x) => x.relation === 'object')
  if (next?.kind !== 'preposition' || !BEHIND.test(next.word)) return false
  const told = walk.chunks[walk.chunks.indexOf(next) + 1]
  if (told?.kind !== 'nominal') return told?.kind === 'date'
  if (link === 'subordinate') return true
  return subject?.kind === 'parties' && !TOLD_IN.test(told.nominal.words) && !isOfSpeaker(walk, told.nominal.to)
}

/** "They were ready, X said, [in a call with Y]": whoever speaks there is he who says so. */
function isOfSpeaker({ layers: { tokens } }: Walk, at: number): boolean {
  return isOneOf(tokens[at]?.norm ?? '', 'with', 'to', 'between')
}
