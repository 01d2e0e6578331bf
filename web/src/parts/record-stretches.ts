import type { Act, Contact, Figure, Furniture } from '../api/types.ts'
import type { Stretch } from './cut-text.ts'

interface Records {
  readonly furniture: readonly Furniture[]
  readonly contacts: readonly Contact[]
  readonly acts: readonly Act[]
  readonly figures: readonly Figure[]
}

/** Where a text tells of its records, and what of it is furniture. */
export function recordStretches({ furniture, contacts, acts, figures }: Records): Stretch[] {
  const quotes = (kind: string, records: readonly (Contact | Act | Figure)[]) =>
    records.flatMap(({ id, evidence }) => evidence.map(({ start, end }) => ({ start, end, kind, name: id })))
  return [
    ...furniture.map(({ start, end }) => ({ start, end, kind: 'furniture' })),
    ...[...quotes('evidence', contacts), ...quotes('act', acts), ...quotes('figure', figures)],
  ]
}
