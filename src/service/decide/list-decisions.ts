import { asCoded, findAnchored, findFurtherAnchored, holdsAmong } from '../../ledger/index.ts'
import { anchorsOf, byTime, type Decision } from '../../model/decision.ts'
import type { LedgerReader } from '../../store/store.ts'
import { isFurtherId, knownFurther } from '../ask/show-further.ts'
import { allDecisions } from './decided-texts.ts'
import { namedBy } from './decided-upon.ts'

/** A decision, and whether it counts. */
export interface ListedDecision {
  readonly decision: Decision
  /** `holds` where nothing takes it back; `waits` where none of its words are coded any more, or are not in the ledger yet. */
  readonly state: 'holds' | 'taken back' | 'waits'
}

/** Which of the decisions: in the order in which they came, or the latest first. */
export interface DecisionsAsked {
  readonly order: 'changed' | '-changed'
  readonly limit: number
  readonly after?: string | undefined
}

/** All decisions, the oldest first; those about an entry or a report where one is named. Fault ledger/unknown-id. */
export async function listDecisions(ledger: LedgerReader, of: string | undefined): Promise<ListedDecision[]> {
  const all = of === undefined ? await everyDecision(ledger) : await decisionsAbout(ledger, of)
  return withStates(ledger, all, all)
}

/** A page of all decisions. Fault usage/bad-cursor. */
export async function pageOfDecisions(
  ledger: LedgerReader,
  { order, limit, after }: DecisionsAsked,
): Promise<{ readonly decisions: readonly ListedDecision[]; readonly next: string | null }> {
  const { decisions, next } = await ledger.decisions({ order, limit, ...(after !== undefined && { after }) })
  const undoing = await ledger.decisionsUndoing(decisions.map(({ id }) => id))
  return { decisions: await withStates(ledger, decisions, undoing), next }
}

/** `all`: every decision that takes one of these back, or takes back such a one. */
async function withStates(
  ledger: LedgerReader,
  decisions: readonly Decision[],
  all: readonly Decision[],
): Promise<ListedDecision[]> {
  const holds = holdsAmong(all)
  const listed: ListedDecision[] = []
  for (const decision of decisions) {
    const state = !holds(decision) ? 'taken back' : (await waits(ledger, decision)) ? 'waits' : 'holds'
    listed.push({ decision, state })
  }
  return listed
}

async function waits(ledger: LedgerReader, decision: Decision): Promise<boolean> {
  if ('about' in decision)
    return findFurtherAnchored(decision.about, (await ledger.furtherOf([decision.about.text])).map(asCoded)) === null
  const anchors = anchorsOf(decision)
  const parties = decision.kind === 'edit' ? decision.change.parties : undefined
  for (const anchor of anchors)
    if (findAnchored(anchor, parties, await ledger.recordsOfText(anchor.text)) !== null) return false
  return anchors.length > 0
}

async function everyDecision(ledger: LedgerReader): Promise<Decision[]> {
  const all: Decision[] = []
  for await (const decision of allDecisions(ledger)) all.push(decision)
  return all.sort(byTime)
}

async function decisionsAbout(ledger: LedgerReader, of: string): Promise<Decision[]> {
  if (isFurtherId(of)) return decisionsOnFurther(ledger, of)
  const { records } = await namedBy(ledger, of)
  const keys = new Set(records.map(({ key }) => key))
  const beside = (await Promise.all(records.map(({ text }) => ledger.recordsOfText(text)))).flat()
  const found = await ledger.decisionsOn([...new Set(records.map(({ text }) => text))])
  const about = new Set<string>()
  // What takes another back comes after it.
  for (const decision of found) {
    const isAbout =
      decision.kind === 'undo'
        ? about.has(decision.decision)
        : anchorsOf(decision).some((anchor) => keys.has(findAnchored(anchor, undefined, beside)?.key ?? ''))
    if (isAbout) for (const id of namesOf(decision)) about.add(id)
  }
  return found.filter(({ id }) => about.has(id))
}

/** A decision that was carried over goes by the name of the one that was made, too. */
function namesOf({ id, carried }: Decision): string[] {
  return carried === undefined ? [id] : [id, carried]
}

async function decisionsOnFurther(ledger: LedgerReader, of: string): Promise<Decision[]> {
  const { id, text } = await knownFurther(ledger, of)
  const beside = (await ledger.furtherOf([text])).map(asCoded)
  const about = new Set<string>()
  return (await ledger.decisionsOn([text])).filter((decision) => {
    const isAbout =
      decision.kind === 'undo'
        ? about.has(decision.decision)
        : 'about' in decision && findFurtherAnchored(decision.about, beside)?.id === id
    if (isAbout) for (const name of namesOf(decision)) about.add(name)
    return isAbout
  })
}
