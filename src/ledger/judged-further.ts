import type { Decision, FurtherAnchor, FurtherChange, ToldAct, ToldFigure } from '../model/decision.ts'
import type { FurtherRecord } from '../model/further-record.ts'
import { findFurtherAnchored } from './further-rulings.ts'

/** What people have said of one act or figure that a text tells of. */
export interface JudgedFurther {
  readonly anchor: FurtherAnchor
  /** What the coder made of it, where it does so still. */
  readonly record: FurtherRecord | null
  readonly verdict: 'accept' | 'reject' | 'unsure' | null
  /** What the text tells, as it was judged: coded so, or corrected. */
  readonly told: ToldAct | ToldFigure
  /** The fields that somebody has corrected, with what they say instead. */
  readonly edited: FurtherChange
}

/** What decisions that hold (the oldest first) say of the acts and figures of one text; `records`: all that it is coded to tell of now. */
export function judgedFurtherIn(
  text: string,
  decisions: readonly Decision[],
  records: readonly FurtherRecord[],
): JudgedFurther[] {
  const judged = new Map<string, JudgedFurther>()
  for (const decision of decisions) {
    if (!('about' in decision) || decision.about.text !== text) continue
    const { about: anchor } = decision
    const change = decision.kind === 'correct' ? decision.change : undefined
    const record = findFurtherAnchored(anchor, records, change)
    const name = record?.id ?? JSON.stringify([anchor.kind, anchor.start, anchor.end, anchor.coded])
    const before = judged.get(name) ?? { anchor, record, verdict: null, told: anchor.coded, edited: {} }
    const edited = { ...before.edited, ...change } as FurtherChange
    const verdict = decision.kind === 'judge' ? decision.verdict : before.verdict
    const told = { ...(decision.kind === 'judge' ? anchor.coded : before.told), ...edited } as ToldAct | ToldFigure
    judged.set(name, { anchor, record, verdict, told, edited })
  }
  return [...judged.values()].sort((a, b) => a.anchor.start - b.anchor.start || a.anchor.end - b.anchor.end)
}
