import type { LinkRecord } from '../model/link-record.ts'
import { alike, connected } from './connected.ts'
import { Directory } from './directory.ts'
import { type NamedParts, nameEntries } from './name-entries.ts'
import { partGroup } from './part-group.ts'
import type { Judgement } from './scores.ts'

/** A record that the ledger holds, with its group and the entry that it is in. */
export interface Member {
  readonly record: LinkRecord
  readonly group: string
  readonly entry: string | null
}

/** What changes in a ledger, and all that it may touch. */
export interface Change {
  /** New records. One that comes in the place of another of its key has that one among `gone`; one that is there already changes nothing. */
  readonly added: readonly LinkRecord[]
  /** Records that are superseded, as the ledger held them. */
  readonly gone: readonly Member[]
  /** All other living records of the groups of `touchedGroups`, and of those of `gone`. */
  readonly members: readonly Member[]
  /** What people say of any two of these records. Who is judged one with another must be among them. */
  readonly judgements: readonly Judgement[]
  /** Groups whose records may no longer hang together, beside those of `gone`: a judgement was taken back. */
  readonly loosened: readonly string[]
}

/** What a change comes to: `changed` entries hold other records than before, in order of publication; `ended` ones go on as names. */
export interface Linking extends NamedParts {
  /** All that are new, and those whose group is another now. */
  readonly regrouped: readonly { readonly record: string; readonly group: string }[]
}

/**
 * The groups that new records come into, or are in already under their keys. `candidates`: what the ledger holds within
 * reach of their blocks.
 */
export function touchedGroups(added: readonly LinkRecord[], candidates: readonly Member[]): string[] {
  const directory = new Directory(added)
  const keys = new Set(added.map(({ key }) => key))
  const touched = new Set<string>()
  for (const { record, group } of candidates) {
    if (keys.has(record.key)) touched.add(group)
    directory.meet(record, (one) => {
      if (!touched.has(group) && alike(one, record)) touched.add(group)
    })
  }
  return [...touched]
}

/** Links records anew within the groups that a change touches. What it gives depends on the records, not on how they came in. */
export function linkGroups({ added, gone, members, judgements, loosened }: Change): Linking {
  const fresh = new Map(added.map((record) => [record.key, record]))
  const lost = new Set(gone.map(({ record }) => record.key).filter((key) => !fresh.has(key)))
  const here = [...members, ...gone].filter(({ record }) => !lost.has(record.key))
  const known = new Map(here.map((member) => [member.record.key, member]))
  const stay = [...known.values()].filter(({ record }) => !fresh.has(record.key))
  const altered = [...gone, ...[...known.values()].filter(({ record }) => fresh.has(record.key))]
  const loose = new Set([...loosened, ...altered.map(({ group }) => group)])
  const holds = (group: string | undefined) => (group === undefined || loose.has(group) ? null : group)
  const records = [...stay.map(({ record }) => record), ...fresh.values()]
  const groups = connected(records, ({ key }) => holds(known.get(key)?.group), judgements)
  const regrouped = [...groups].flatMap(([group, own]) =>
    own
      .filter(({ key }) => fresh.has(key) || known.get(key)?.group !== group)
      .map(({ key }) => ({ record: key, group })),
  )
  const parts = [...groups.values()].flatMap((own) => partGroup(own, judgements))
  const alteredEntries = new Set(altered.flatMap(({ entry }) => (entry === null ? [] : [entry])))
  return { regrouped, ...nameEntries(parts, ({ key }) => known.get(key)?.entry ?? null, alteredEntries) }
}
