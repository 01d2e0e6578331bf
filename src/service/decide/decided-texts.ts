import {
  activeDecisions,
  asCoded,
  type Judged,
  type JudgedFurther,
  judgedFurtherIn,
  judgedIn,
} from '../../ledger/index.ts'
import { type Decision, textsDecidedOn } from '../../model/decision.ts'
import type { FurtherRecord } from '../../model/further-record.ts'
import type { LedgerRecord } from '../../model/ledger-record.ts'
import type { TextVersion } from '../../model/text-version.ts'
import type { LedgerReader } from '../../store/store.ts'

/** A text of which somebody has decided something, with what it tells of and what was said of that. */
export interface DecidedText {
  readonly text: TextVersion
  readonly records: readonly LedgerRecord[]
  readonly judged: readonly Judged[]
  /** The acts and figures that it tells of, as they are coded, and what was said of those. */
  readonly further: readonly FurtherRecord[]
  readonly judgedFurther: readonly JudgedFurther[]
}

const PAGE = 500

/** Every decision of a ledger, in the order in which they came. */
export async function* allDecisions(ledger: LedgerReader): AsyncGenerator<Decision> {
  for (let after: string | null | undefined; after !== null; ) {
    const page = await ledger.decisions({ limit: PAGE, ...(after !== undefined && { after }) })
    yield* page.decisions
    after = page.next
  }
}

/** The texts that decisions which hold are about and that hold for a document, in the order of their documents. */
export async function* decidedTexts(ledger: LedgerReader): AsyncGenerator<DecidedText> {
  const hashes = new Set<string>()
  for await (const decision of allDecisions(ledger)) for (const text of textsDecidedOn(decision)) hashes.add(text)
  for (const { sha256, document } of await documentsOf(ledger, [...hashes])) {
    const text = await ledger.currentText(document)
    if (text?.sha256 !== sha256) continue
    const records = await ledger.recordsOfText(sha256)
    const further = (await ledger.furtherOf([sha256])).map(asCoded)
    const decisions = activeDecisions(await ledger.decisionsOn([sha256]))
    const judged = judgedIn(sha256, decisions, records)
    const judgedFurther = judgedFurtherIn(sha256, decisions, further)
    if (judged.length + judgedFurther.length > 0) yield { text, records, judged, further, judgedFurther }
  }
}

async function documentsOf(ledger: LedgerReader, hashes: readonly string[]) {
  const found: { sha256: string; document: string }[] = []
  for (let at = 0; at < hashes.length; at += PAGE)
    for (const { sha256, document } of await ledger.texts(hashes.slice(at, at + PAGE))) found.push({ sha256, document })
  return found.sort((a, b) => (a.document < b.document ? -1 : 1))
}
