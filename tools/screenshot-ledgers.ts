import { addKey } from '../src/service/accounts/keys.ts'
import { addUser } from '../src/service/accounts/users.ts'
import { decide } from '../src/service/decide/decide.ts'
import type { Verdict } from '../src/service/decide/verdict.ts'
import { openLedger, type Store } from '../src/service/open-ledger.ts'
import { propose, readSecond } from '../src/service/readings/keep-reading.ts'
import { secondQueue } from '../src/service/readings/second-queue.ts'
import { addExamples } from '../test/page/open-desk.ts'

export const PASSWORD = 'four plain words here'
const REPORTS = 'test/server/reports'

/** A ledger of the examples in which three people have worked for a while. */
export async function reviewedLedger(ledger: string): Promise<void> {
  addExamples(ledger, REPORTS)
  const store = await openLedger(ledger)
  const { entries } = await store.find({}, { order: 'date', limit: 40 })
  const ids = entries.map(({ entry }) => entry.id)
  const verdicts = ids.slice(0, 30).map(verdictOn)
  for (const verdict of verdicts) await decide(store, { who: 'Ada', why: null }, [verdict])
  await readAgain(store)
  const why = 'the readout says so'
  await propose(store, { who: 'Cem', why }, ids[32]!, { verdict: 'edit', change: { date: '2025-03-18', closed: true } })
  await propose(store, { who: 'Cem', why: null }, ids[34]!, { verdict: 'accept' })
  await store.close()
}

function verdictOn(id: string, at: number): Verdict {
  if (at % 13 === 5) return { kind: 'reject', id }
  if (at % 14 === 8) return { kind: 'unsure', id }
  if (at % 9 === 3) return { kind: 'edit', id, change: { date: '2022-05-30' } }
  return at % 11 === 7 ? { kind: 'edit', id, change: { place: null } } : { kind: 'accept', id }
}

/** Another reads most of it, and sees some of it otherwise. */
async function readAgain(store: Store): Promise<void> {
  const deciding = { who: 'Ben', why: null }
  const { units } = await secondQueue(store, 'Ben', { limit: 100 })
  for (const [at, { key, coded }] of units.slice(4).entries()) {
    const opinion =
      at % 8 === 1 ? ({ verdict: 'edit', change: { closed: !coded.closed } } as const) : { verdict: 'accept' as const }
    await readSecond(store, deciding, key, opinion)
  }
}

/** A ledger into which people log in. */
export async function peopledLedger(ledger: string): Promise<void> {
  addExamples(ledger, REPORTS)
  const store = await openLedger(ledger)
  const actor = { who: 'Ada', via: 'command', address: null } as const
  for (const [name, role] of Object.entries({ Ada: 'admin', Ben: 'editor', Cem: 'reviewer', Dina: 'reader' } as const))
    await addUser(store, { name, role, password: PASSWORD }, actor)
  await addKey(store, { name: 'harvester', role: 'reader', until: null }, actor)
  await store.close()
}
