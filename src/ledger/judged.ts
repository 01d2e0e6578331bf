import { type Anchor, anchorsOf, type Decision, type Told } from '../model/decision.ts'
import type { LedgerRecord } from '../model/ledger-record.ts'
import { findAnchored } from './find-anchored.ts'

/** What people have said of one contact that a text tells of. */
export interface Judged {
  readonly anchor: Anchor
  /** What the coder made of it, where it does so still. */
  readonly record: LedgerRecord | null
  readonly verdict: 'accept' | 'reject' | 'unsure' | null
  /** What the text tells, as it was judged: coded so, or corrected. */
  readonly told: Told
  /** The fields that somebody has corrected, with what they say instead. */
  readonly edited: Partial<Told>
  /** What is so, as somebody has decided for an entry of several reports; this one may well say something else. */
  readonly settled: Partial<Told>
}

/** What decisions that hold (the oldest first) say of the contacts of one text; `records`: all that it tells of now. */
export function judgedIn(text: string, decisions: readonly Decision[], records: readonly LedgerRecord[]): Judged[] {
  const judged = new Map<string, Judged>()
  for (const decision of decisions)
    for (const anchor of anchorsOf(decision)) {
      if (anchor.text !== text) continue
      const record = findAnchored(anchor, decision.kind === 'edit' ? decision.change.parties : undefined, records)
      const name = record?.key ?? JSON.stringify([anchor.start, anchor.end, anchor.coded])
      const before = judged.get(name) ?? openJudged(anchor, record)
      judged.set(name, judgedBy(before, decision, anchor))
    }
  return [...judged.values()].sort((a, b) => a.anchor.start - b.anchor.start || a.anchor.end - b.anchor.end)
}

function openJudged(anchor: Anchor, record: LedgerRecord | null): Judged {
  return { anchor, record, verdict: null, told: anchor.coded, edited: {}, settled: {} }
}

function judgedBy(before: Judged, decision: Decision, anchor: Anchor): Judged {
  switch (decision.kind) {
    case 'accept':
    case 'reject':
    case 'unsure':
      return { ...before, anchor, verdict: decision.kind, told: { ...anchor.coded, ...before.edited } }
    case 'edit': {
      if (decision.of === 'entry' && decision.on.length > 1)
        return { ...before, settled: { ...before.settled, ...decision.change } }
      const edited = { ...before.edited, ...decision.change }
      return { ...before, edited, told: { ...before.told, ...edited } }
    }
    default:
      return before
  }
}
