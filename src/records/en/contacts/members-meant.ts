import { type Entity, isIndividual, type Mention } from '../../../model/mention.ts'
import { chiefPair } from './chief-pair.ts'
import { ofRank } from './last-told.ts'
import { isTheTwo, isUnderLeader } from './likely.ts'
import type { Memory } from './memory.ts'
import { PEOPLE, RANKS } from './set-words.ts'

/** A plural that points, those it cannot mean, and those named together so far without them. */
interface Pointing {
  readonly mention: Mention
  readonly besides: readonly Entity[]
  readonly fitting: readonly (readonly Entity[])[]
  readonly enough: (members: readonly Entity[]) => boolean
}

/** Whom "the two ministers" or "they" mean of those named together so far; undefined where none are as many. */
export function membersMeant(
  mind: Memory,
  counts: ReadonlyMap<Entity, number>,
  { mention, besides, fitting, enough }: Pointing,
): readonly Entity[] | undefined {
  const wanted = mention.count
  const rank = RANKS.get(mention.words)
  const ranked =
    (rank && fitting.map((pool) => pool.filter((x) => rank.test(x.office ?? ''))).find(enough)) ??
    ofRank(mind, wanted, rank)
  const people = PEOPLE.has(mention.words) && wanted !== null
  // "Trump received [the two]": people, rather than the states that were thanked in between.
  const bare = isTheTwo(mention) && besides.some(isIndividual)
  const may = (x: Entity) => isIndividual(x) && !(mention.words === 'leaders' && isUnderLeader(x))
  const persons = people || bare ? fitting.map((pool) => pool.filter(may)).find(enough) : undefined
  const chiefs = rank && wanted === 2 && !persons ? chiefPair(counts, rank, besides) : undefined
  return ranked ?? persons ?? chiefs ?? (people ? undefined : fitting.find(enough))
}
