import type { LinkRecord } from '../model/link-record.ts'
import type { Comparison } from './compare-records.ts'
import { compareRecords } from './compare-records.ts'
import { SIGNS } from './signs.ts'

/** Records that linking cannot tell apart, each of another text: compared once for all of them. */
export interface Bundle {
  /** In order of key; the first stands for the others. */
  readonly records: readonly LinkRecord[]
  readonly texts: ReadonlySet<string>
}

/** Gathers records that say the same; those in `apart` (people have judged them) stay by themselves. */
export function bundle(records: readonly LinkRecord[], apart: ReadonlySet<string> = new Set()): Bundle[] {
  const bundles = new Map<string, { records: LinkRecord[]; texts: Set<string> }>()
  for (const record of records.toSorted((a, b) => (a.key < b.key ? -1 : 1))) {
    let name = apart.has(record.key) ? record.key : likeness(record)
    while (bundles.get(name)?.texts.has(record.text)) name += '+'
    const known = bundles.get(name)
    if (known === undefined) bundles.set(name, { records: [record], texts: new Set([record.text]) })
    else {
      known.records.push(record)
      known.texts.add(record.text)
    }
  }
  return [...bundles.values()]
}

/** Everything that comparing looks at, as one word. */
function likeness({ mode, modeOpen, status, date, published, place, parties, title }: LinkRecord): string {
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

/** Compares two bundles by the records that stand for them; where they share a text, it tells of both. */
export function compareBundles(a: Bundle, b: Bundle): Comparison {
  const found = compareRecords(a.records[0]!, b.records[0]!)
  if (a.records[0]!.text === b.records[0]!.text || !shareText(a, b)) return found
  return { score: found.score + SIGNS['text/same'][0], signs: [...found.signs, 'text/same'] }
}

function shareText({ texts: a }: Bundle, { texts: b }: Bundle): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  for (const text of few) if (many.has(text)) return true
  return false
}
