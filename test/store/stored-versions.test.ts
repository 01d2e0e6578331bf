import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { restoreDump } from '../../src/service/dump/read-dump.ts'
import { createStore, openStore } from '../../src/store/open-store.ts'
import { MIGRATIONS } from '../../src/store/schema/migrate.ts'
import { type Server, startPostgres } from './postgres-server.ts'
import { answersOf } from './stored-answers.ts'

const STORED = join(import.meta.dirname, 'stored')
const versions = globSync('version-*.db.gz', { cwd: STORED }).map((file) => basename(file, '.db.gz'))
const read = (file: string) => gunzipSync(readFileSync(join(STORED, file)))

const folder = mkdtempSync(join(tmpdir(), 'parley-stored-'))
let server: Server
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true })
})

/** Every table, index and view of a file, as it was made. */
function shapeOf(file: string): unknown[] {
  const database = new DatabaseSync(file, { readOnly: true })
  const shape = database.prepare('select type, name, sql from sqlite_master order by type, name').all()
  database.close()
  return shape
}

it('there is a stored ledger of every version', () => {
  expect(versions.sort()).toEqual(MIGRATIONS.map(({ version }) => `version-${version}`).sort())
})

describe.each(versions)('a stored ledger of %s', (version) => {
  const answers = JSON.parse(read(`${version}.answers.json.gz`).toString())

  it('is carried forward, has the shape of a new one, and answers as it did', async () => {
    const file = join(folder, `${version}.db`)
    writeFileSync(file, read(`${version}.db.gz`))
    const store = await openStore(file)
    expect(JSON.parse(JSON.stringify(await answersOf(store)))).toEqual(answers)
    await store.close()
    const fresh = join(folder, `${version}-new.db`)
    await (await createStore(fresh)).close()
    expect(shapeOf(file)).toEqual(shapeOf(fresh))
  })

  it.each(['SQLite', 'PostgreSQL'])('is restored from its dump into %s, and answers as it did', async (kind) => {
    const dump = join(folder, `${version}.jsonl`)
    writeFileSync(dump, read(`${version}.jsonl.gz`))
    const where = kind === 'SQLite' ? join(folder, `${version}-restored.db`) : await server.database('restored')
    const store = await restoreDump(where, dump)
    expect(JSON.parse(JSON.stringify(await answersOf(store)))).toEqual(answers)
    await store.close()
  })
})
