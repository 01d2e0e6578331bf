import type { Decision } from '../model/decision.ts'
import type { Edited, Entry, Review } from '../model/entry.ts'
import type { LedgerRecord } from '../model/ledger-record.ts'
import type { Edit, Rulings } from './rulings.ts'

/** An entry with what people have decided of it: their values in the place of those that the reports come to. */
export function reviewEntry(entry: Entry, records: readonly LedgerRecord[], rulings: Rulings): Entry {
  const decisions = rulings.on(entry.records)
  if (decisions.length === 0) return entry
  const edits = rulings.entryEdits(entry.records)
  const review: Review = {
    verdict: verdictOn(records, rulings),
    edits: [
      ...edits.flatMap((edit) => ofEntry(edit, entry, records)),
      ...records.flatMap((record) => ofReport(record, rulings)),
    ],
    decisions: decisions.map(({ id }) => id),
  }
  const changes = edits.map(({ change: { parties, ...change } }) => ({
    ...change,
    ...(parties && { parties: parties.map((party) => ({ ...party, records: entry.records })) }),
  }))
  const basis = Object.fromEntries(
    edits.flatMap((edit) => Object.keys(edit.change).map((field) => [field, inWords(edit)])),
  )
  return Object.assign({}, entry, ...changes, { basis: { ...entry.basis, ...basis }, review })
}

/** Who decided it, when and why: `decided by Ada on 2026-01-02: the ministry's own readout`. */
export function inWords({ who, at, why }: Decision): string {
  return `decided by ${who} on ${at.slice(0, 10)}${why === null ? '' : `: ${why}`}`
}

function verdictOn(records: readonly LedgerRecord[], rulings: Rulings): Review['verdict'] {
  const verdicts = records.map((record) => rulings.verdictOn(record))
  if (verdicts.includes('unsure')) return 'unsure'
  return verdicts.every((verdict) => verdict === 'accepted') ? 'accepted' : null
}

function ofEntry({ id, change, on }: Edit, entry: Entry, records: readonly LedgerRecord[]): Edited[] {
  // Of an entry that rests on one report, what the coder made of that report is what was decided against.
  const only = on.length === 1 && records.length === 1 ? records[0]!.contact : null
  return fieldsOf(change).map((field) => ({ field, record: null, coded: (only ?? entry)[field], decision: id }))
}

function ofReport(record: LedgerRecord, rulings: Rulings): Edited[] {
  return rulings
    .reportEdits(record.key)
    .filter(({ of }) => of === 'report')
    .flatMap(({ id, change }) =>
      fieldsOf(change).map((field) => ({ field, record: record.key, coded: record.contact[field], decision: id })),
    )
}

function fieldsOf(change: Edit['change']): (keyof Edit['change'])[] {
  return Object.keys(change) as (keyof Edit['change'])[]
}
