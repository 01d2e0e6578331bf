import type { Judgement } from '../../src/ledger/index.ts'
import {
  blocksOf,
  linkGroups,
  type Member,
  reachesOf,
  settleEntry,
  signatureOf,
  touchedGroups,
} from '../../src/ledger/index.ts'
import type { Entry } from '../../src/model/entry.ts'
import type { LedgerRecord } from '../../src/model/ledger-record.ts'
import type { Block } from '../../src/model/link-record.ts'
import { linkRecordOf } from '../../src/model/link-record-of.ts'

/** A ledger in maps: what a store keeps, and the one loop by which a service links what comes in. */
export class LedgerInMemory {
  readonly entries = new Map<string, Entry>()
  readonly #records = new Map<string, LedgerRecord>()
  readonly #members = new Map<string, Member>()
  readonly #leads = new Map<string, string | null>()

  /** Takes in records, lets others go, and links anew what that touches. */
  change(added: readonly LedgerRecord[], gone: readonly string[] = [], judgements: readonly Judgement[] = []): void {
    const links = added.map(linkRecordOf)
    const lost = gone.flatMap((key) => this.#members.get(key) ?? [])
    for (const { record } of lost) this.#members.delete(record.key)
    const candidates = this.#within(reachesOf(links))
    const judged = judgements.flatMap(({ a, b }) => [a, b]).flatMap((key) => this.#members.get(key)?.group ?? [])
    const groups = new Set([...touchedGroups(links, candidates), ...lost.map(({ group }) => group), ...judged])
    const members = [...this.#members.values()].filter(({ group }) => groups.has(group))
    const linking = linkGroups({ added: links, gone: lost, members, judgements, loosened: judged })
    for (const record of added) this.#records.set(record.key, record)
    for (const link of links) this.#members.set(link.key, { record: link, group: '', entry: null })
    for (const { record, group } of linking.regrouped)
      this.#members.set(record, { ...this.#members.get(record)!, group })
    for (const { id, into } of linking.ended) {
      this.entries.delete(id)
      this.#leads.set(id, into)
    }
    for (const { id, records } of linking.changed)
      this.#settle(
        id,
        records.map(({ key }) => key),
      )
  }

  /** The entry that an id names, of all that were ever given. */
  resolve(id: string): string | null {
    if (this.entries.has(id)) return id
    const next = this.#leads.get(id)
    return next === undefined || next === null ? null : this.resolve(next)
  }

  /** What the entries hold, whatever they are called. */
  contents(): string[] {
    return [...this.entries.values()].map(({ id: _, ...entry }) => JSON.stringify(entry)).sort()
  }

  /** The keys of groups' records, group by group. */
  groups(): string[] {
    const groups = Map.groupBy(this.#members.values(), ({ group }) => group)
    return [...groups].map(([name, own]) => `${name}: ${own.map(({ record }) => record.key).sort()}`).sort()
  }

  #settle(id: string, keys: readonly string[]): void {
    const records = keys.map((key) => this.#records.get(key)!)
    const signatures = new Map(records.map(({ text }) => [text, signatureOf(text)]))
    this.entries.set(id, settleEntry(id, records, signatures))
    this.#leads.delete(id)
    for (const key of keys) this.#members.set(key, { ...this.#members.get(key)!, entry: id })
  }

  #within(reaches: readonly Block[]): Member[] {
    return [...this.#members.values()].filter(({ record }) =>
      blocksOf(record).some((block) =>
        reaches.some(
          ({ pair, width, from, to }) =>
            pair === block.pair && width === block.width && block.from <= to && block.to >= from,
        ),
      ),
    )
  }
}
