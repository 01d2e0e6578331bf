import { setImmediate } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Engine } from '../engine.ts'
import { lastNumber } from '../reading/changes.ts'
import { Holdings } from './holdings.ts'
import { readHeld } from './read-held.ts'

/** What is held in memory of a ledger, as the ledger is now. */
export interface KeptUp {
  /** Whether all was read once. */
  readonly isRead: () => boolean
  /** What holds at the time of asking or later. */
  readonly now: () => Promise<Holdings>
  /** How often something was found to have changed. */
  readonly changes: () => number
  /** Reads no more; done when what was being read is. */
  readonly end: () => Promise<void>
}

const AT_ONCE = 1000
/** A ledger that is being filled changes while it is read. */
const ROUNDS = 20

/** Reads the entries of a ledger into memory, and whatever changes in it later, by whichever program. */
export function keepUp(engine: Engine): KeptUp {
  const state = { holdings: null as Holdings | null, last: -1, changes: 0, ended: false }
  const look = async (rounds: number): Promise<Holdings> => {
    const newest = await lastNumber(engine)
    const { holdings, last } = state
    if (holdings !== null && (newest === last || rounds === 0)) return holdings
    if (holdings !== null) await readChanged(engine, holdings, last)
    else state.holdings = await readAll(engine, () => state.ended)
    state.holdings!.settle()
    state.last = newest
    state.changes += 1
    // What was changed meanwhile may have been read in part.
    return look(rounds - 1)
  }
  const looks = oneAtATime(() => look(ROUNDS))
  return {
    isRead: () => state.holdings !== null,
    changes: () => state.changes,
    now: looks.next,
    end: async () => {
      state.ended = true
      await looks.done()
    },
  }
}

/** Runs a job for whoever asks: several who wait for its next run share that one. */
function oneAtATime<T>(job: () => Promise<T>) {
  let running: Promise<T> | null = null
  let waiting: Promise<T> | null = null
  const run = (): Promise<T> => {
    const mine = job().finally(() => {
      running = null
    })
    running = mine
    return mine
  }
  const next = (): Promise<T> => {
    if (running === null) return run()
    // One that has begun may have missed what has happened since.
    const after = () => {
      waiting = null
      return run()
    }
    waiting ??= running.then(after, after)
    return waiting
  }
  return { next, done: async () => void (await Promise.allSettled([running, waiting])) }
}

/** Bit by bit, so that whoever asks for something else meanwhile is answered. */
async function readAll(engine: Engine, isEnded: () => boolean): Promise<Holdings> {
  const holdings = new Holdings()
  for (let after = 0; !isEnded(); ) {
    const { rows } = await sql<{ last: number | null }>`select max(entry) as last from (select entry from entry_versions
      where ended_version is null and entry > ${after} order by entry limit ${AT_ONCE}) x`.execute(engine.db)
    const last = rows[0]?.last ?? null
    if (last === null) break
    const from = after
    const which = (column: unknown) => sql`${column} > ${from} and ${column} <= ${last}`
    for (const held of await readHeld(engine, holdings.terms, which)) holdings.put(held)
    after = last
    await setImmediate()
  }
  return holdings
}

/** Entries that were written or that ceased after a number of the change feed. */
async function readChanged(engine: Engine, holdings: Holdings, after: number): Promise<void> {
  const { rows } = await sql<{ entry: number }>`select entry from entry_versions where version > ${after}
    union select entry from entry_versions where ended_version > ${after}`.execute(engine.db)
  for (let n = 0; n < rows.length; n += AT_ONCE) {
    const changed = rows.slice(n, n + AT_ONCE)
    const chosen = sql`(select entry from ${engine.given('chosen', ['entry'], changed)})`
    const held = await readHeld(engine, holdings.terms, (column) => sql`${column} in ${chosen}`)
    const still = new Set(held.map(({ entry }) => entry))
    for (const { entry } of changed) if (!still.has(entry)) holdings.drop(entry)
    for (const each of held) holdings.put(each)
  }
}
