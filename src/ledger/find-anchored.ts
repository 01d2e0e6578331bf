import type { Party } from '../model/contact.ts'
import type { Anchor, Told } from '../model/decision.ts'
import type { LedgerRecord } from '../model/ledger-record.ts'
import { matchParties } from './match-parties.ts'
import { prepareParty } from './prepare-party.ts'

const COMPARED: readonly (keyof Told)[] = ['mode', 'status', 'date', 'place', 'parties', 'title']

/**
 * The record of a text that tells of what was decided upon, also where another coder has drawn its stretch otherwise: one
 * that overlaps it and has two of its parties, of several the likest. Null where none does any more.
 * `parties`: those that somebody has put in the place of the coder's, which a newer coder may find by itself.
 */
export function findAnchored(
  anchor: Anchor,
  parties: readonly Party[] | undefined,
  records: readonly LedgerRecord[],
): LedgerRecord | null {
  const here = records.filter((record) => record.text === anchor.text && record.kind === anchor.kind)
  const ranked = here.flatMap((record) => {
    const shared = Math.max(
      ...[anchor.coded.parties, parties ?? []].map((list) => sharedParties(list, record.contact.parties)),
    )
    if (shared < 2 || !overlaps(anchor, record)) return []
    const same = COMPARED.filter((field) => isSame(anchor.coded[field], record.contact[field])).length
    const apart = Math.abs(record.start - anchor.start) + Math.abs(record.end - anchor.end)
    return [{ record, shared, same, apart }]
  })
  ranked.sort(
    (a, b) => b.shared - a.shared || b.same - a.same || a.apart - b.apart || (a.record.key < b.record.key ? -1 : 1),
  )
  return ranked[0]?.record ?? null
}

function sharedParties(a: readonly Party[], b: readonly Party[]): number {
  return matchParties(a.map(prepareParty), b.map(prepareParty)).length
}

/** Whether the stretch that a record is named for, or any of its sentences, shares a letter with the anchor's. */
function overlaps({ start, end }: Anchor, record: LedgerRecord): boolean {
  return [record, ...record.contact.evidence].some((span) => span.start < end && start < span.end)
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
