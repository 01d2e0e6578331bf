import { BLOCK_DAYS, type Block, type BlockWidth, blockWidth } from '../model/link-record.ts'
import type { BlockRow } from './tables.ts'

/** A stretch of days in which a pair is looked for, on one shelf; `lowest`: the first day on which what reaches into it may begin. */
export interface AskedShelf extends Omit<BlockRow, 'number'> {
  readonly lowest: number
}

/** A block as a record notes it: the number of its pair, first and last day. */
export type NotedBlock = readonly [pair: number, from: number, to: number]

/** How many days of beginnings lie on one shelf. What is told in one month lies together, and few shelves are looked through. */
const SHELF_DAYS: Readonly<Record<BlockWidth, number>> = {
  days: 64,
  month: 64,
  year: 512,
  long: Number.POSITIVE_INFINITY,
}
const WIDTHS = Object.keys(SHELF_DAYS) as BlockWidth[]
/** More than there are shelves of one width, from the year 1 to 9999. */
const APART = 1_000_000

export function shelfOf(width: BlockWidth, from: number): number {
  return WIDTHS.indexOf(width) * APART + (width === 'long' ? 0 : Math.floor(from / SHELF_DAYS[width]))
}

/** The lowest and highest shelf that there may be of each width. */
export const SHELVES_OF_WIDTHS = WIDTHS.map((_, nth) => ({
  lowest: nth * APART - APART / 2,
  highest: nth * APART + APART / 2,
}))

/** A number for a pair: where two pairs share one, linking looks at more than it need, and finds no more. */
export function pairNumber(pair: string): number {
  let hash = 0x811c_9dc5
  for (let at = 0; at < pair.length; at++) hash = Math.imul(hash ^ pair.charCodeAt(at), 0x0100_0193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35)
  return hash ^ (hash >>> 16)
}

/** Blocks as a record notes them, each once. */
export function notedBlocks(blocks: readonly Block[]): NotedBlock[] {
  const noted: NotedBlock[] = []
  for (const { pair, from, to } of blocks) {
    const number = pairNumber(pair)
    if (!noted.some((one) => one[0] === number && one[1] === from && one[2] === to)) noted.push([number, from, to])
  }
  return noted
}

/** The rows of the blocks that a record has noted. */
export function blockRows(number: number, noted: readonly NotedBlock[]): BlockRow[] {
  return noted.map(([pair, from_day, to_day]) => {
    return { shelf: shelfOf(blockWidth(from_day, to_day), from_day), pair, from_day, to_day, number }
  })
}

/** The shelves on which blocks may lie that share a day with one of these, among those that are in use. */
export function shelvesAsked(
  reaches: readonly Block[],
  used: readonly { readonly lowest: number | null; readonly highest: number | null }[],
): AskedShelf[] {
  return reaches.flatMap(({ pair, width, from, to }) => {
    const { lowest: first, highest: last } = used[WIDTHS.indexOf(width)]!
    if (first === null || last === null) return []
    const lowest = width === 'long' ? LOWEST : from - BLOCK_DAYS[width] + 1
    const asked = { pair: pairNumber(pair), from_day: from, to_day: to, lowest }
    const shelves: AskedShelf[] = []
    const end = Math.min(last, shelfOf(width, to))
    for (let shelf = Math.max(first, shelfOf(width, lowest)); shelf <= end; shelf++) shelves.push({ ...asked, shelf })
    return shelves
  })
}

// Before any day that a date can name.
const LOWEST = -1_000_000
