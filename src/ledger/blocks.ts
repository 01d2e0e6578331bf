import { type Block, type BlockWidth, blockWidth, type LinkRecord } from '../model/link-record.ts'
import { SLACK } from './compare-days.ts'
import type { PreparedParty } from './prepare-party.ts'
import { type Prepared, prepare } from './prepare-record.ts'
import type { Days, Stretch } from './stretch.ts'

const SHORT: readonly BlockWidth[] = ['days', 'month']
const LONG: readonly BlockWidth[] = ['year', 'long']
const ALL: readonly BlockWidth[] = [...SHORT, ...LONG]

/** Of more parties than this, the first named count, hosts and mediators last. */
const MOST_PARTIES = 8
const MOST_PARTS = 6

/** What stands between the two names of a pair. */
const [STATES, PEOPLE] = ['+', '=']

/**
 * Where a record may be found by its like: under each pair of its parties' states, and under each pair of its people, where
 * a delegation without a name counts as its state. One that may mean more than a month is found under states by its like
 * alone: else every such record would be held against all that two states had to do with each other in a year.
 */
export function blocksOf(record: LinkRecord): readonly Block[] {
  const ready = prepare(record)
  ready.once.blocks ??= makeBlocks(ready)
  return ready.once.blocks
}

function makeBlocks({ parties, stretch }: Prepared): Block[] {
  const counted =
    parties.length <= MOST_PARTIES
      ? parties
      : parties.toSorted((a, b) => Number(a.role !== 'party') - Number(b.role !== 'party')).slice(0, MOST_PARTIES)
  const pairs: string[] = []
  addPairs(pairs, counted, ({ exact }) => exact, PEOPLE)
  addPairs(pairs, counted, ({ state, exact }) => state ?? exact, STATES)
  const blocks: Block[] = []
  for (const [from, to] of partsOf(stretch)) {
    const width = blockWidth(from, to)
    for (const pair of pairs) blocks.push({ pair, from, to, width })
  }
  return blocks
}

/** Where those lie that a record with this block may be linked with. Whatever finds another is found by it. */
export function reachOf(block: Block): Block[] {
  const { pair, width } = block
  const widths = !isOfStates(block) ? ALL : isLong(width) ? LONG : SHORT
  return widths.map((other) => ({ pair, width: other, from: block.from - SLACK, to: block.to + SLACK }))
}

/** Where the like of any of these records lies. Reports of one thing reach for the same: what overlaps is looked through once. */
export function reachesOf(records: readonly LinkRecord[]): Block[] {
  const byPair = new Map<string, Block[]>()
  for (const record of records)
    for (const block of blocksOf(record)) {
      const own = byPair.get(block.pair)
      if (own === undefined) byPair.set(block.pair, [block])
      else if (!isSame(own.at(-1)!, block)) own.push(block)
    }
  return [...byPair.values()].flatMap((own) => {
    const byWidth = Map.groupBy(own.length > 1 ? own.toSorted((a, b) => a.from - b.from) : own, ({ width }) => width)
    const reaches = [...byWidth.values()].flatMap((like) => joined(like).flatMap(reachOf))
    if (byWidth.size === 1) return reaches
    return [...Map.groupBy(reaches, ({ width }) => width).values()].flatMap((like) =>
      joined(like.sort((a, b) => a.from - b.from)),
    )
  })
}

/** Reports of one thing come one after the other, and most lie in the same block. */
function isSame(a: Block, b: Block): boolean {
  return a.from === b.from && a.to === b.to
}

/** Blocks of one pair and width, by their first days: those that overlap are one. */
function joined(blocks: readonly Block[]): Block[] {
  const all: { pair: string; width: BlockWidth; from: number; to: number }[] = []
  for (const block of blocks) {
    const last = all.at(-1)
    if (last !== undefined && block.from <= last.to + 1) last.to = Math.max(last.to, block.to)
    else all.push({ ...block })
  }
  return all
}

export function isLong(width: BlockWidth): boolean {
  return width === 'year' || width === 'long'
}

/** Whether two blocks let their records find each other. */
export function near(a: Block, b: Block): boolean {
  if (a.pair !== b.pair || !meetingDays(a, b)) return false
  return !isOfStates(a) || isLong(a.width) === isLong(b.width)
}

/** Whether the days of two blocks come near enough. */
export function meetingDays(a: Block, b: Block): boolean {
  return b.from <= a.to + SLACK && a.from <= b.to + SLACK
}

/** Whether a block is under a pair of states, not of people. */
export function isOfStates({ pair }: Pick<Block, 'pair'>): boolean {
  return pair.includes(STATES)
}

function partsOf({ parts }: Stretch): readonly Days[] {
  return parts.length <= MOST_PARTS
    ? parts
    : [[Math.min(...parts.map(([first]) => first)), Math.max(...parts.map(([, last]) => last))]]
}

/** Adds the keys of all unordered pairs of different names; of the only name with itself where there is one. */
function addPairs(
  pairs: string[],
  parties: readonly PreparedParty[],
  nameOf: (party: PreparedParty) => string,
  between: string,
): void {
  const names: string[] = []
  for (const party of parties) {
    const name = nameOf(party)
    if (!names.includes(name)) names.push(name)
  }
  names.sort()
  if (names.length === 1) pairs.push(`${names[0]}${between}${names[0]}`)
  for (let first = 0; first < names.length; first++)
    for (let second = first + 1; second < names.length; second++)
      pairs.push(`${names[first]}${between}${names[second]}`)
}
