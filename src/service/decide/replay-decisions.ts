import { CODER } from '../../coder/coder.ts'
import { findAnchored, type Judged, toldDifferences } from '../../ledger/index.ts'
import type { Told } from '../../model/decision.ts'
import type { Fault } from '../../model/fault.ts'
import type { LedgerRecord } from '../../model/ledger-record.ts'
import type { LedgerReader } from '../../store/store.ts'
import { composeRecords } from '../add/compose-text.ts'
import { asItCameIn } from '../add/reread-text.ts'
import { valueWords } from '../ask/told-words.ts'
import { codeText } from '../code-text.ts'
import { type DecidedText, decidedTexts } from './decided-texts.ts'

/** One thing that people have judged, and how the coder of today stands to it. */
export interface Check {
  readonly document: string
  readonly what: Told
  /** In words: `date 2025-06-05`. */
  readonly judged: string
  /** What the coder has in its place; null where it has what was judged right. */
  readonly instead: string | null
  /** Whether it was right when it was judged, or is in the ledger. */
  readonly was: boolean
}

/** What a run over the texts that people have judged came to. */
export interface Replayed {
  readonly documents: number
  readonly checks: readonly Check[]
  readonly faults: readonly Fault[]
}

/** Runs the coder over every text of which somebody has decided something, and holds it to that. Nothing is kept. */
export async function replayDecisions(ledger: LedgerReader): Promise<Replayed> {
  const checks: Check[] = []
  const faults: Fault[] = []
  let documents = 0
  for await (const decided of decidedTexts(ledger)) {
    if (decided.text.coder.name !== CODER.name) continue
    const result = codeText(await asItCameIn(ledger, decided.text), {})
    documents += 1
    if (result.kind === 'coded') checks.push(...checksOf(decided, composeRecords(result.coded)))
    else faults.push(result.fault)
  }
  return { documents, checks, faults }
}

function checksOf({ text, judged }: DecidedText, now: readonly LedgerRecord[]): Check[] {
  return judged.flatMap((one) => {
    const found = findAnchored(one.anchor, one.edited.parties, now)
    const about = { document: text.document, what: one.told }
    if (one.verdict === 'reject')
      return [{ ...about, judged: 'no contact', instead: found && 'told of', was: one.record === null }]
    const expected = fieldsOf(one)
    if (expected.length === 0) return []
    if (found === null) return [{ ...about, judged: 'told of', instead: 'not told of', was: true }]
    const wrong = new Set<string>(toldDifferences(one.told, found.contact))
    const before = new Set<string>(one.record === null ? expected : toldDifferences(one.told, one.record.contact))
    return expected.map((field) => ({
      ...about,
      judged: `${field} ${valueWords(field, one.told[field])}`,
      instead: wrong.has(field) ? valueWords(field, found.contact[field]) : null,
      was: !before.has(field) || !(field in one.edited),
    }))
  })
}

/** The fields that somebody has judged: of what was accepted all, else those that were corrected. Outcomes are paraphrases. */
function fieldsOf({ verdict, told, edited }: Judged): (keyof Told)[] {
  const fields = Object.keys(verdict === 'accept' ? told : edited) as (keyof Told)[]
  return verdict === 'unsure' ? [] : fields.filter((field) => field !== 'outcomes')
}
