import type { Link } from '../model/entry.ts'
import type { LinkRecord } from '../model/link-record.ts'
import { type Bundle, bundle, compareBundles } from './bundles.ts'
import { compareRecords } from './compare-records.ts'
import { SIGNS } from './signs.ts'

/** Why each record but the first is in an entry: the record before it, in order of publication, that it is most like. */
export function explainLinks(records: readonly LinkRecord[]): Link[] {
  if (records.length < 2) return []
  const bundles = bundle(records)
  const bundleOf = new Map(bundles.flatMap((own) => own.records.map((record) => [record, own] as const)))
  const seen: Bundle[] = []
  const firstOf = new Map<Bundle, LinkRecord>()
  return records.flatMap((record) => {
    const own = bundleOf.get(record)!
    const twin = firstOf.get(own)
    const scored = twin === undefined ? seen.map((other) => ({ other, ...compareBundles(own, other) })) : []
    if (twin === undefined) {
      firstOf.set(own, record)
      seen.push(own)
    }
    const best = scored.sort((a, b) => b.score - a.score)[0]
    const partner = twin ?? (best && firstOf.get(best.other))
    return partner === undefined ? [] : [linkOf(partner, record)]
  })
}

function linkOf(a: LinkRecord, b: LinkRecord): Link {
  const { score, signs } = compareRecords(a, b)
  return { a: a.key, b: b.key, score, signs: signs.map((sign) => ({ sign, weight: SIGNS[sign][0] })) }
}
