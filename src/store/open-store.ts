import type { Dump } from './dumping/dump.ts'
import type { OpenOptions } from './open-options.ts'
import { isAddress } from './postgres/address.ts'
import type { Store } from './store.ts'

type Given = Partial<Omit<OpenOptions, 'create'>>

const WAIT = 30

/** Opens the ledger at a path (SQLite) or at a postgres:// address; a ledger of an older version is carried forward. */
export function openStore(where: string, options: Given = {}): Promise<Store> {
  return open(where, { wait: WAIT, ...options, create: false })
}

/** As `openStore`, but makes the ledger where there is none. */
export function createStore(where: string, options: Given = {}): Promise<Store> {
  return open(where, { wait: WAIT, ...options, create: true })
}

/** Makes a ledger of what another one was written out as; where anything fails, there is none. Faults: ledger/exists, import/bad-dump. */
export function restoreStore(where: string, dump: Dump): Promise<Store> {
  return open(where, { wait: WAIT, create: true, dump })
}

/** A command that uses one database does not load the other. */
async function open(where: string, options: OpenOptions): Promise<Store> {
  if (isAddress(where)) {
    const { openPostgres } = await import('./postgres/open-postgres.ts')
    return openPostgres(where, options)
  }
  const { openSqlite } = await import('./sqlite/open-sqlite.ts')
  return openSqlite(where, options)
}
