import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createStore, openStore } from '../../src/store/open-store.ts'
import { fill } from './fill.ts'
import { madeLedger } from './made-ledger.ts'
import { PASSWORD, type Server, startPostgres } from './postgres-server.ts'
import { expectWhole } from './whole.ts'
import { startWriter } from './writers.ts'

const at = '2026-01-01T00:00:00Z'
const made = [...madeLedger(60, 30)]
let server: Server

beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())

/** The fault that opening ends with; whatever it is, it does not tell the password. */
async function faultAt(address: string, open = createStore): Promise<string> {
  const opened = open(address)
  const error: unknown = await opened.then(
    (store) => store.close(),
    (reason: unknown) => reason,
  )
  expect(String(error)).not.toContain(PASSWORD)
  expect(JSON.stringify(error)).not.toContain(PASSWORD)
  return `${error instanceof Error && 'code' in error ? error.code : 'opened'}`
}

async function run(address: string, text: string): Promise<unknown[]> {
  const client = new Client({ connectionString: address })
  await client.connect()
  const { rows } = await client.query(text)
  await client.end()
  return rows
}

describe('an address that leads to no ledger', () => {
  it('is told: no server, no database, no such user, wrong password, no address', async () => {
    const address = await server.database('empty')
    expect(await faultAt(address.replace(`:${server.port}`, ':1'))).toBe('ledger/unreachable')
    expect(await faultAt(address.replace('127.0.0.1', 'no-such-host.invalid'))).toBe('ledger/unreachable')
    expect(await faultAt(address.replace('/empty', '/nowhere'))).toBe('ledger/refused')
    expect(await faultAt(address.replace('parley:', 'nobody:'))).toBe('ledger/refused')
    expect(await faultAt(address.replace(PASSWORD, `not-${PASSWORD}`))).toBe('ledger/refused')
    expect(await faultAt(`postgres://parley:${PASSWORD}@:x:y`)).toBe('ledger/unreachable')
    expect(await faultAt(address, openStore)).toBe('ledger/missing')
  })

  it('is left as it is where it holds something else', async () => {
    const address = await server.database('other')
    await run(address, 'create table meta (letter text)')
    expect(await faultAt(address)).toBe('ledger/not-a-ledger')
    expect(await run(address, "select tablename from pg_tables where schemaname = 'public'")).toHaveLength(1)
  })

  it('is left as it is where a newer Parley wrote it', async () => {
    const address = await server.database('newer')
    const store = await createStore(address)
    expect(store.where).toBe(address.replace(`:${PASSWORD}`, ''))
    await store.close()
    await run(address, "update meta set value = '99'")
    expect(await faultAt(address)).toBe('ledger/newer')
  })
})

describe('two programs that write to one ledger', () => {
  it('both make it and get all their work done', async () => {
    const address = await server.database('two')
    const writers = [startWriter(address, [60, 0, 30]), startWriter(address, [60, 30, 60])]
    for (const { ended } of writers) expect(await ended).toEqual({ code: 0, said: '' })
    const store = await openStore(address)
    expect(await expectWhole(store, made)).toHaveLength(60)
    await store.close()
  })

  it('are told so where one waits in vain', async () => {
    const address = await server.database('locked')
    const [one, other] = [await createStore(address), await createStore(address, { wait: 0.2 })]
    await one.write(at, async () => {
      const asked = other.write(at, async () => 'done')
      await expect(asked).rejects.toMatchObject({
        code: 'ledger/locked',
        message: expect.stringContaining('waited 0.2 s'),
      })
      expect(await other.count({})).toBe(0)
    })
    expect(await other.write(at, async () => 'done')).toBe('done')
    await one.close()
    await other.close()
  })
})

describe('a program that is killed while it writes', () => {
  it('leaves all that it was told is kept, and nothing by halves', async () => {
    const address = await server.database('killed')
    const writer = startWriter(address, [60, 0, 60])
    while (writer.acknowledged().length < 5 && writer.process.exitCode === null)
      await new Promise((resolve) => setTimeout(resolve, 1))
    writer.process.kill('SIGKILL')
    await writer.ended
    const store = await openStore(address)
    expect(await expectWhole(store, made)).toEqual(expect.arrayContaining(writer.acknowledged()))
    await store.close()
  })
})

describe('a connection that is cut', () => {
  it('is told, keeps nothing by halves, and the next change has another', async () => {
    const address = await server.database('cut')
    const store = await createStore(address)
    await fill(store, at, made.slice(0, 3))
    const cut = store.write(at, async (ledger) => {
      await ledger.putTexts(made[5]!.documents.map(({ text }) => text))
      await run(address, "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted")
      await ledger.putReceipts(made[5]!.documents.map(({ receipt }) => receipt))
    })
    await expect(cut).rejects.toMatchObject({ code: 'ledger/lost' })
    expect(await expectWhole(store, made)).toHaveLength(3)
    await fill(store, at, made.slice(3, 6))
    expect(await expectWhole(store, made)).toHaveLength(6)
    await store.close()
  })

  it('is told where the server stops during a change, and afterwards', async () => {
    const own = await startPostgres()
    const store = await createStore(await own.database('stopped'))
    const stopped = store.write(at, async (ledger) => {
      await ledger.putTexts(made[5]!.documents.map(({ text }) => text))
      await own.stop()
      await ledger.putReceipts(made[5]!.documents.map(({ receipt }) => receipt))
    })
    await expect(stopped).rejects.toMatchObject({ code: 'ledger/lost' })
    await expect(store.count({})).rejects.toMatchObject({ code: 'ledger/unreachable' })
    await expect(fill(store, at, made)).rejects.toMatchObject({ code: 'ledger/unreachable' })
    await store.close()
  })
})
