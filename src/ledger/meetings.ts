import type { Block, LinkRecord } from '../model/link-record.ts'
import { blocksOf, near } from './blocks.ts'

interface Filed {
  readonly block: Block
  readonly record: LinkRecord
}

/** Records by the pairs that they are found under, so that each is held against its like and no others. */
export class Directory {
  readonly #filed = new Map<string, Filed[]>()

  constructor(records: readonly LinkRecord[] = []) {
    for (const record of records) this.add(record)
  }

  add(record: LinkRecord): void {
    for (const block of blocksOf(record)) {
      const filed = this.#filed.get(block.pair)
      if (filed === undefined) this.#filed.set(block.pair, [{ block, record }])
      else filed.push({ block, record })
    }
  }

  /** Calls `visit` for the records that find this one and are found by it; more than once where several blocks meet. */
  meet(record: LinkRecord, visit: (other: LinkRecord) => void): void {
    for (const block of blocksOf(record))
      for (const other of this.#filed.get(block.pair) ?? [])
        if (other.record.key !== record.key && near(block, other.block)) visit(other.record)
  }
}
