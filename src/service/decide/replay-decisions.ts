import { CODER } from '../../coder/coder.ts'
import { activeDecisions, findAnchored, type Judged, toldDifferences } from '../../ledger/index.ts'
import type { Told } from '../../model/decision.ts'
import type { Fault } from '../../model/fault.ts'
import type { LedgerRecord } from '../../model/ledger-record.ts'
import type { LedgerReader } from '../../store/store.ts'
import { composeRecords } from '../add/compose-text.ts'
import { asItCameIn } from '../add/reread-text.ts'
import { valueWords } from '../ask/told-words.ts'
import { codeText } from '../code-text.ts'
import type { Check } from './check.ts'
import { type DecidedText, decidedTexts } from './decided-texts.ts'
import { linkChecks } from './replay-links.ts'

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
  const [stored, now]: [LedgerRecord[], LedgerRecord[]] = [[], []]
  let documents = 0
  for await (const decided of decidedTexts(ledger)) {
    if (decided.text.coder.name !== CODER.name) continue
    const result = codeText(await asItCameIn(ledger, decided.text), {})
    documents += 1
    if (result.kind === 'coded') {
      const records = composeRecords(result.coded)
      stored.push(...decided.records)
      now.push(...records)
      checks.push(...checksOf(decided, records))
    } else faults.push(result.fault)
  }
  const decisions = activeDecisions(await ledger.decisionsOn([...new Set(stored.map(({ text }) => text))]))
  checks.push(...linkChecks(decisions, stored, now))
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
