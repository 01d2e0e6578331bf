import { activeDecisions, decisionOf } from '../../ledger/index.ts'
import type { Anchor, Decided, Decision, FurtherAnchor } from '../../model/decision.ts'
import type { TextVersion } from '../../model/text-version.ts'
import type { LedgerWriter } from '../../store/store.ts'
import type { Replacing } from '../add/texts-before.ts'
import { keepDecisions } from './decide.ts'

/** What people have decided of a text holds for the one that took its place, as far as the words stand there unchanged, once. */
export async function carryDecisions(ledger: LedgerWriter, replacing: readonly Replacing[]): Promise<void> {
  const carried: Decision[] = []
  for (const { text, before } of replacing) {
    if (text.sha256 === before.sha256) continue
    const made = activeDecisions(await ledger.decisionsOn([before.sha256]))
    carried.push(...made.flatMap((decision) => carriedOver(decision, before, text) ?? []))
  }
  if (carried.length > 0) await keepDecisions(ledger, carried)
}

/** By the same person at the same time, of the same words where they stand now; null where they do not. */
function carriedOver(decision: Decision, before: TextVersion, text: TextVersion): Decision | null {
  const { id, ...decided } = decision
  const move = <Any extends Anchor | FurtherAnchor>(anchor: Any): Any | null =>
    anchor.text === before.sha256 ? moved(anchor, before, text) : anchor
  const why = `${decided.why === null ? '' : `${decided.why}; `}carried over from ${id}: the words are unchanged`
  if ('about' in decided) {
    const about = move(decided.about)
    return about && decisionOf({ ...decided, about, why } as Decided)
  }
  if (!('on' in decided)) return null
  const on = decided.on.flatMap((anchor) => move(anchor) ?? [])
  const other = 'other' in decided ? decided.other.flatMap((anchor) => move(anchor) ?? []) : null
  if (on.length < decided.on.length || (other && 'other' in decided && other.length < decided.other.length)) return null
  return decisionOf({ ...decided, on, ...(other && { other }), why } as Decided)
}

function moved<Any extends Anchor | FurtherAnchor>(anchor: Any, before: TextVersion, after: TextVersion): Any | null {
  const words = before.text.slice(anchor.start, anchor.end)
  const start = after.text.indexOf(words)
  if (start < 0 || after.text.includes(words, start + 1)) return null
  return { ...anchor, text: after.sha256, start, end: start + words.length }
}
