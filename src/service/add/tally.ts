import { headline } from '../../model/contact-words.ts'
import type { Entry } from '../../model/entry.ts'
import type { LinkChange } from './link-records.ts'

/** What a run of `parley add` has come to so far: every text given is in one of the four states. */
export interface Tally {
  done: number
  /** Not read yet, or in a change that was not kept. */
  pending: number
  quarantined: number
  rejected: number
  /** Of those done: the same bytes were in the ledger before, and nothing changed. */
  known: number
  contacts: number
  /** Documents that had another text before, or of whose text something else was known. */
  readonly changed: Change[]
  /** By id: entries that the run made or touched. */
  readonly entries: Map<string, TouchedEntry>
}

/** What a document is now, and what it was: where its text came from, or when and by whom that was published. */
interface Change {
  readonly document: string
  readonly name: string
  readonly before: string
}

/** An entry that a run made or touched. */
export interface TouchedEntry {
  readonly entry: Entry
  /** How many reports it had before the run; 0 where the run made it. */
  readonly reportsBefore: number
  readonly disputesBefore: readonly string[]
}

export function openTally(): Tally {
  return { done: 0, pending: 0, quarantined: 0, rejected: 0, known: 0, contacts: 0, changed: [], entries: new Map() }
}

/** Notes what a change did to entries. */
export function noteEntries(tally: Tally, { changed, ended }: LinkChange): void {
  for (const { id } of ended) tally.entries.delete(id)
  for (const { before, entry } of changed) {
    const { reportsBefore, disputesBefore } = tally.entries.get(entry.id) ?? {
      reportsBefore: before?.records.length ?? 0,
      disputesBefore: before ? disputesOf(before) : [],
    }
    tally.entries.set(entry.id, { entry, reportsBefore, disputesBefore })
  }
}

/** What the run changed in the ledger, in words that a list can show. */
export interface LedgerNews {
  readonly made: number
  readonly gained: readonly string[]
  readonly disputes: readonly string[]
}

/** What is new in the ledger: entries made, those that were there and gained reports, and disagreements that were not there. */
export function newsOf(tally: Tally): LedgerNews {
  const touched = [...tally.entries.values()]
  const gained = touched.filter(({ entry, reportsBefore }) => reportsBefore > 0 && entry.records.length > reportsBefore)
  const disputes = touched.flatMap(({ entry, disputesBefore }) =>
    disputesOf(entry)
      .filter((dispute) => !disputesBefore.includes(dispute))
      .map((dispute) => `${lineOf(entry)}: ${dispute}`),
  )
  return {
    made: touched.filter(({ reportsBefore }) => reportsBefore === 0).length,
    gained: gained.map(
      ({ entry, reportsBefore }) => `${lineOf(entry)}: ${reportsBefore} → ${entry.records.length} reports`,
    ),
    disputes,
  }
}

function lineOf(entry: Entry): string {
  return `${entry.id}  ${entry.date ?? 'no date'}  ${headline(entry)}`
}

function disputesOf({ conflicts }: Entry): string[] {
  return conflicts.map(({ kind, sides }) => `${kind} ${sides.map(({ value }) => value).join(' / ')}`)
}
