import { isDeepStrictEqual } from 'node:util'
import type { CodedText } from '../../ledger/index.ts'
import type { LedgerRecord } from '../../model/ledger-record.ts'
import type { TextVersion } from '../../model/text-version.ts'
import type { LedgerWriter } from '../../store/store.ts'
import { keepFurther } from './keep-further.ts'
import { type LinkChange, linkRecords } from './link-records.ts'

/** A text with all the records that it is told to have. */
export interface Told {
  readonly text: TextVersion
  readonly records: readonly LedgerRecord[]
  /** What it tells of beside contacts. */
  readonly further: CodedText
}

/** What a document tells of now and did not before, what it told of and does no more, and what it tells otherwise. */
export interface Recoded {
  readonly document: string
  /** The text that held before; null for a new document. */
  readonly before: TextVersion | null
  readonly gained: readonly LedgerRecord[]
  readonly lost: readonly LedgerRecord[]
  readonly changed: readonly { readonly before: LedgerRecord; readonly after: LedgerRecord }[]
}

/** Keeps texts whose records take the place of those that their documents had before, and links what is told otherwise anew. */
export async function keepTold(
  ledger: LedgerWriter,
  told: readonly Told[],
): Promise<{ readonly recoded: readonly Recoded[]; readonly links: LinkChange }> {
  const kept: (Recoded & Pick<Told, 'text' | 'records'>)[] = []
  const seen = new Set<string>()
  for (const { text, records } of told) {
    const before = await ledger.currentText(text.document)
    const earlier = before === null ? [] : await ledger.recordsOfText(before.sha256)
    const known = before?.sha256 === text.sha256 ? earlier : await ledger.recordsOfText(text.sha256)
    // A text that two documents share tells of its contacts under the one that came first.
    const elsewhere = seen.has(text.sha256) || known.some(({ document }) => document !== text.document)
    seen.add(text.sha256)
    const own = earlier.filter(({ document }) => document === text.document)
    kept.push({ text, records, before, ...compared(text.document, own, elsewhere ? [] : records) })
  }
  const gone = kept.flatMap(({ lost, changed }) => [...lost, ...changed.map(({ before }) => before)])
  const grouped = await ledger.grouped(gone.map(({ key }) => key))
  await ledger.putTexts(kept.map(({ text }) => text))
  await keepFurther(
    ledger,
    told.map(({ further }) => further),
  )
  await ledger.supersede(gone.map(({ key }) => key))
  const fresh = kept.flatMap(({ gained, changed }) => [...gained, ...changed.map(({ after }) => after)])
  return { recoded: kept, links: await linkRecords(ledger, fresh, grouped) }
}

function compared(document: string, before: readonly LedgerRecord[], after: readonly LedgerRecord[]) {
  const was = new Map(before.map((record) => [record.key, record]))
  const is = new Set(after.map(({ key }) => key))
  return {
    document,
    gained: after.filter(({ key }) => !was.has(key)),
    lost: before.filter(({ key }) => !is.has(key)),
    changed: after.flatMap((record) => {
      const old = was.get(record.key)
      return old && !isDeepStrictEqual(old, record) ? [{ before: old, after: record }] : []
    }),
  }
}
