import type { LinkRecord } from '../model/link-record.ts'
import { entryId } from './entry-id.ts'
import { byPublication } from './publication-order.ts'

export interface NamedParts {
  readonly changed: readonly { readonly id: string; readonly records: readonly LinkRecord[] }[]
  readonly ended: readonly { readonly id: string; readonly into: string | null }[]
}

/**
 * Names the parts of groups, each in order of publication: a part goes on under the id of an entry that one of its records
 * founded, the earliest published of several; else its first record founds one.
 * `entryOf` gives the entry that a record was in; `gone` the entries that have lost a record for good.
 */
export function nameEntries(
  parts: readonly (readonly LinkRecord[])[],
  entryOf: (record: LinkRecord) => string | null,
  gone: ReadonlySet<string>,
): NamedParts {
  const named = parts.map((records) => ({ id: idOf(records, entryOf), records }))
  const before = Map.groupBy(
    parts.flat().filter((record) => entryOf(record) !== null),
    (record) => entryOf(record) ?? '',
  )
  const changed = named.filter(({ id, records }) => {
    const same = before.get(id)?.length === records.length && records.every((record) => entryOf(record) === id)
    return !same || gone.has(id)
  })
  const living = new Set(named.map(({ id }) => id))
  const partOf = new Map(named.flatMap(({ id, records }) => records.map(({ key }) => [key, id])))
  const ended = [...new Set([...before.keys(), ...gone])]
    .filter((id) => !living.has(id))
    .map((id) => ({ id, into: heirOf(id, before.get(id) ?? [], partOf) }))
  return { changed, ended }
}

function idOf(records: readonly LinkRecord[], entryOf: (record: LinkRecord) => string | null): string {
  const founder = records.find((record) => entryOf(record) !== null && entryOf(record) === entryId(record.key))
  return entryId((founder ?? records[0]!).key)
}

/** Where an id leads that names nothing of its own any more: to its founder, or to where most of its records are. */
function heirOf(id: string, records: readonly LinkRecord[], partOf: ReadonlyMap<string, string>): string | null {
  const inOrder = records.toSorted(byPublication)
  const founder = inOrder.find(({ key }) => entryId(key) === id)
  if (founder !== undefined) return partOf.get(founder.key) ?? null
  const votes = Map.groupBy(inOrder, ({ key }) => partOf.get(key) ?? '')
  const most = [...votes].sort(([, a], [, b]) => b.length - a.length)[0]
  return most?.[0] ?? null
}
