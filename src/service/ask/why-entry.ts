import { SIGNS, type SignName } from '../../ledger/index.ts'
import type { Basis, Contact } from '../../model/contact.ts'
import type { Decision } from '../../model/decision.ts'
import type { Entry } from '../../model/entry.ts'
import { Fault } from '../../model/fault.ts'
import type { LedgerReader } from '../../store/store.ts'
import { quoteFor } from './entry-conflicts.ts'
import { knownEntry } from './known-entry.ts'
import { decisionsOf, type ShownEdit, type ShownRecord, shownEdits, shownRecords } from './show-entry.ts'
import { GATHERED, NONE, TOLD_WORDS } from './told-words.ts'

/** What a report says of a field, by which rule it was coded, from which words. */
export interface ToldField {
  readonly shown: ShownRecord
  readonly value: string
  /** Whether the entry has this value, or has it among others. */
  readonly taken: boolean
  readonly bases: readonly (Basis & { readonly of: string })[]
  readonly quote: string
}

/** Why a field of an entry is what it is. */
export interface WhyField {
  readonly field: string
  readonly value: string
  /** How one of several values was chosen, or how it was put together; null where there is but one report. */
  readonly rule: string | null
  readonly told: readonly ToldField[]
  /** What people have put in the place of what the reports, or one of them, tell. */
  readonly edits: readonly ShownEdit[]
}

/** Why two records are in one entry. */
export interface WhyLink {
  readonly a: ShownRecord
  readonly b: ShownRecord
  readonly score: number
  readonly signs: readonly { readonly words: string; readonly weight: number }[]
}

export interface WhyEntry {
  readonly entry: Entry
  readonly fields: readonly WhyField[]
  /** Only where no single field is asked about. */
  readonly links: readonly WhyLink[]
  /** What people have decided of it, the oldest first. */
  readonly decisions: readonly Decision[]
}

/** Why an entry, or one field of it (`ID.date`), is as it is. Faults: ledger/unknown-id, usage/bad-option for no such field. */
export async function whyEntry(ledger: LedgerReader, asked: string): Promise<WhyEntry> {
  const [id = '', field] = asked.split('.')
  const { entry } = await knownEntry(ledger, id)
  const records = await shownRecords(ledger, entry)
  if (field !== undefined && !(field in TOLD_WORDS))
    throw new Fault(
      'usage/bad-option',
      `${asked}: no field ${field || 'is named'}. It is one of ${Object.keys(TOLD_WORDS).join(', ')}.`,
    )
  const fields =
    field === undefined ? Object.keys(TOLD_WORDS).filter((name) => TOLD_WORDS[name]!(entry) !== NONE) : [field]
  const decisions = await decisionsOf(ledger, entry)
  const documents = new Map(records.map(({ record }) => [record.key, record.document]))
  const edits = shownEdits(entry, decisions, (key) => documents.get(key) ?? key)
  return {
    entry,
    fields: fields.map((name) => whyField(entry, name, records, edits)),
    links: field === undefined ? linksOf(entry, records) : [],
    decisions,
  }
}

function whyField(entry: Entry, field: string, records: readonly ShownRecord[], edits: readonly ShownEdit[]): WhyField {
  const words = TOLD_WORDS[field]!
  const value = words(entry)
  const told = records.map((shown): ToldField => {
    const said = words(shown.record.contact)
    const bases = basesOf(shown.record.contact, field)
    return {
      shown,
      value: said,
      taken: GATHERED.has(field) || said === value,
      bases,
      quote: quoteFor(shown.record, field),
    }
  })
  return {
    field,
    value,
    rule: entry.basis[field] ?? null,
    told,
    edits: edits.filter(({ edited }) => edited.field === field),
  }
}

function basesOf({ basis }: Contact, field: string): ToldField['bases'] {
  return Object.entries(basis)
    .filter(([name]) => name === field || name.startsWith(`${field}.`))
    .map(([of, each]) => ({ of, ...each }))
}

function linksOf({ links }: Entry, records: readonly ShownRecord[]): WhyLink[] {
  const byKey = new Map(records.map((shown) => [shown.record.key, shown]))
  return links.flatMap(({ a, b, score, signs }) => {
    const [one, other] = [byKey.get(a), byKey.get(b)]
    const told = signs.map(({ sign, weight }) => ({ words: SIGNS[sign as SignName]?.[1] ?? sign, weight }))
    return one && other ? [{ a: one, b: other, score, signs: told }] : []
  })
}
