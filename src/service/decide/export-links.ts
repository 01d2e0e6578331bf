import { activeDecisions, Rulings } from '../../ledger/index.ts'
import type { Decision } from '../../model/decision.ts'
import type { LedgerRecord } from '../../model/ledger-record.ts'

/** A contact of a labelled file: the file's id, and its place among the file's contacts. */
export interface LabelledContact {
  readonly document: string
  readonly contact: number
}

/** Which contacts of labelled files people have judged to be one, and which two, in the form of a file of labelled links. */
export interface LabelledLinks {
  readonly entries: readonly { readonly id: string; readonly records: readonly LabelledContact[] }[]
  readonly apart: readonly { readonly a: LabelledContact; readonly b: LabelledContact }[]
}

/** What decisions come to for records that stand in labelled files; `places` says where, by key. */
export function labelledLinks(
  decisions: readonly Decision[],
  records: readonly LedgerRecord[],
  places: ReadonlyMap<string, LabelledContact>,
): LabelledLinks {
  const { judgements } = new Rulings(activeDecisions(decisions), records)
  const told = judgements.filter(({ a, b }) => places.has(a) && places.has(b))
  const one = new Map<string, Set<string>>()
  for (const { a, b, same } of told) {
    if (!same) continue
    const together = new Set([...(one.get(a) ?? [a]), ...(one.get(b) ?? [b])])
    for (const key of together) one.set(key, together)
  }
  const groups = [...new Set(one.values())]
  return {
    entries: groups.map((keys, nth) => ({
      id: `L${`${nth + 1}`.padStart(2, '0')}`,
      records: [...keys].map((key) => places.get(key)!),
    })),
    apart: told.flatMap(({ a, b, same }) => (same ? [] : [{ a: places.get(a)!, b: places.get(b)! }])),
  }
}
