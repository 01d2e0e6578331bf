import { CODER } from '../../coder/coder.ts'
import {
  activeDecisions,
  findAnchored,
  findFurtherAnchored,
  furtherDifferences,
  furtherRecords,
  type Judged,
  type JudgedFurther,
  toldDifferences,
} from '../../ledger/index.ts'
import type { Told } from '../../model/decision.ts'
import type { Fault } from '../../model/fault.ts'
import { type FurtherRecord, toldOf } from '../../model/further-record.ts'
import type { LedgerRecord } from '../../model/ledger-record.ts'
import type { LedgerReader } from '../../store/store.ts'
import { composeFurther, composeRecords } from '../add/compose-text.ts'
import { asItCameIn } from '../add/reread-text.ts'
import { furtherWords } from '../ask/further-words.ts'
import { NONE, valueWords } from '../ask/told-words.ts'
import { codeText } from '../code-text.ts'
import { type Check, checksOn, type Matter } from './check.ts'
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
      checks.push(...contactChecks(decided, records))
      checks.push(...furtherChecks(decided, furtherRecords(composeFurther(result.coded))))
    } else faults.push(result.fault)
  }
  const decisions = activeDecisions(await ledger.decisionsOn([...new Set(stored.map(({ text }) => text))]))
  checks.push(...linkChecks(decisions, stored, now))
  return { documents, checks, faults }
}

function contactChecks({ text, judged }: DecidedText, now: readonly LedgerRecord[]): Check[] {
  return judged.flatMap((one) => {
    const { verdict, told, edited } = one
    const found = findAnchored(one.anchor, edited.parties, now)
    const against = (record: LedgerRecord | null) =>
      record && {
        fields: toldDifferences(told, record.contact),
        words: (field: string) => valueWords(field, record.contact[field as keyof Told]),
      }
    const fields = judgedFields(one).filter((field) => field !== 'outcomes')
    const what = { kind: 'contact', told } as const
    return checksOn(
      { document: text.document, what, verdict, fields, edited, now: against(found), before: against(one.record) },
      (field) => valueWords(field, told[field as keyof Told]),
    )
  })
}

function furtherChecks({ text, judgedFurther }: DecidedText, now: readonly FurtherRecord[]): Check[] {
  return judgedFurther.flatMap((one) => {
    const { anchor, verdict, told, edited } = one
    const found = findFurtherAnchored(anchor, now, edited)
    const against = (record: FurtherRecord | null) =>
      record && {
        fields: furtherDifferences(anchor.kind, told, toldOf(record)),
        words: (field: string) => furtherValueWords(field, toldOf(record)),
      }
    const what = { kind: anchor.kind, told } as Matter
    const judgement = { document: text.document, what, verdict, fields: judgedFields(one), edited }
    return checksOn({ ...judgement, now: against(found), before: against(one.record) }, (field) =>
      furtherValueWords(field, told),
    )
  })
}

/** The fields that somebody has judged. Outcomes are paraphrases and are held to nothing. */
function judgedFields({
  verdict,
  told,
  edited,
}: Pick<Judged | JudgedFurther, 'verdict' | 'told' | 'edited'>): string[] {
  return Object.keys(verdict === 'accept' ? told : edited)
}

function furtherValueWords(field: string, told: object): string {
  return furtherWords(field, told[field as keyof typeof told]) || NONE
}
