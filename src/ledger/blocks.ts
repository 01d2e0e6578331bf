import { type Block, type BlockWidth, blockWidth, type LinkRecord } from '../model/link-record.ts'
import { SLACK } from './compare-days.ts'
import type { PreparedParty } from './prepare-party.ts'
import { prepare } from './prepare-record.ts'
import type { Days, Stretch } from './stretch.ts'

const SHORT: readonly BlockWidth[] = ['days', 'month']

/** Of more parties than this, the first named count, hosts and mediators last. */
const MOST_PARTIES = 8
const MOST_PARTS = 6

/** What stands between the two names of a pair. */
const [STATES, PEOPLE] = ['+', '=']

/**
 * Where a record may be found by its like: under each pair of its parties' states, and under each pair of its people.
 * One that may mean more than some six weeks is found under its people alone; a delegation without a name counts as its state there.
 */
export function blocksOf(record: LinkRecord): readonly Block[] {
  let blocks = known.get(record)
  if (blocks === undefined) {
    blocks = makeBlocks(record)
    known.set(record, blocks)
  }
  return blocks
}

const known = new WeakMap<LinkRecord, readonly Block[]>()

function makeBlocks(record: LinkRecord): Block[] {
  const { parties, stretch } = prepare(record)
  const counted = parties
    .toSorted((a, b) => Number(a.role !== 'party') - Number(b.role !== 'party'))
    .slice(0, MOST_PARTIES)
  const stateless = counted.some(({ kind, state }) => kind === 'person' && state === null)
  const stretches = partsOf(stretch).map(([from, to]) => ({
    from,
    to,
    width: stateless ? 'long' : blockWidth(from, to),
  }))
  const people = pairsOf(counted, ({ exact }) => exact, PEOPLE)
  const states = stateless ? [] : pairsOf(counted, ({ state }) => state ?? '*', STATES)
  return stretches.flatMap((days) =>
    (days.width === 'long' ? people : [...people, ...states]).map((pair): Block => ({ pair, ...days })),
  )
}

/** Where those lie that a record with this block may be linked with. Whatever finds another is found by it. */
export function reachOf(block: Block): Block[] {
  const { pair, width } = block
  const widths: readonly BlockWidth[] = isOfStates(block) ? SHORT : width === 'long' ? [...SHORT, 'long'] : ['long']
  return widths.map((other) => ({ pair, width: other, from: block.from - SLACK, to: block.to + SLACK }))
}

/** Whether a block is of a pair of states rather than of people. */
export function isOfStates({ pair }: Block): boolean {
  return pair.includes(STATES)
}

/** Whether two blocks let their records find each other. */
export function near(a: Block, b: Block): boolean {
  if (a.pair !== b.pair || b.from > a.to + SLACK || a.from > b.to + SLACK) return false
  return isOfStates(a) || a.width === 'long' || b.width === 'long'
}

function partsOf({ parts }: Stretch): readonly Days[] {
  return parts.length <= MOST_PARTS
    ? parts
    : [[Math.min(...parts.map(([first]) => first)), Math.max(...parts.map(([, last]) => last))]]
}

/** Keys of all unordered pairs of different names; of the only name with itself where there is one. */
function pairsOf(
  parties: readonly PreparedParty[],
  nameOf: (party: PreparedParty) => string,
  between: string,
): string[] {
  const names = [...new Set(parties.map(nameOf))].sort()
  if (names.length === 1) return [`${names[0]}${between}${names[0]}`]
  return names.flatMap((first, at) => names.slice(at + 1).map((second) => `${first}${between}${second}`))
}
