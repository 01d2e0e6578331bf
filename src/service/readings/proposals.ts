import { activeDecisions, findAnchored } from '../../ledger/index.ts'
import { byTime, type Decision } from '../../model/decision.ts'
import { Fault } from '../../model/fault.ts'
import type { KeptEntry, LedgerReader, Store } from '../../store/store.ts'
import { decide, type Outcome } from '../decide/decide.ts'
import type { Deciding, Verdict } from '../decide/verdict.ts'

export type Proposal = Extract<Decision, { kind: 'propose' }>

/** What somebody proposes, with the entry that it is about now; null where nothing tells of it any more. */
export interface OpenProposal {
  readonly proposal: Proposal
  readonly entry: KeptEntry | null
}

/** The proposals that nobody has answered, the oldest first. */
export async function openProposals(ledger: LedgerReader, limit: number): Promise<OpenProposal[]> {
  const open = (await proposals(ledger)).slice(0, limit)
  return Promise.all(open.map(async (proposal) => ({ proposal, entry: await entryOf(ledger, proposal) })))
}

/** How many wait, of one person or of all. */
export async function countProposals(ledger: LedgerReader, who?: string): Promise<number> {
  return (await proposals(ledger)).filter((each) => who === undefined || each.who === who).length
}

/** A proposal that nobody has answered. Fault ledger/unknown-id. */
export async function openProposal(ledger: LedgerReader, id: string): Promise<Proposal> {
  const found = (await proposals(ledger)).find((each) => each.id === id)
  if (found !== undefined) return found
  throw new Fault('ledger/unknown-id', `${id}: no proposal of this id waits for an answer. Ask for the list again.`)
}

/** Decides as was proposed, and answers the proposal with it: both or neither. Faults: ledger/unknown-id, usage/bad-decision. */
export async function takeUp(store: Store, { who, why }: Deciding, proposal: Proposal): Promise<Outcome[]> {
  const entry = await entryOf(store, proposal)
  if (entry === null)
    throw new Fault('ledger/unknown-id', `${proposal.id}: nothing tells of what it is about any more. Decline it.`)
  const said = [`proposed by ${proposal.who}`, proposal.why, why].filter((each) => each !== null).join(': ')
  const answer = { kind: 'undo', id: proposal.id } as const
  return decide(store, { who, why: said }, [verdictOf(proposal, entry.entry.id), answer])
}

/** Answers a proposal, and does not do as it says; so does whoever made it, to take it back. */
export function decline(store: Store, deciding: Deciding, proposal: Proposal): Promise<Outcome[]> {
  return decide(store, deciding, [{ kind: 'undo', id: proposal.id }])
}

function verdictOf({ verdict, change }: Proposal, id: string): Verdict {
  return verdict === 'edit' ? { kind: 'edit', id, change: change ?? {} } : { kind: verdict, id }
}

async function proposals(ledger: LedgerReader): Promise<Proposal[]> {
  const all = activeDecisions(await ledger.decisionsOfKind('propose'))
  return all.filter((each): each is Proposal => each.kind === 'propose').sort(byTime)
}

/** The entry that the words of a proposal stand in now. */
async function entryOf(ledger: LedgerReader, { seen }: Proposal): Promise<KeptEntry | null> {
  for (const anchor of seen) {
    const record = findAnchored(anchor, undefined, await ledger.recordsOfText(anchor.text))
    const [entry] = record === null ? [] : await ledger.entriesOf([record.key])
    if (entry !== undefined) return entry
  }
  return null
}
