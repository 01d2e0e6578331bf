import type { LinkRecord } from '../model/link-record.ts'
import { compareRecords } from './compare-records.ts'
import { Directory } from './directory.ts'
import type { Judgement } from './scores.ts'
import { LINKED } from './signs.ts'

/** Whether enough speaks for two records' being of one thing. */
export function alike(a: LinkRecord, b: LinkRecord): boolean {
  return compareRecords(a, b).score >= LINKED
}

/** Sets of the places in a list that grow together. */
class Unions {
  readonly #above: Int32Array

  constructor(length: number) {
    this.#above = Int32Array.from({ length }, (_, at) => at)
  }

  find(at: number): number {
    let top = at
    while (this.#above[top] !== top) top = this.#above[top]!
    for (let next = at; next !== top; ) {
      const above = this.#above[next]!
      this.#above[next] = top
      next = above
    }
    return top
  }

  join(a: number, b: number): void {
    this.#above[this.find(a)] = this.find(b)
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
  const unions = new Unions(records.length)
  const held = records.map(groupOf)
  const firsts = new Map<string, number>()
  for (const [at, group] of held.entries()) {
    if (group === null) continue
    const first = firsts.get(group)
    if (first === undefined) firsts.set(group, at)
    else unions.join(at, first)
  }
  const isOpen = (at: number) => held[at] === null
  const directory = new Directory(records, isOpen)
  for (const [at, record] of records.entries())
    directory.meet(record, (other, there) => {
      // Each two of the open ones meet twice: once is enough.
      if (isOpen(at) && there > at) return
      if (unions.find(at) !== unions.find(there) && alike(record, other)) unions.join(at, there)
    })
  const places = judgements.length === 0 ? null : new Map(records.map(({ key }, at) => [key, at]))
  for (const { a, b, same } of judgements) {
    const [one, other] = [places?.get(a), places?.get(b)]
    if (same && one !== undefined && other !== undefined) unions.join(one, other)
  }
  return named(records, (at) => unions.find(at))
}

function named(records: readonly LinkRecord[], setOf: (at: number) => number): Map<string, LinkRecord[]> {
  const sets = new Map<number, LinkRecord[]>()
  for (const [at, record] of records.entries()) {
    const own = sets.get(setOf(at))
    if (own === undefined) sets.set(setOf(at), [record])
    else own.push(record)
  }
  return new Map([...sets.values()].map((own) => [leastKey(own), own]))
}

function leastKey([first, ...others]: readonly LinkRecord[]): string {
  return others.reduce((least, { key }) => (key < least ? key : least), first!.key)
}
