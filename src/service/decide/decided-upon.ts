import { type Anchor, TOLD_FIELDS, type Told } from '../../model/decision.ts'
import { Fault } from '../../model/fault.ts'
import type { LedgerRecord } from '../../model/ledger-record.ts'
import type { KeptEntry, LedgerReader } from '../../store/store.ts'
import { knownEntry } from '../ask/known-entry.ts'

/** What an id names: an entry with its records, or a record by itself. */
export interface Named {
  readonly id: string
  readonly entry: KeptEntry | null
  readonly records: readonly LedgerRecord[]
}

const RECORD = /^[0-9a-f]{12}\.\d+-\d+(\.\d+)?$/

/** The entry or the record that an id names. Fault ledger/unknown-id. */
export async function namedBy(ledger: LedgerReader, said: string): Promise<Named> {
  const id = said.trim().toLowerCase()
  if (!RECORD.test(id)) {
    const entry = await knownEntry(ledger, id)
    return { id: entry.entry.id, entry, records: await ledger.records(entry.entry.records) }
  }
  const records = await ledger.records([id])
  if (records.length > 0) return { id, entry: null, records }
  throw new Fault(
    'ledger/unknown-id',
    `${said}: no report of the ledger has this key. "parley show" gives the keys of an entry's reports.`,
  )
}

/** The records of an entry that are named by key or by the document that they are from. Fault ledger/unknown-id. */
export function recordsNamed({ id, records }: Named, said: readonly string[]): LedgerRecord[] {
  return records
    .filter((record) => {
      return said.includes(record.key) || said.includes(record.document)
    })
    .concat(missing(id, records, said))
}

function missing(id: string, records: readonly LedgerRecord[], said: readonly string[]): never[] {
  const unknown = said.find((each) => !records.some(({ key, document }) => key === each || document === each))
  if (unknown === undefined) return []
  const there = records.map(({ key, document }) => `${key} (${document})`)
  throw new Fault('ledger/unknown-id', `${unknown}: no report of ${id}. It has ${there.join(', ')}.`)
}

/** The words of records, and what the coder made of them. */
export function anchorsAt(records: readonly LedgerRecord[]): Anchor[] {
  return records.map(({ text, start, end, kind, contact }) => {
    const coded = Object.fromEntries(TOLD_FIELDS.map((field) => [field, contact[field]])) as Told
    return { text, start, end, kind, coded }
  })
}
