import { holdsAmong } from '../../ledger/index.ts'
import { type Decided, type Decision, textsDecidedOn } from '../../model/decision.ts'
import { Fault } from '../../model/fault.ts'
import { fold } from '../../model/fold.ts'
import type { LedgerReader } from '../../store/store.ts'
import { someOf } from '../ask/settle-words.ts'
import { isFurtherId } from '../ask/show-further.ts'
import { replacedSince } from './carry-decisions.ts'
import { composeFurtherDecision } from './decide-further.ts'
import { anchorsAt, type Named, namedBy, recordsNamed } from './decided-upon.ts'
import { settleChange } from './settle-change.ts'
import type { Deciding, Verdict } from './verdict.ts'

export type { Deciding, Verdict } from './verdict.ts'

type Made = Deciding & { readonly at: string }

/** A decision with the words that it is about. Faults: ledger/unknown-id, usage/bad-decision. */
export async function composeDecision(ledger: LedgerReader, verdict: Verdict, made: Made): Promise<Decided> {
  if (verdict.kind === 'undo') return composeUndo(ledger, verdict.id, made)
  if (verdict.kind === 'grade') return composeGrade(ledger, verdict, made)
  if (isFurtherId(verdict.id)) return composeFurtherDecision(ledger, verdict, made)
  const named = await namedBy(ledger, verdict.id)
  const on = anchorsAt(named.records)
  if (verdict.kind === 'edit') {
    const of = named.entry === null ? 'report' : 'entry'
    return {
      kind: 'edit',
      ...made,
      on,
      of,
      change: 'change' in verdict ? verdict.change : settleChange(verdict.changes),
    }
  }
  if (verdict.kind === 'split') return composeSplit(named, verdict.reports, made)
  if (!('other' in verdict)) return { kind: verdict.kind, ...made, on }
  const other = await namedBy(ledger, verdict.other)
  refuseSame(verdict.kind, named, other)
  return { kind: verdict.kind, ...made, on, other: anchorsAt(other.records) }
}

function refuseSame(kind: 'merge' | 'apart', a: Named, b: Named): void {
  if (a.id !== b.id) return
  const instead =
    kind === 'merge'
      ? 'There is nothing to merge.'
      : `Name the reports that tell of another thing: parley decide split ${a.id} REPORT…`
  throw new Fault('usage/bad-decision', `${kind}: both ids name ${a.id}. ${instead}`)
}

function composeSplit(named: Named, reports: readonly string[], made: Made): Decided {
  if (named.entry === null)
    throw new Fault(
      'usage/bad-decision',
      `split ${named.id}: this is one report. Give the id of an entry, then the reports to part from it.`,
    )
  const part = recordsNamed(named, reports)
  const rest = named.records.filter((record) => !part.includes(record))
  if (rest.length > 0) return { kind: 'split', ...made, on: anchorsAt(part), other: anchorsAt(rest) }
  throw new Fault('usage/bad-decision', `split ${named.id}: these are all its reports. Leave one or more in it.`)
}

const RELIABILITY = ['A', 'B', 'C', 'D', 'E', 'F'] as const
const CREDIBILITY = ['1', '2', '3', '4', '5', '6'] as const

async function composeGrade(
  ledger: LedgerReader,
  { what, grade }: { what: string; grade: string },
  made: Made,
): Promise<Decided> {
  const reliability = RELIABILITY.find((each) => each === grade.toUpperCase())
  const credibility = CREDIBILITY.find((each) => each === grade)
  if (reliability !== undefined)
    return { kind: 'reliability', ...made, source: await sourceNamed(ledger, what), grade: reliability }
  if (credibility !== undefined)
    return { kind: 'credibility', ...made, on: anchorsAt((await namedBy(ledger, what)).records), grade: credibility }
  throw new Fault(
    'usage/bad-decision',
    `grade ${grade}: no grade. A source is graded A to F for its reliability, an entry or report 1 to 6 for its credibility.`,
  )
}

const MOST_SOURCES = 10_000

async function sourceNamed(ledger: LedgerReader, said: string): Promise<string> {
  const known = (await ledger.countBy({}, 'source', MOST_SOURCES)).map(({ key }) => key)
  const found = known.find((source) => fold(source) === fold(said.trim()))
  if (found !== undefined) return found
  const near = known.filter((source) => fold(source).includes(fold(said.trim())))
  const there =
    known.length === 0 ? 'No report in it names its publisher.' : `It has ${someOf(near.length > 0 ? near : known)}.`
  throw new Fault('usage/bad-decision', `grade ${said}: no publisher of that name in the ledger. ${there}`)
}

async function composeUndo(ledger: LedgerReader, said: string, made: Made): Promise<Decided> {
  const named = await ledger.decision(said.trim().toLowerCase())
  if (named === null)
    throw new Fault('ledger/unknown-id', `${said}: no decision of this id. "parley decisions list" gives the ids.`)
  // What was carried over is one with what was decided: both are taken back.
  const decision = (named.carried === undefined ? null : await ledger.decision(named.carried)) ?? named
  const beside = await decisionsBeside(ledger, decision)
  if (holdsAmong(beside)(decision)) return { kind: 'undo', ...made, decision: decision.id }
  throw new Fault(
    'usage/bad-decision',
    `undo ${named.id}: it is taken back already. Undo what took it back, to have it again: "parley decisions list" shows which.`,
  )
}

/** Every decision about the same words, or of the same kind where it is about none, with all that takes them back. */
export async function decisionsBeside(ledger: LedgerReader, decided: Decided): Promise<readonly Decision[]> {
  const root = await rootOf(ledger, decided)
  if (root === null) return []
  const texts = textsDecidedOn(root)
  return texts.length > 0 ? ledger.decisionsOn(texts) : ledger.decisionsOfKind(root.kind)
}

/** The texts that a decision is about, and those that have taken their place; of one that takes another back, that one's. */
export async function textsAbout(ledger: LedgerReader, decided: Decided): Promise<readonly string[]> {
  const root = await rootOf(ledger, decided)
  if (root === null) return []
  const texts = textsDecidedOn(root)
  return [...texts, ...(await replacedSince(ledger, texts)).map(({ text }) => text.sha256)]
}

/** The decision that a chain of undoing begins with; null where it is not in the ledger. */
async function rootOf(ledger: LedgerReader, decided: Decided): Promise<Exclude<Decided, { kind: 'undo' }> | null> {
  let about: Decided | null = decided
  while (about?.kind === 'undo') about = await ledger.decision(about.decision)
  return about
}
