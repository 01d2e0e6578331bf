import type { LinkRecord } from '../model/link-record.ts'
import { compareRecords } from './compare-records.ts'
import { Directory } from './directory.ts'
import type { Judgement } from './scores.ts'
import { LINKED } from './signs.ts'

/** Whether enough speaks for two records' being of one thing. */
export function alike(a: LinkRecord, b: LinkRecord): boolean {
  return compareRecords(a, b).score >= LINKED
}

/** Sets of keys that grow together: each is named for the least of its keys. */
class Unions {
  readonly #above = new Map<string, string>()

  find(key: string): string {
    let top = key
    for (let next = this.#above.get(top); next !== undefined; next = this.#above.get(top)) top = next
    for (let at = key; at !== top; ) {
      const next = this.#above.get(at) ?? top
      this.#above.set(at, top)
      at = next
    }
    return top
  }

  join(a: string, b: string): void {
    const [one, other] = [this.find(a), this.find(b)]
    if (one !== other) this.#above.set(one < other ? other : one, one < other ? one : other)
  }
}

/**
 * The groups that records fall into: those linked with one another, directly or through others.
 * `groupOf` names the group in which a record is known to hang together with others still; null where that is to be found out.
 * Gives each group under the least key of its records.
 */
export function connected(
  records: readonly LinkRecord[],
  groupOf: (record: LinkRecord) => string | null,
  judgements: readonly Judgement[],
): Map<string, LinkRecord[]> {
  const unions = new Unions()
  const open = records.filter((record) => groupOf(record) === null)
  const firsts = new Map<string, string>()
  for (const record of records) {
    const group = groupOf(record)
    if (group !== null) unions.join(record.key, firsts.get(group) ?? record.key)
    if (group !== null && !firsts.has(group)) firsts.set(group, record.key)
  }
  const directory = new Directory(open)
  for (const record of records)
    directory.meet(record, (other) => {
      // Each two of the open ones meet twice: once is enough.
      if (groupOf(record) === null && other.key > record.key) return
      if (unions.find(record.key) !== unions.find(other.key) && alike(record, other)) unions.join(record.key, other.key)
    })
  const living = new Set(records.map(({ key }) => key))
  for (const { a, b, same } of judgements) if (same && living.has(a) && living.has(b)) unions.join(a, b)
  return Map.groupBy(records, ({ key }) => unions.find(key))
}
