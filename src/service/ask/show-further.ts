import type { Decision } from '../../model/decision.ts'
import { Fault } from '../../model/fault.ts'
import type { FurtherRecord } from '../../model/further-record.ts'
import type { LedgerReader } from '../../store/store.ts'

const ID = /^[af]-[0-9a-z]{10}$/

/** Whether an id is that of an act or a figure. */
export function isFurtherId(said: string): boolean {
  return ID.test(said.trim().toLowerCase())
}

/** An act or a figure with its document, and what people have decided of it. */
export interface ShownFurther {
  readonly record: FurtherRecord
  readonly title: string | null
  readonly url: string | null
  /** The entry of the contact at which an act was done. */
  readonly entry: string | null
  readonly decisions: readonly Decision[]
}

/** The act or figure that an id names, as it is told now or was last. Fault ledger/unknown-id. */
export async function knownFurther(ledger: LedgerReader, said: string): Promise<FurtherRecord> {
  const [record] = await ledger.further([said.trim().toLowerCase()])
  if (record) return record
  const listed = said.trim().toLowerCase().startsWith('a') ? 'acts' : 'figures'
  throw new Fault('ledger/unknown-id', `${said}: none of this id in the ledger. "parley ls ${listed}" gives the ids.`)
}

/** Gathers all about an act or a figure. Fault ledger/unknown-id. */
export async function showFurther(ledger: LedgerReader, said: string): Promise<ShownFurther> {
  const record = await knownFurther(ledger, said)
  const text = await ledger.text(record.text)
  const decisions: Decision[] = []
  for (const id of record.review?.decisions ?? []) {
    const decision = await ledger.decision(id)
    if (decision !== null) decisions.push(decision)
  }
  return {
    record,
    title: text?.title ?? null,
    url: text?.url ?? null,
    entry: record.kind === 'act' ? await entryAt(ledger, record.text, record.act.contact) : null,
    decisions,
  }
}

async function entryAt(ledger: LedgerReader, text: string, contact: string | null): Promise<string | null> {
  if (contact === null) return null
  const held = (await ledger.recordsOfText(text)).filter((record) => record.contact.id === contact)
  const [entry] = await ledger.entriesOf(held.map(({ key }) => key))
  return entry?.entry.id ?? null
}
