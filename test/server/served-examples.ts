import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openServer } from '../../src/server/open-server.ts'
import type { Desk, Server } from '../../src/server/server.ts'
import { addDocuments } from '../../src/service/add/add-documents.ts'
import { openTally } from '../../src/service/add/tally.ts'
import { makeLedger, type Store } from '../../src/service/open-ledger.ts'
import { ROOT } from '../cli/run-parley.ts'

/** A server that listens on loopback, over a ledger of the examples and of reports that disagree. */
export interface Served {
  readonly store: Store
  readonly server: Server
  /** http://127.0.0.1:… with no slash behind it. */
  readonly address: string
  readonly stop: () => Promise<void>
}

const LIMIT = 200_000

/** `more`: what the server is to be besides. */
export async function serveExamples(more: Partial<Desk> = {}): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-server-'))
  const store = await makeLedger(join(folder, 'ledger.db'))
  const paths = [join(ROOT, 'examples'), join(import.meta.dirname, 'reports')]
  const signal = new AbortController().signal
  await addDocuments(store, { paths, limit: 1e6, signal, onFault: () => {}, onDocument: () => {} }, openTally())
  const server = await openServer({
    store,
    limit: LIMIT,
    version: '0.0.0',
    isOpen: async () => (await store.users()).length === 0,
    page: null,
    ...more,
  })
  const address = await server.listen({ host: '127.0.0.1', port: 0 })
  const stop = async () => {
    await server.close()
    await store.close()
    rmSync(folder, { recursive: true })
  }
  return { store, server, address, stop }
}
