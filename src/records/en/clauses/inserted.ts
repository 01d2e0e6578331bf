import { isOneOf, oneOf } from '../../../model/one-of.ts'
import { isSaying } from './saying.ts'
import { ahead, before, type Clause, closeClause, isInside, topOf, type Walk } from './walk.ts'

const PLACES = oneOf('in|at|on|near|outside|inside|aboard|during')
const PEOPLE = oneOf('with|to|by')

/** At a comma: "met X, who had flown in from Paris, [in Dakar on Tuesday]": behind what is put in between, the outer clause goes on. */
export function goOnBehindInsert(walk: Walk): void {
  const clause = topOf(walk)
  // "meeting A on Monday and[, two days later,] B": what stands between belongs to what "and" joins.
  if (!clause.predicate || before(walk)?.kind === 'conjunction') return
  if (clause.aside) {
    clause.aside = false
    goOn(walk)
    return
  }
  const depth = insertedAt(walk)
  if (depth > 0 && !opensSpeech(walk, clause) && goOn(walk, depth)) return
  clause.aside = opensAside(walk)
}

/** ", [the minister], ", ", [with his wife], ": not one more place or day in a row, nor a clause: ", [with whom] he". */
function opensAside(walk: Walk): boolean {
  const next = ahead(walk)
  if (next?.kind !== 'preposition') return next?.kind === 'nominal' || next?.kind === 'verb'
  const phrase = walk.chunks[walk.chunks.indexOf(next, walk.at) + 1]
  return !PLACES.test(next.word) && phrase?.kind !== 'relative' && phrase?.kind !== 'date'
}

/** "who said, [in Paris on Monday,] that": no end of what is put in between. */
function opensSpeech(walk: Walk, { predicate }: Clause): boolean {
  return before(walk)?.kind === 'verb' && isSaying(predicate!)
}

/** Where in the stack the clause begins that a comma has put in behind another's verb; 0 where there is none. */
function insertedAt({ stack, layers }: Walk): number {
  for (let depth = stack.length - 1; depth > 0; depth--) {
    const { link, from } = stack[depth]!
    const behindComma = [from - 1, from - 2].some((at) => layers.tokens[at]?.norm === ',')
    if (isOneOf(link, 'relative', 'participle', 'reduced') && behindComma)
      return stack[depth - 1]!.predicate ? depth : 0
    if (!isInside(link)) return 0
  }
  return 0
}

/** Gives the outer clause the places and dates that follow, if there are any; `depth` is the first clause to be closed. */
function goOn(walk: Walk, depth = walk.stack.length): boolean {
  const to = endOfPlacing(walk)
  if (to === null) return false
  while (walk.stack.length > depth) closeClause(walk)
  const clause = topOf(walk)
  clause.aside = false
  clause.predicate!.resumed = { from: walk.chunks[walk.at]!.to, to }
  walk.noun = null
  return true
}

/** Where a row of places and dates ends that nothing follows but the end, a further comma, or a further clause. */
export function endOfPlacing({ chunks, at }: Walk): number | null {
  let next = at + 1
  let to: number | null = null
  for (;;) {
    const [chunk, phrase] = [chunks[next], chunks[next + 1]]
    if (chunk?.kind === 'date') next++
    else if (chunk?.kind === 'preposition' && phrase?.kind === 'date') next += 2
    else if (chunk?.kind === 'preposition' && phrase?.kind === 'nominal' && PLACES.test(chunk.word)) next += 2
    else if (chunk?.kind === 'preposition' && phrase?.kind === 'nominal' && chunk.word === 'of' && to !== null)
      next += 2
    else if (chunk?.kind === 'other') {
      next++
      continue
    } else break
    to = chunks[next - 1]!.to
  }
  const [follows, phrase] = [chunks[next], chunks[next + 1]]
  if (follows?.kind === 'nominal' || follows?.kind === 'relative') return null
  if (follows?.kind === 'verb' && follows.group.form === 'finite') return null
  const people = phrase?.kind === 'nominal' && phrase.nominal.kind === 'parties'
  return follows?.kind === 'preposition' && people && PEOPLE.test(follows.word) ? null : to
}
