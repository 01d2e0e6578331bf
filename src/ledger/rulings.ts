import { type Anchor, anchorsOf, byTime, type Decision, type Told } from '../model/decision.ts'
import type { LedgerRecord } from '../model/ledger-record.ts'
import type { LinkRecord } from '../model/link-record.ts'
import { findAnchored } from './find-anchored.ts'
import type { Judgement } from './scores.ts'
import { toldDifferences } from './told-differences.ts'

export type Edit = Extract<Decision, { kind: 'edit' }>
type Verdict = Extract<Decision, { kind: 'accept' | 'reject' | 'unsure' }>
type Pairing = Extract<Decision, { kind: 'merge' | 'split' | 'apart' }>

/** A decision as it bears on a record. */
interface Bearing {
  readonly decision: Decision
  readonly anchor: Anchor
}

/**
 * What people's decisions come to for records. `decisions`: those that hold, the oldest first; `records`: all living records
 * of every text that they are about. Of decisions that contradict one another the last counts.
 */
export class Rulings {
  readonly #bearing = new Map<string, Bearing[]>()
  readonly judgements: readonly Judgement[]

  constructor(decisions: readonly Decision[], records: readonly LedgerRecord[]) {
    const byText = Map.groupBy(records, ({ text }) => text)
    const found = new Map<Anchor, string>()
    for (const decision of decisions)
      for (const anchor of anchorsOf(decision)) {
        const parties = decision.kind === 'edit' ? decision.change.parties : undefined
        const record = findAnchored(anchor, parties, byText.get(anchor.text) ?? [])
        if (record === null) continue
        found.set(anchor, record.key)
        this.#bearing.set(record.key, [...(this.#bearing.get(record.key) ?? []), { decision, anchor }])
      }
    this.judgements = judgementsOf(decisions, found)
  }

  /** The decisions that bear on any of these records, the oldest first. */
  on(keys: readonly string[]): readonly Decision[] {
    return [...new Set(keys.flatMap((key) => this.#on(key).map(({ decision }) => decision)))].sort(byTime)
  }

  isRejected(key: string): boolean {
    return this.#bearing.has(key) && this.#verdict(key)?.decision.kind === 'reject'
  }

  /** Whether somebody has accepted what a record tells as it stands, or has left it open; null where neither. */
  verdictOn(record: LedgerRecord): 'accepted' | 'unsure' | null {
    const verdict = this.#verdict(record.key)
    if (verdict === null || verdict.decision.kind === 'reject') return null
    if (verdict.decision.kind === 'unsure') return 'unsure'
    const then = { ...verdict.anchor.coded, ...this.editsOf(record.key) }
    return toldDifferences(then, this.asTold(record).contact).length === 0 ? 'accepted' : null
  }

  /** How far what a record tells can be believed, as it was graded last; null where it was not. */
  credibilityOf(key: string): string | null {
    const grades = this.#on(key).flatMap(({ decision }) => (decision.kind === 'credibility' ? [decision.grade] : []))
    return grades.at(-1) ?? null
  }

  /** The values that people have put in the place of those that a record was coded with. */
  editsOf(key: string): Partial<Told> {
    return Object.assign({}, ...this.reportEdits(key).map(({ change }) => change))
  }

  /** The edits of what a record tells, the oldest first: those of its report, and of an entry that rested on it alone. */
  reportEdits(key: string): readonly Edit[] {
    return this.#edits(key).filter(({ of, on }) => of === 'report' || on.length === 1)
  }

  /** The edits of what is so, whatever the reports say, the oldest first. */
  entryEdits(keys: readonly string[]): readonly Edit[] {
    return [...new Set(keys.flatMap((key) => this.#edits(key)))].filter(({ of }) => of === 'entry').sort(byTime)
  }

  /** A record as people have corrected it. */
  asTold(record: LedgerRecord): LedgerRecord {
    const edits = this.reportEdits(record.key)
    if (edits.length === 0) return record
    const bases = edits.flatMap(({ change, id }) =>
      Object.keys(change).map((field) => [field, { kind: 'said', rule: `decided/${id}`, words: '' }] as const),
    )
    const { contact } = record
    const basis = { ...contact.basis, ...Object.fromEntries(bases) }
    return { ...record, contact: { ...contact, ...this.editsOf(record.key), basis } }
  }

  /** As linking looks at a record, as people have corrected it. */
  asLinked(link: LinkRecord): LinkRecord {
    if (!this.#bearing.has(link.key)) return link
    const edits = this.editsOf(link.key)
    if (Object.keys(edits).length === 0) return link
    const { initiator: _, outcomes: __, ...change } = edits
    const { date, mode } = change
    return {
      ...link,
      ...change,
      ...(date !== undefined && { dateBasis: 'said' as const }),
      ...(mode !== undefined && { modeOpen: false }),
    }
  }

  #on(key: string): readonly Bearing[] {
    return this.#bearing.get(key) ?? []
  }

  #edits(key: string): Edit[] {
    return this.#on(key).flatMap(({ decision }) => (decision.kind === 'edit' ? [decision] : []))
  }

  #verdict(key: string): { readonly decision: Verdict; readonly anchor: Anchor } | null {
    const given = this.#on(key).flatMap(({ decision, anchor }) => (isVerdict(decision) ? [{ decision, anchor }] : []))
    return given.at(-1) ?? null
  }
}

function isVerdict(decision: Decision): decision is Verdict {
  return decision.kind === 'accept' || decision.kind === 'reject' || decision.kind === 'unsure'
}

function isPairing(decision: Decision): decision is Pairing {
  return decision.kind === 'merge' || decision.kind === 'split' || decision.kind === 'apart'
}

/** What was said last of each two records: who accepts an entry says that its reports tell of one thing. */
function judgementsOf(decisions: readonly Decision[], found: ReadonlyMap<Anchor, string>): Judgement[] {
  const last = new Map<string, Judgement>()
  const keysOf = (anchors: readonly Anchor[]) => anchors.flatMap((anchor) => found.get(anchor) ?? [])
  const judge = (one: readonly string[], other: readonly string[], same: boolean) => {
    for (const x of one)
      for (const y of other) {
        const [a, b] = x < y ? [x, y] : [y, x]
        if (a !== b) last.set(`${a} ${b}`, { a, b, same })
      }
  }
  for (const decision of decisions) {
    if (decision.kind === 'accept') judge(keysOf(decision.on), keysOf(decision.on), true)
    else if (isPairing(decision)) judge(keysOf(decision.on), keysOf(decision.other), decision.kind === 'merge')
  }
  return [...last.values()].sort((x, y) => (x.a === y.a ? (x.b < y.b ? -1 : 1) : x.a < y.a ? -1 : 1))
}

export const NO_RULINGS = new Rulings([], [])
