import type { PassThrough } from 'node:stream'
import type { Store } from '../service/open-ledger.ts'

const EVERY = 1000
const STILL_THERE = 15
const MOST_AT_ONCE = 200

/** Those who are told what changes in a ledger. */
export interface Watch {
  readonly listeners: () => number
  /** Tells somebody from now on, and first what they have missed since the event that they had last. */
  readonly join: (stream: PassThrough, lastEvent: string | string[] | undefined) => Promise<void>
  readonly leave: (stream: PassThrough) => void
  readonly end: () => void
}

/** Looks once a second what changed, as long as somebody listens: another program may write to the ledger too. */
export function watchChanges(store: Store, onError: (error: unknown) => void): Watch {
  const streams = new Set<PassThrough>()
  const state: { timer: NodeJS.Timeout | null; last: number; looks: number } = { timer: null, last: 0, looks: 0 }
  const look = async () => {
    const event = await changesAfter(store, state.last)
    state.looks += 1
    if (event) {
      state.last = event.last
      for (const stream of streams) stream.write(event.words)
    } else if (state.looks % STILL_THERE === 0) for (const stream of streams) stream.write(': still there\n\n')
  }
  const goOn = () => {
    state.timer = setTimeout(async () => {
      await look().catch(onError)
      if (streams.size > 0) goOn()
      else state.timer = null
    }, EVERY)
  }
  return {
    listeners: () => streams.size,
    async join(stream, lastEvent) {
      const newest = await store.lastMove()
      const had = lastEvent === undefined ? newest : Number(lastEvent)
      const missed = Number.isSafeInteger(had) ? await changesAfter(store, had) : null
      if (missed) stream.write(missed.words)
      if (streams.size === 0) state.last = newest
      streams.add(stream)
      if (state.timer === null) goOn()
    },
    leave(stream) {
      streams.delete(stream)
      stream.end()
    },
    end() {
      if (state.timer !== null) clearTimeout(state.timer)
      for (const stream of streams) stream.end()
      streams.clear()
    },
  }
}

/** The next changes as an event; null where there are none. `more` says that others follow. */
async function changesAfter(store: Store, after: number): Promise<{ last: number; words: string } | null> {
  const moves = await store.moves(after, MOST_AT_ONCE)
  const last = moves.at(-1)?.number
  if (last === undefined) return null
  const contacts = moves.map(({ id, ended, into_id }) => ({ id, ended, into: into_id }))
  const told = JSON.stringify({ contacts, more: moves.length === MOST_AT_ONCE })
  return { last, words: `id: ${last}\nevent: changed\ndata: ${told}\n\n` }
}
