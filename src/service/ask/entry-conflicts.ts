import type { Evidence } from '../../model/contact.ts'
import type { Conflict, ConflictKind } from '../../model/entry.ts'
import type { LedgerRecord } from '../../model/ledger-record.ts'
import type { ShownRecord } from './show-entry.ts'

/** One side of a disagreement: what is said, by whom, in which words. */
export interface ShownSide {
  readonly value: string
  readonly told: readonly { readonly shown: ShownRecord; readonly quote: string }[]
}

/** A disagreement with the words of every side. */
export interface ShownConflict {
  readonly kind: ConflictKind
  readonly sides: readonly ShownSide[]
}

/** The disagreements of an entry, each with the quotes that it rests on. */
export function entryConflicts(conflicts: readonly Conflict[], records: readonly ShownRecord[]): ShownConflict[] {
  const byKey = new Map(records.map((shown) => [shown.record.key, shown]))
  return conflicts.map(({ kind, sides }) => ({
    kind,
    sides: sides.map(({ value, records: keys }) => ({
      value,
      told: keys.flatMap((key) => {
        const shown = byKey.get(key)
        return shown ? [{ shown, quote: quoteFor(shown.record, kind) }] : []
      }),
    })),
  }))
}

/** The field of a record whose words a kind of disagreement is about. */
const FIELD: Partial<Record<ConflictKind, string>> = { parties: 'parties', number: 'parties', role: 'parties' }

/** The sentence in which a record says it; the first that tells of the contact where nothing closer is known. */
export function quoteFor({ contact }: LedgerRecord, field: string): string {
  const wanted = FIELD[field as ConflictKind] ?? field
  const words = Object.entries(contact.evidence_by_field)
    .filter(([name]) => name === wanted || name.startsWith(`${wanted}.`))
    .flatMap(([, evidence]) => evidence)
  const holding = contact.evidence.find((sentence) => words.some((each) => holds(sentence, each)))
  return (holding ?? words[0] ?? contact.evidence[0])?.quote ?? ''
}

function holds(outer: Evidence, inner: Evidence): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
