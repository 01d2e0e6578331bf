import type { Block, LinkRecord } from '../model/link-record.ts'
import { blocksOf, isLong, isOfStates, meetingDays } from './blocks.ts'
import { SLACK } from './compare-days.ts'

interface Filed {
  readonly block: Block
  readonly record: LinkRecord
  /** Its place in the list. */
  readonly at: number
}

/** What is filed under one pair: all of it, what may mean more than a month, and the rest by shelves of days. */
interface Drawer {
  readonly ofStates: boolean
  readonly all: Filed[]
  readonly long: Filed[]
  readonly shelves: Map<number, Filed[]>
}

/** Days that lie on one shelf. */
const SHELF = 16

/** Records by the pairs and days that they are found under, so that each is held against its like and no others. */
export class Directory {
  readonly #drawers = new Map<string, Drawer>()

  /** Files records; of a list those only that are `wanted`. */
  constructor(records: readonly LinkRecord[], wanted: (at: number) => boolean = () => true) {
    records.forEach((record, at) => {
      if (wanted(at)) for (const block of blocksOf(record)) this.#file({ block, record, at })
    })
  }

  /** Calls `visit` for the records that find this one and are found by it; more than once where several blocks meet. */
  meet(record: LinkRecord, visit: (other: LinkRecord, at: number) => void): void {
    for (const block of blocksOf(record)) {
      const drawer = this.#drawers.get(block.pair)
      if (drawer === undefined) continue
      const look = (filed: readonly Filed[]) => {
        for (const other of filed)
          if (meetingDays(block, other.block) && other.record.key !== record.key) visit(other.record, other.at)
      }
      if (isLong(block.width)) look(drawer.ofStates ? drawer.long : drawer.all)
      else {
        if (!drawer.ofStates) look(drawer.long)
        for (let shelf = shelfOf(block.from - SLACK); shelf <= shelfOf(block.to + SLACK); shelf++)
          look(drawer.shelves.get(shelf) ?? [])
      }
    }
  }

  #file(filed: Filed): void {
    const { block } = filed
    let drawer = this.#drawers.get(block.pair)
    if (drawer === undefined) {
      drawer = { ofStates: isOfStates(block), all: [], long: [], shelves: new Map() }
      this.#drawers.set(block.pair, drawer)
    }
    if (!drawer.ofStates) drawer.all.push(filed)
    if (isLong(block.width)) drawer.long.push(filed)
    else
      for (let shelf = shelfOf(block.from); shelf <= shelfOf(block.to); shelf++) {
        const lying = drawer.shelves.get(shelf)
        if (lying === undefined) drawer.shelves.set(shelf, [filed])
        else lying.push(filed)
      }
  }
}

function shelfOf(day: number): number {
  return Math.floor(day / SHELF)
}
