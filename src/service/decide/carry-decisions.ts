import { decisionOf } from '../../ledger/index.ts'
import { type Anchor, type Decided, type Decision, type FurtherAnchor, textsDecidedOn } from '../../model/decision.ts'
import type { LedgerReader } from '../../store/store.ts'
import type { Replacing } from '../add/texts-before.ts'

/** What people have decided of texts, for those that took their place: as far as the words stand there unchanged, once. */
export async function carriedAlong(ledger: LedgerReader, replacing: readonly Replacing[]): Promise<Decision[]> {
  const otherwise = replacing.filter(({ text, before }) => text.sha256 !== before.sha256)
  return carriedOver(await ledger.decisionsOn(otherwise.map(({ before }) => before.sha256)), otherwise)
}

/** Likewise of decisions that come when their text has been corrected already. */
export async function carriedLate(ledger: LedgerReader, decisions: readonly Decision[]): Promise<Decision[]> {
  return carriedOver(decisions, await replacedSince(ledger, decisions.flatMap(textsDecidedOn)))
}

/** Those of these texts in whose place another stands now. */
export async function replacedSince(ledger: LedgerReader, hashes: readonly string[]): Promise<Replacing[]> {
  const replaced: Replacing[] = []
  for (const before of await ledger.texts([...new Set(hashes)])) {
    const text = await ledger.currentText(before.document)
    if (text !== null && text.sha256 !== before.sha256) replaced.push({ text, before })
  }
  return replaced
}

function carriedOver(decisions: readonly Decision[], replacing: readonly Replacing[]): Decision[] {
  const byHash = new Map(replacing.map((each) => [each.before.sha256, each]))
  return decisions.flatMap((decision) => {
    const moves = textsDecidedOn(decision).some((text) => byHash.has(text))
    return (moves && carriedBy(decision, byHash)) || []
  })
}

/** By the same person at the same time, of the same words where they stand now; null where they do not, or where that is what was decided first. */
function carriedBy({ id, carried: from = id, ...decided }: Decision, replacing: ReadonlyMap<string, Replacing>) {
  const move = <Any extends Anchor | FurtherAnchor>(anchor: Any): Any | null => {
    const pair = replacing.get(anchor.text)
    return pair === undefined ? anchor : moved(anchor, pair)
  }
  if ('about' in decided) {
    const about = move(decided.about)
    return about && carried({ ...decided, about } as Decided, from)
  }
  if (!('on' in decided)) return null
  const on = decided.on.flatMap((anchor) => move(anchor) ?? [])
  const other = 'other' in decided ? decided.other.flatMap((anchor) => move(anchor) ?? []) : null
  if (on.length < decided.on.length || (other && 'other' in decided && other.length < decided.other.length)) return null
  return carried({ ...decided, on, ...(other && { other }) } as Decided, from)
}

function carried(decided: Decided, from: string): Decision | null {
  return decisionOf(decided).id === from ? null : decisionOf({ ...decided, carried: from })
}

function moved<Any extends Anchor | FurtherAnchor>(anchor: Any, { text, before }: Replacing): Any | null {
  const words = before.text.slice(anchor.start, anchor.end)
  const start = text.text.indexOf(words)
  if (start < 0 || text.text.includes(words, start + 1)) return null
  return { ...anchor, text: text.sha256, start, end: start + words.length }
}
