import type { Block, LinkRecord } from '../model/link-record.ts'
import { blocksOf, near } from './blocks.ts'
import { SLACK } from './compare-days.ts'

interface Filed {
  readonly block: Block
  readonly record: LinkRecord
}

/** Days that are filed together. */
const SHELF = 16

/** Records by the pairs and days that they are found under, so that each is held against its like and no others. */
export class Directory {
  readonly #all = new Map<string, Filed[]>()
  readonly #shelves = new Map<string, Filed[]>()

  constructor(records: readonly LinkRecord[] = []) {
    for (const record of records) for (const block of blocksOf(record)) this.#file({ block, record })
  }

  /** Calls `visit` for the records that find this one and are found by it; more than once where several blocks meet. */
  meet(record: LinkRecord, visit: (other: LinkRecord) => void): void {
    for (const block of blocksOf(record))
      for (const filed of this.#within(block))
        for (const other of filed) if (other.record.key !== record.key && near(block, other.block)) visit(other.record)
  }

  #file(filed: Filed): void {
    const { pair, width, from, to } = filed.block
    put(this.#all, pair, filed)
    if (width === 'long') put(this.#shelves, `${pair} long`, filed)
    else for (const shelf of shelves(from, to)) put(this.#shelves, `${pair} ${shelf}`, filed)
  }

  #within({ pair, width, from, to }: Block): Filed[][] {
    if (width === 'long') return [this.#all.get(pair) ?? []]
    const names = [...shelves(from - SLACK, to + SLACK), 'long']
    return names.flatMap((name) => {
      const filed = this.#shelves.get(`${pair} ${name}`)
      return filed === undefined ? [] : [filed]
    })
  }
}

function put(files: Map<string, Filed[]>, name: string, filed: Filed): void {
  const known = files.get(name)
  if (known === undefined) files.set(name, [filed])
  else known.push(filed)
}

function shelves(from: number, to: number): number[] {
  const [first, last] = [Math.floor(from / SHELF), Math.floor(to / SHELF)]
  return Array.from({ length: last - first + 1 }, (_, nth) => first + nth)
}
