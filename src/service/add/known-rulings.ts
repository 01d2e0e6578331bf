import { activeDecisions, NO_RULINGS, Rulings } from '../../ledger/index.ts'
import { anchorsOf, type Decision } from '../../model/decision.ts'
import type { LedgerRecord } from '../../model/ledger-record.ts'
import type { LedgerReader } from '../../store/store.ts'

/** What people have decided of the texts that a change to the ledger has come upon so far. */
export class KnownRulings {
  readonly #ledger: LedgerReader
  /** Records that are about to be kept, by text. */
  readonly #fresh: ReadonlyMap<string, readonly LedgerRecord[]>
  readonly #asked = new Set<string>()
  readonly #decisions = new Map<string, Decision>()
  readonly #records = new Map<string, readonly LedgerRecord[]>()
  now: Rulings = NO_RULINGS

  constructor(ledger: LedgerReader, fresh: readonly LedgerRecord[]) {
    this.#ledger = ledger
    this.#fresh = Map.groupBy(fresh, ({ text }) => text)
  }

  /** Takes in what was decided of these texts; gives those of them of which anything was. */
  async learn(texts: readonly string[]): Promise<readonly string[]> {
    const unknown = [...new Set(texts)].filter((text) => !this.#asked.has(text))
    for (const text of unknown) this.#asked.add(text)
    const found = unknown.length === 0 ? [] : await this.#ledger.decisionsOn(unknown)
    if (found.length === 0) return []
    for (const decision of found) this.#decisions.set(decision.id, decision)
    const named = new Set(found.flatMap((decision) => anchorsOf(decision).map(({ text }) => text)))
    for (const text of named) if (!this.#records.has(text)) this.#records.set(text, await this.living(text))
    this.now = new Rulings(activeDecisions([...this.#decisions.values()]), [...this.#records.values()].flat())
    return unknown.filter((text) => named.has(text))
  }

  /** All records of a text as they will be: those that are kept, and those that are about to be. */
  async living(text: string): Promise<readonly LedgerRecord[]> {
    const fresh = this.#fresh.get(text) ?? []
    const keys = new Set(fresh.map(({ key }) => key))
    return [...(await this.#ledger.recordsOfText(text)).filter(({ key }) => !keys.has(key)), ...fresh]
  }
}
