import { activeDecisions, asCoded, type CodedText, furtherRecords, ruledFurther } from '../../ledger/index.ts'
import type { LedgerWriter } from '../../store/store.ts'

/** Keeps the acts and figures that texts tell of, as people have corrected them; those of their documents before end. */
export async function keepFurther(ledger: LedgerWriter, texts: readonly CodedText[]): Promise<void> {
  if (texts.length === 0) return
  const hashes = texts.map(({ sha256 }) => sha256)
  const told = new Map((await ledger.furtherOf(hashes)).map(({ text, document }) => [text, document]))
  // A text that two documents share tells of them once: under the document that came first.
  const own = texts.filter(({ sha256, document }) => {
    if (!told.has(sha256)) told.set(sha256, document)
    return told.get(sha256) === document
  })
  const decisions = activeDecisions(await ledger.decisionsOn(hashes))
  await ledger.putFurther(
    texts.map(({ document }) => document),
    ruledFurther(own.flatMap(furtherRecords), decisions),
  )
}

/** Rules anew on the acts and figures of texts of which people have decided something. */
export async function ruleFurther(ledger: LedgerWriter, texts: readonly string[]): Promise<void> {
  const records = await ledger.furtherOf(texts)
  if (records.length === 0) return
  const decisions = activeDecisions(await ledger.decisionsOn(texts))
  const documents = [...new Set(records.map(({ document }) => document))]
  await ledger.putFurther(documents, ruledFurther(records.map(asCoded), decisions))
}
