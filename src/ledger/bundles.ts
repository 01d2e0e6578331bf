import { type LinkRecord, tellerOf } from '../model/link-record.ts'
import type { Comparison } from './compare-records.ts'
import { compareRecords } from './compare-records.ts'
import { prepare } from './prepare-record.ts'
import { SIGNS } from './signs.ts'

/** Records that linking cannot tell apart, each of another text (or table): compared once for all of them. */
export interface Bundle {
  /** In order of key; the first stands for the others. */
  readonly records: readonly LinkRecord[]
  /** What tells of each. */
  readonly tellers: ReadonlySet<string>
}

/** Gathers records that say the same; those in `apart` (people have judged them) stay by themselves. */
export function bundle(records: readonly LinkRecord[], apart: ReadonlySet<string> = new Set()): Bundle[] {
  const bundles = new Map<string, { records: LinkRecord[]; tellers: Set<string> }>()
  for (const record of records.toSorted((a, b) => (a.key < b.key ? -1 : 1))) {
    let name = apart.has(record.key) ? record.key : likeness(record)
    while (bundles.get(name)?.tellers.has(tellerOf(record))) name += '+'
    const known = bundles.get(name)
    if (known === undefined) bundles.set(name, { records: [record], tellers: new Set([tellerOf(record)]) })
    else {
      known.records.push(record)
      known.tellers.add(tellerOf(record))
    }
  }
  return [...bundles.values()]
}

function likeness(record: LinkRecord): string {
  const { once } = prepare(record)
  once.likeness ??= likenessOf(record)
  return once.likeness
}

/** Everything that comparing looks at, as one word. */
function likenessOf({ mode, modeOpen, status, date, published, place, parties, title }: LinkRecord): string {
  const sides = parties.map(({ name, person, state, office, role, kind }) => [
    person ?? name,
    state,
    office,
    role,
    kind,
  ])
  // Of a record with a date, publication counts only where it bounds a month or more.
  const bound = date?.length === 10 ? null : published
  return JSON.stringify([mode, modeOpen, status, date, bound, place?.name, place?.state, title, sides])
}

/** Compares two bundles by the records that stand for them; where they share a text or table, it tells of both. */
export function compareBundles(a: Bundle, b: Bundle): Comparison {
  const found = compareRecords(a.records[0]!, b.records[0]!)
  if (tellerOf(a.records[0]!) === tellerOf(b.records[0]!) || !shareTeller(a, b)) return found
  return { score: found.score + SIGNS['text/same'][0], signs: [...found.signs, 'text/same'] }
}

function shareTeller({ tellers: a }: Bundle, { tellers: b }: Bundle): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  for (const teller of few) if (many.has(teller)) return true
  return false
}
