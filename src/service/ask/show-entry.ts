import type { Decision, Told } from '../../model/decision.ts'
import type { Edited, Entry } from '../../model/entry.ts'
import type { FurtherRecord } from '../../model/further-record.ts'
import type { LedgerRecord } from '../../model/ledger-record.ts'
import type { TextVersion } from '../../model/text-version.ts'
import type { KeptEntry, LedgerReader } from '../../store/store.ts'
import { entryChanges } from './changes.ts'
import { gradesOf } from './grades.ts'
import { knownEntry } from './known-entry.ts'
import { valueWords } from './told-words.ts'

/** A record of an entry with the document that it is from. */
export interface ShownRecord {
  readonly record: LedgerRecord
  readonly title: string | null
  readonly url: string | null
  readonly publishedBasis: TextVersion['publishedBasis']
  /** The path or line that the document came from. */
  readonly name: string | null
  /** Admiralty grades, as people have given them last: of the publisher, and of what is told. */
  readonly reliability: string | null
  readonly credibility: string | null
}

/** When a version of an entry was written, and what it changed. */
export interface ShownVersion {
  readonly version: number
  readonly at: string
  readonly changes: readonly string[]
}

/** All that there is to say of an entry. */
export interface ShownEntry {
  readonly kept: KeptEntry
  readonly records: readonly ShownRecord[]
  readonly formerIds: readonly string[]
  readonly versions: readonly ShownVersion[]
  /** What people have decided of it, the oldest first. */
  readonly decisions: readonly Decision[]
  readonly edits: readonly ShownEdit[]
  /** The acts made at it, and the figures of its documents; not those that somebody has rejected. */
  readonly further: readonly FurtherRecord[]
}

/** A value that somebody has put in the place of another, both in words. */
export interface ShownEdit {
  readonly edited: Edited
  /** The document whose report it corrects; null where it is of the entry. */
  readonly document: string | null
  readonly coded: string
  readonly decided: string
}

/** Gathers all about an entry. Fault ledger/unknown-id. */
export async function showEntry(ledger: LedgerReader, id: string): Promise<ShownEntry> {
  const kept = await knownEntry(ledger, id)
  const versions = await ledger.versions(kept.entry.id)
  const entries = versions.map(({ entry }) => entry)
  const told = await ledger.records([...new Set(entries.flatMap((entry) => entry.records))], 'all')
  const documents = new Map(told.map(({ key, document }) => [key, document]))
  const documentOf = (key: string) => documents.get(key) ?? key
  const decisions = await decisionsOf(ledger, kept.entry)
  const records = await shownRecords(ledger, kept.entry)
  return {
    kept,
    records,
    further: await furtherAt(ledger, records),
    decisions,
    edits: shownEdits(kept.entry, decisions, documentOf),
    formerIds: await ledger.formerIds(kept.entry.id),
    versions: versions.map(({ version, at, entry }, nth) => ({
      version,
      at,
      changes: nth === 0 ? ['first written'] : entryChanges(entries[nth - 1]!, entry, documentOf),
    })),
  }
}

async function furtherAt(ledger: LedgerReader, records: readonly ShownRecord[]): Promise<FurtherRecord[]> {
  const told = new Set(records.map(({ record: { text, contact } }) => `${text} ${contact.id}`))
  const all = await ledger.furtherOf([...new Set(records.map(({ record }) => record.text))])
  return all.filter(
    (one) =>
      one.review?.verdict !== 'rejected' && (one.kind === 'figure' || told.has(`${one.text} ${one.act.contact}`)),
  )
}

/** The decisions that bear on an entry. */
export async function decisionsOf(ledger: LedgerReader, { review }: Entry): Promise<Decision[]> {
  const decisions: Decision[] = []
  for (const id of review?.decisions ?? []) {
    const decision = await ledger.decision(id)
    if (decision !== null) decisions.push(decision)
  }
  return decisions
}

/** The edits of an entry and of its reports, in words. */
export function shownEdits(
  { review }: Entry,
  decisions: readonly Decision[],
  documentOf: (record: string) => string,
): ShownEdit[] {
  return (review?.edits ?? []).map((edited) => {
    const by = decisions.find(({ id }) => id === edited.decision)
    const change = by?.kind === 'edit' ? by.change : {}
    return {
      edited,
      document: edited.record && documentOf(edited.record),
      coded: valueWords(edited.field, edited.coded),
      decided: valueWords(edited.field, change[edited.field as keyof Told]),
    }
  })
}

/** The records of an entry, in its order, each with its document. */
export async function shownRecords(ledger: LedgerReader, { records: keys }: Entry): Promise<ShownRecord[]> {
  const records = await ledger.records(keys, 'all')
  const texts = await ledger.texts([...new Set(records.map(({ text }) => text))])
  const byHash = new Map(texts.map((text) => [text.sha256, text]))
  const grades = await gradesOf(ledger, records)
  return records.map((record) => {
    const text = byHash.get(record.text)
    const { title = null, url = null, publishedBasis = null, name = null } = text ?? {}
    return { record, title, url, publishedBasis, name, ...grades(record) }
  })
}
