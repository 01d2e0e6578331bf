import { compareRecords, LINKED, type Linking } from '../../ledger/index.ts'
import type { LinkRecord } from '../../model/link-record.ts'
import type { Grouped } from '../../store/store.ts'

/**
 * Where the ids of entries lead of which no record is left: to the entry of what the same document tells now, where that is
 * the same thing. [A corrected report: its entry goes on under the new record's id, and the old id finds it.]
 */
export function withHeirs(
  { changed, ended }: Pick<Linking, 'changed' | 'ended'>,
  added: readonly LinkRecord[],
  gone: readonly Grouped[],
): Linking['ended'] {
  if (ended.every(({ into }) => into !== null)) return ended
  const entryOf = new Map(changed.flatMap(({ id, records }) => records.map(({ key }) => [key, id] as const)))
  return ended.map(({ id, into }) => {
    if (into !== null) return { id, into }
    const lost = gone.filter(({ entry }) => entry === id).map(({ record }) => record)
    const heir = likest(lost, added)
    return { id, into: heir === null ? null : (entryOf.get(heir.key) ?? null) }
  })
}

/** Of what the same documents tell now, the record most like one that was lost; null where none is of the same thing. */
function likest(lost: readonly LinkRecord[], added: readonly LinkRecord[]): LinkRecord | null {
  const pairs = lost.flatMap((old) =>
    added
      .filter(({ document }) => document === old.document)
      .map((record) => ({ record, score: compareRecords(old, record).score })),
  )
  const best = pairs.sort((a, b) => b.score - a.score || (a.record.key < b.record.key ? -1 : 1))[0]
  return best !== undefined && best.score >= LINKED ? best.record : null
}
