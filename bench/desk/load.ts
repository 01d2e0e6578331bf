import { createRequire } from 'node:module'
import { mixedReads, someOf } from './reads.ts'
import type { ServedLedger } from './serve.ts'

const CONNECTIONS = 50

interface Result {
  readonly duration: number
  readonly requests: { readonly total: number }
  readonly latency: Readonly<Record<'p50' | 'p97_5' | 'p99' | 'max', number>>
  readonly errors: number
  readonly timeouts: number
  readonly non2xx: number
}

interface Client {
  readonly setRequests: (requests: readonly { readonly path: string }[]) => void
}

type Autocannon = (options: {
  readonly url: string
  readonly connections: number
  readonly duration: number
  readonly setupClient: (client: Client) => void
}) => PromiseLike<Result>

const autocannon: Autocannon = createRequire(import.meta.url)('autocannon')

/** What came of many asking at once. */
export interface Load {
  readonly requests: number
  readonly seconds: number
  readonly failed: number
  /** Milliseconds. */
  readonly latency: Result['latency']
  /** Seconds of processor time of the server. */
  readonly busy: number
}

/** Mixed reads over 50 connections, each in an order of its own, for so many seconds. */
export async function underLoad(served: ServedLedger, seconds: number): Promise<Load> {
  const some = await someOf(served.address)
  let clients = 0
  const before = served.used()
  const { duration, requests, latency, errors, timeouts, non2xx } = await autocannon({
    ...{ url: served.address, connections: CONNECTIONS, duration: seconds },
    setupClient: (client) => {
      clients += 1
      client.setRequests(mixedReads(some, 400, clients).map((path) => ({ path })))
    },
  })
  const busy = (served.used()?.processor ?? Number.NaN) - (before?.processor ?? 0)
  return { requests: requests.total, seconds: duration, failed: errors + timeouts + non2xx, latency, busy }
}
