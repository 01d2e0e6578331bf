import { activeDecisions, inWords } from '../../ledger/index.ts'
import type { Decision } from '../../model/decision.ts'
import type { Entry } from '../../model/entry.ts'
import { Fault } from '../../model/fault.ts'
import type { KeptEntry, LedgerReader } from '../../store/store.ts'

const ID = /^c-[0-9a-z]{10}$/

/** The entry that an id names now. Faults: ledger/unknown-id where it never named one, or nothing is left of what it named. */
export async function knownEntry(ledger: LedgerReader, said: string): Promise<KeptEntry> {
  const id = said.trim().toLowerCase()
  const kept = ID.test(id) ? await ledger.entry(id) : null
  if (kept !== null) return kept
  throw new Fault('ledger/unknown-id', `${said}: ${await reason(ledger, id)}`)
}

async function reason(ledger: LedgerReader, id: string): Promise<string> {
  if (!ID.test(id))
    return 'no id of an entry, which is c- and ten letters or digits. "parley ls contacts" gives the ids.'
  const past = (await ledger.versions(id)).at(-1)
  const rejection = past?.ended ? await rejectionOf(ledger, past.entry) : null
  if (rejection !== null)
    return `${inWords(rejection).replace('decided', 'rejected')} (${rejection.id}). "parley decide undo ${rejection.id}" takes that back.`
  if (past?.ended)
    return `nothing has told of it since ${past.ended.slice(0, 10)}. See it with --as-of ${past.at.slice(0, 10)} in "parley ls".`
  return `no entry of this id in ${'where' in ledger ? String(ledger.where) : 'the ledger'}. "parley ls contacts" gives the ids.`
}

/** The decision by which an entry ceased whose reports are there still; null where it ceased otherwise. */
async function rejectionOf(ledger: LedgerReader, { records: keys }: Entry): Promise<Decision | null> {
  const records = await ledger.records(keys)
  const decisions = await ledger.decisionsOn(records.map(({ text }) => text))
  const marks = new Set(records.map(({ text, start }) => `${text} ${start}`))
  const rejections = activeDecisions(decisions).filter(
    (decision) => decision.kind === 'reject' && decision.on.some(({ text, start }) => marks.has(`${text} ${start}`)),
  )
  return rejections.at(-1) ?? null
}
