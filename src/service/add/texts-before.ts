import type { TextVersion } from '../../model/text-version.ts'
import type { Grouped, LedgerReader } from '../../store/store.ts'

/** A text that comes in the place of another of its document, or of itself as it was known before. */
export interface Replacing {
  readonly text: TextVersion
  readonly before: TextVersion
}

/** What was known of the documents of these texts, where that was another text, or another day or publisher of it. */
export async function textsBefore(ledger: LedgerReader, texts: readonly TextVersion[]): Promise<readonly Replacing[]> {
  const pairs: Replacing[] = []
  for (const text of texts) {
    const before = await ledger.currentText(text.document)
    if (before !== null && !isKnownAs(before, text)) pairs.push({ text, before })
  }
  return pairs
}

/** The records that the texts before tell of, as they stand. */
export async function toldBefore(ledger: LedgerReader, replacing: readonly Replacing[]): Promise<readonly Grouped[]> {
  const keys: string[] = []
  for (const { before } of replacing)
    for (const { key, document } of await ledger.recordsOfText(before.sha256))
      if (document === before.document) keys.push(key)
  return ledger.grouped(keys)
}

function isKnownAs(before: TextVersion, { sha256, published, source }: TextVersion): boolean {
  return before.sha256 === sha256 && before.published === published && before.source === source
}

/** In words: what a text is now, and what it was: [held.txt, drafts/held.txt; or published 2025-06-07, 2025-06-06]. */
export function replacingInWords({ text, before }: Replacing): readonly [now: string, before: string] {
  if (text.sha256 !== before.sha256) return [text.name, before.name]
  const day = ({ published }: TextVersion) => published ?? 'on a day unknown'
  const publisher = ({ source }: TextVersion) => source ?? 'a publisher unknown'
  if (text.source === before.source) return [`published ${day(text)}`, day(before)]
  if (text.published === before.published) return [`published by ${publisher(text)}`, publisher(before)]
  return [`published ${day(text)} by ${publisher(text)}`, `${day(before)} by ${publisher(before)}`]
}
