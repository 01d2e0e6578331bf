import type { Contact } from '../model/contact.ts'
import { fold } from '../model/fold.ts'
import type { LedgerRecord } from '../model/ledger-record.ts'
import { linkRecordOf } from '../model/link-record-of.ts'
import { type Prepared, prepare } from './prepare-record.ts'
import { byPublication } from './publication-order.ts'
import { areCopies } from './signature.ts'

/** A record of an entry, with the independent source that it comes from: reports of one number are not independent of one another. */
export interface Report {
  readonly record: LedgerRecord
  readonly ready: Prepared
  readonly source: number
}

/** Signatures of texts, by their hashes. */
export type Signatures = ReadonlyMap<string, readonly number[]>

/** The records of an entry in order of publication, each with its independent source. */
export function reportsOf(records: readonly LedgerRecord[], signatures: Signatures): Report[] {
  const inOrder = records.length < 2 ? records : records.toSorted(byPublication)
  const sources = independentSources(inOrder, signatures)
  return inOrder.map((record) => ({ record, ready: prepare(linkRecordOf(record)), source: sources.get(record.text)! }))
}

/** How many sources reports come from. */
export function countSources(reports: readonly Report[]): number {
  if (reports.length < 2) return reports.length
  const sources = new Set<number>()
  for (const { source } of reports) sources.add(source)
  return sources.size
}

/** Numbers the independent sources of texts: texts of one publisher, those that take it from one medium, and copies of one text, come from one. */
function independentSources(records: readonly LedgerRecord[], signatures: Signatures): Map<string, number> {
  const numbers = new Map<string, number>()
  const publishers = new Map<string, number>()
  const seen: { readonly signature: readonly number[]; readonly number: number }[] = []
  const unions: number[] = []
  const topOf = (number: number): number => (unions[number] === number ? number : topOf(unions[number]!))
  for (const { text, source, contact } of records) {
    const known = numbers.get(text)
    const number = known ?? unions.push(unions.length) - 1
    numbers.set(text, number)
    const join = (other: number) => {
      const [one, two] = [topOf(number), topOf(other)]
      unions[Math.max(one, two)] = Math.min(one, two)
    }
    for (const medium of mediaOf(source, contact)) {
      join(publishers.get(medium) ?? number)
      publishers.set(medium, number)
    }
    if (known !== undefined) continue
    const signature = signatures.get(text) ?? []
    for (const other of seen) if (areCopies(signature, other.signature)) join(other.number)
    seen.push({ signature, number })
  }
  return new Map([...numbers].map(([text, number]) => [text, topOf(number)]))
}

/** Who publishes a report, and the media that it takes what it tells from: "according to Anadolu", "state television, citing the ministry". */
function mediaOf(publisher: string | null, { attribution: { via, ...said } }: Contact): string[] {
  const media = [said, ...via].flatMap(({ kind, source }) => (kind === 'media' && source ? mediumKey(source) : []))
  const own = publisher === null ? [] : [mediumKey(publisher) || fold(publisher)]
  return [...own, ...media.filter((key) => key !== '')]
}

const GENERIC =
  /\b(?:the|a|an|news|agency|agencies|network|local|state|official|national|run|owned|media|reports?|press|television|tv|radio|newspapers?|broadcasters?|daily|outlets?)\b/g

/** The name of a medium without what any is called: [Anadolu Agency, the Anadolu news agency → anadolu; local media → nothing]. */
function mediumKey(name: string): string {
  const words = fold(name).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
  return words.replaceAll(GENERIC, '').replaceAll(/\s+/g, ' ').trim()
}
