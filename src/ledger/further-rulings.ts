import { isDeepStrictEqual } from 'node:util'
import {
  type Decision,
  FURTHER_FIELDS,
  type FurtherAnchor,
  type FurtherChange,
  type ToldAct,
  type ToldFigure,
} from '../model/decision.ts'
import { type FurtherRecord, type FurtherReview, toldOf } from '../model/further-record.ts'
import { furtherDifferences } from './further-differences.ts'
import { withNames } from './further-records.ts'

type FurtherDecision = Extract<Decision, { kind: 'judge' | 'correct' }>

/** The field without which an act or a figure is another. */
const NAMING = { act: 'type', figure: 'value' } as const

/**
 * The acts and figures of texts with what people have decided of them. `decisions`: those that hold, the oldest first, of
 * which the last counts; `records`: all that the texts are coded to tell.
 */
export function ruledFurther(records: readonly FurtherRecord[], decisions: readonly Decision[]): FurtherRecord[] {
  const bearing = new Map<string, FurtherDecision[]>()
  for (const decision of decisions) {
    if (!('about' in decision)) continue
    const change = decision.kind === 'correct' ? decision.change : undefined
    const record = findFurtherAnchored(decision.about, records, change)
    if (record) bearing.set(record.id, [...(bearing.get(record.id) ?? []), decision])
  }
  return records.map((record) => {
    const own = bearing.get(record.id)
    return own === undefined ? record : ruled(record, own)
  })
}

/**
 * The act or figure that tells what was decided upon, also where another coder has drawn its stretch otherwise; null where
 * none does any more. `change`: what somebody has put in the place of the coder's, which a newer coder may find by itself.
 */
export function findFurtherAnchored(
  anchor: FurtherAnchor,
  records: readonly FurtherRecord[],
  change: FurtherChange = {},
): FurtherRecord | null {
  const here = records.filter(
    (record) =>
      record.text === anchor.text &&
      record.kind === anchor.kind &&
      toldOf(record).evidence.some(({ start, end }) => start < anchor.end && anchor.start < end),
  )
  const ranked = here.map((record) => {
    const exact = record.start === anchor.start && record.end === anchor.end
    const told = toldOf(record)
    const same = FURTHER_FIELDS[anchor.kind].filter((field) => isSame(field, anchor.coded, told)).length
    const alike = [anchor.coded, { ...anchor.coded, ...change }].some((one) => isSame(NAMING[anchor.kind], one, told))
    return { record, exact, alike, rank: same + (exact ? 1 : 0) }
  })
  const fitting = ranked.filter(({ exact, alike }) => exact || alike)
  return fitting.sort((a, b) => b.rank - a.rank || a.record.nth - b.record.nth)[0]?.record ?? null
}

/** The words of an act or figure, and what the coder made of them. */
export function furtherAnchor(record: FurtherRecord): FurtherAnchor {
  const { text, start, end, kind } = record
  const told = toldOf(record) as unknown as Readonly<Record<string, unknown>>
  const as = codedBefore(record)
  const coded = Object.fromEntries(FURTHER_FIELDS[kind].map((field) => [field, field in as ? as[field] : told[field]]))
  return { text, start, end, kind, coded } as FurtherAnchor
}

/** A record as it was coded, whatever people have decided of it. */
export function asCoded(record: FurtherRecord): FurtherRecord {
  const { review: _, ...rest } = record
  const told = { ...toldOf(record), ...codedBefore(record) }
  return withNames((record.kind === 'act' ? { ...rest, act: told } : { ...rest, figure: told }) as FurtherRecord)
}

/** What the coder made of the fields that people have corrected. */
function codedBefore({ review }: FurtherRecord): Readonly<Record<string, unknown>> {
  return Object.fromEntries((review?.edits ?? []).map(({ field, coded }) => [field, coded]))
}

function ruled(record: FurtherRecord, decisions: readonly FurtherDecision[]): FurtherRecord {
  const corrections = decisions.flatMap((decision) => (decision.kind === 'correct' ? [decision] : []))
  const change: FurtherChange = Object.assign({}, ...corrections.map((one) => one.change))
  const told = { ...toldOf(record), ...change } as ToldAct | ToldFigure
  const before = toldOf(record) as unknown as Readonly<Record<string, unknown>>
  const edits = Object.keys(change).map((field) => ({
    field,
    coded: before[field],
    decision: corrections.findLast((one) => field in one.change)!.id,
  }))
  const review: FurtherReview = { verdict: verdictOf(decisions, told), edits, decisions: decisions.map(({ id }) => id) }
  const corrected = record.kind === 'act' ? { ...record, act: told, review } : { ...record, figure: told, review }
  return withNames(corrected as FurtherRecord)
}

/** What was judged last; what was accepted is so as long as it is told as it was then. */
function verdictOf(decisions: readonly FurtherDecision[], told: ToldAct | ToldFigure): FurtherReview['verdict'] {
  const at = decisions.findLastIndex(({ kind }) => kind === 'judge')
  const last = decisions[at]
  if (last?.kind !== 'judge') return null
  if (last.verdict !== 'accept') return last.verdict === 'reject' ? 'rejected' : 'unsure'
  const edits = decisions.map((one) => (one.kind === 'correct' ? one.change : {}))
  const then = Object.assign({}, last.about.coded, ...edits)
  return furtherDifferences(last.about.kind, then, told).length === 0 ? 'accepted' : null
}

function isSame(field: string, one: object, other: object): boolean {
  return isDeepStrictEqual(one[field as keyof object], other[field as keyof object])
}
