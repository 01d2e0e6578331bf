import { closeSync, existsSync, openSync, readSync, rmSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'
import { Fault } from '../../model/fault.ts'
import { readerFor } from '../counting/counting-reader.ts'
import { dumpOf } from '../dumping/dump.ts'
import { ledgerExists, restore } from '../dumping/restore.ts'
import { instantOf } from '../instant.ts'
import type { OpenOptions } from '../open-options.ts'
import { begin, migrate, NEWEST, versionOf } from '../schema/migrate.ts'
import type { Store } from '../store.ts'
import { takingTurns } from '../taking-turns.ts'
import { writerOf } from '../writing/writer.ts'
import { sqliteEngine } from './engine.ts'
import { BUSY, failureOf, faultOf, notALedger, whileAsking } from './faults.ts'
import { SQLITE } from './flavour.ts'

/** "Parl" in the file's header tells a ledger from any other SQLite file. */
const APPLICATION = 0x5061726c

/** A ledger in one SQLite file: one connection writes, another reads what was kept. */
export async function openSqlite(path: string, options: OpenOptions): Promise<Store> {
  const where = resolve(path)
  const isNew = !existsSync(where)
  checkPath(where, options.create)
  const database = connect(where, false)
  try {
    await prepare(database, where, options)
    return storeOf(where, database, connect(where, true), options)
  } catch (error) {
    database.close()
    // A ledger that could not be restored leaves no empty one behind.
    if (isNew && options.dump) for (const end of ['', '-wal', '-shm']) rmSync(where + end, { force: true })
    throw error
  }
}

function checkPath(where: string, create: boolean): void {
  if (!existsSync(where)) {
    if (create) return
    throw new Fault('ledger/missing', `${where}: there is no ledger here. Check the path, or make one by adding to it.`)
  }
  if (!statSync(where).isFile() || !beginsAsSqlite(where)) throw notALedger(where)
}

/** SQLite itself takes a file of a few letters for an empty one, and would write over it. */
function beginsAsSqlite(where: string): boolean {
  return whileReading(where, (file) => {
    const start = Buffer.alloc(HEADER.length)
    const length = readSync(file, start)
    return length === 0 || start.equals(HEADER)
  })
}

const HEADER = Buffer.from('SQLite format 3\0')

function whileReading<Answer>(where: string, read: (file: number) => Answer): Answer {
  const file = openSync(where, 'r')
  try {
    return read(file)
  } finally {
    closeSync(file)
  }
}

function connect(where: string, readOnly: boolean): DatabaseSync {
  return whileAsking(where, () => {
    // Loaded here, not above: a snapshot of the program cannot hold it.
    const { DatabaseSync } = process.getBuiltinModule('node:sqlite')
    const database = new DatabaseSync(where, { readOnly, timeout: 1000 })
    database.exec(`pragma cache_size = ${readOnly ? -64_000 : -256_000}; pragma temp_store = memory`)
    // A change is acknowledged only when the disk has it, so that a power cut takes nothing back either.
    // Pages that many changes touch are carried over to the file once, when the log has grown to 128 MB.
    if (!readOnly) database.exec('pragma synchronous = full; pragma wal_autocheckpoint = 32000')
    return database
  })
}

/** Makes sure that this is a ledger of the version that this program writes; touches nothing that is none. */
async function prepare(database: DatabaseSync, where: string, options: OpenOptions): Promise<void> {
  const { db } = sqliteEngine(database, where)
  const version = async () => {
    if (isEmpty(database, where, options.create)) return 0
    if (options.dump) throw ledgerExists(where)
    return versionOf(db, where)
  }
  if ((await version()) === NEWEST) return
  whileAsking(where, () => database.exec('pragma journal_mode = wal'))
  const from = await inTransaction(database, where, options.wait, async () => {
    // Another program may have made or migrated it while this one waited.
    const from = await version()
    if (from === NEWEST) return from
    if (from === 0) {
      database.exec(`pragma application_id = ${APPLICATION}`)
      await begin(db, SQLITE)
    }
    const filled = options.dump ? await restore(sqliteEngine(database, where), SQLITE, options.dump) : from
    await migrate(db, SQLITE, filled)
    return from
  })
  if (from > 0 && from < NEWEST) options.onMigrated?.(from, NEWEST)
}

/** Whether nothing is in the file yet; refuses what is no ledger. */
function isEmpty(database: DatabaseSync, where: string, create: boolean): boolean {
  const ask = (pragma: string) =>
    whileAsking(where, () => Number(Object.values(database.prepare(`pragma ${pragma}`).get()!)[0]))
  if (ask('application_id') === APPLICATION) return false
  if (ask('schema_version') > 0) {
    const message = `${where} is an SQLite file, but not a Parley ledger. It was left as it is; give another path.`
    throw new Fault('ledger/not-a-ledger', message)
  }
  if (create) return true
  throw new Fault(
    'ledger/missing',
    `${where} is empty: there is no ledger in it. Check the path, or make one by adding to it.`,
  )
}

function storeOf(where: string, writing: DatabaseSync, reading: DatabaseSync, { wait, counting }: OpenOptions): Store {
  const engine = sqliteEngine(writing, where)
  const inTurn = takingTurns()
  // SQLite counts what other connections write, and this one only reads.
  const marks = reading.prepare('pragma data_version')
  const { end, ...reader } = readerFor(sqliteEngine(reading, where), counting)
  return {
    where,
    ...reader,
    mark: async () => whileAsking(where, () => String(marks.get()?.data_version)),
    backup: (file) => backupTo(where, file),
    dump: () => dumpOf(() => atOneMoment(where)),
    write: (at, change) => {
      const writer = writerOf(engine, instantOf(at))
      return inTurn(() => inTransaction(writing, where, wait, () => change(writer)))
    },
    close: () =>
      inTurn(async () => {
        await end()
        reading.close()
        writing.close()
      }),
  }
}

/** A connection of its own that sees the ledger as it stands now, whatever is written meanwhile. */
async function atOneMoment(where: string) {
  const database = connect(where, true)
  // The moment is that of the first look.
  whileAsking(where, () => database.exec('begin; select count(*) from meta'))
  return { engine: sqliteEngine(database, where), end: async () => database.close() }
}

/** Others may write meanwhile: SQLite itself copies what stood at one moment. */
async function backupTo(where: string, file: string): Promise<void> {
  const to = resolve(file)
  if (existsSync(to)) throw new Fault('ledger/exists', `${to}: there is a file already. Name another one.`)
  const { backup } = process.getBuiltinModule('node:sqlite')
  const database = connect(where, true)
  try {
    // All pages at once: begun anew at every change, a copy of a busy ledger would never be done.
    await backup(database, to, { rate: 2 ** 30 })
  } catch (error) {
    rmSync(to, { force: true })
    const reason = error instanceof Error ? error.message : String(error)
    throw new Fault('output/unwritable', `${to}: cannot be written (${reason}). Name another file.`)
  } finally {
    database.close()
  }
}

/** All that is done is kept, or none of it. */
async function inTransaction<T>(
  database: DatabaseSync,
  where: string,
  wait: number,
  change: () => Promise<T>,
): Promise<T> {
  await beginWriting(database, where, wait)
  try {
    const result = await change()
    database.exec('commit')
    return result
  } catch (error) {
    if (database.isTransaction) database.exec('rollback')
    throw faultOf(error, where)
  }
}

/** Another process may be writing: we try again until it is done, and let this one go on with other things meanwhile. */
async function beginWriting(database: DatabaseSync, where: string, wait: number): Promise<void> {
  const last = performance.now() + wait * 1000
  for (;;) {
    try {
      return database.exec('begin immediate')
    } catch (error) {
      if (failureOf(error) !== BUSY) throw faultOf(error, where)
      if (performance.now() >= last) {
        throw new Fault(
          'ledger/locked',
          `${where}: another program is writing to this ledger; waited ${wait} s. Try again when it is done.`,
        )
      }
      await setTimeout(20)
    }
  }
}
