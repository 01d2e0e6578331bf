import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, describe, expect, it } from 'vitest'
import { createStore, openStore } from '../../src/store/open-store.ts'
import { fill } from './fill.ts'
import { madeLedger } from './made-ledger.ts'
import { expectWhole } from './whole.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-files-'))
afterAll(() => rmSync(folder, { recursive: true }))

const at = '2026-01-01T00:00:00Z'
const made = [...madeLedger(40, 30)]

async function ledgerAt(name: string): Promise<string> {
  const file = join(folder, name)
  const store = await createStore(file)
  await fill(store, at, made)
  await store.close()
  return file
}

describe('what is no ledger', () => {
  const text = 'A letter that somebody still needs.\n'.repeat(200)
  const files: Readonly<Record<string, () => string>> = {
    'a text': () => {
      writeFileSync(join(folder, 'letter.txt'), text)
      return join(folder, 'letter.txt')
    },
    'a short text': () => {
      writeFileSync(join(folder, 'note.txt'), 'x')
      return join(folder, 'note.txt')
    },
    'another SQLite file': () => {
      const database = new DatabaseSync(join(folder, 'other.db'))
      database.exec('create table meta (name text, value text)')
      database.close()
      return join(folder, 'other.db')
    },
  }

  it.each(Object.keys(files))('is left as it is: %s', async (name) => {
    const file = files[name]!()
    const before = readFileSync(file)
    for (const open of [openStore, createStore]) {
      await expect(open(file)).rejects.toMatchObject({
        code: 'ledger/not-a-ledger',
        message: expect.stringContaining(file),
      })
    }
    expect(readFileSync(file)).toEqual(before)
  })

  it('is told of a folder', async () => {
    mkdirSync(join(folder, 'folder.db'))
    await expect(createStore(join(folder, 'folder.db'))).rejects.toMatchObject({ code: 'ledger/not-a-ledger' })
  })

  it('is told where there is nothing, or an empty file, unless a ledger may be made there', async () => {
    const [missing, empty] = [join(folder, 'missing.db'), join(folder, 'empty.db')]
    writeFileSync(empty, '')
    for (const file of [missing, empty]) {
      await expect(openStore(file)).rejects.toMatchObject({ code: 'ledger/missing' })
      const store = await createStore(file)
      expect(await store.count({})).toBe(0)
      await store.close()
    }
    await expect(createStore(join(folder, 'no', 'such', 'folder.db'))).rejects.toMatchObject({
      code: 'ledger/unwritable',
    })
  })
})

describe('a damaged ledger', () => {
  it('is told when its tables cannot be read, and left as it is', async () => {
    const file = await ledgerAt('damaged.db')
    overwrite(file, 4096)
    const before = readFileSync(file)
    const work = async () => {
      const store = await openStore(file)
      await store.find({}, { order: 'date', limit: 100 }).finally(() => store.close())
    }
    await expect(work()).rejects.toMatchObject({ code: 'ledger/corrupt', message: expect.stringContaining(file) })
    expect(readFileSync(file)).toEqual(before)
  })

  it('is told when its first page is gone, and left as it is', async () => {
    const file = await ledgerAt('headless.db')
    overwrite(file, 100, 4096)
    const before = readFileSync(file)
    await expect(createStore(file)).rejects.toMatchObject({ code: 'ledger/corrupt' })
    expect(readFileSync(file)).toEqual(before)
  })
})

function overwrite(file: string, from: number, to = readFileSync(file).length): void {
  const handle = openSync(file, 'r+')
  writeSync(handle, Buffer.alloc(to - from, 0xee), 0, to - from, from)
  closeSync(handle)
}

describe('a ledger of another version', () => {
  it('that is newer is told and left as it is', async () => {
    const file = await ledgerAt('newer.db')
    const database = new DatabaseSync(file)
    database.exec("update meta set value = '99' where name = 'version'; pragma journal_mode = delete")
    database.close()
    const before = readFileSync(file)
    for (const open of [openStore, createStore]) {
      await expect(open(file)).rejects.toMatchObject({
        code: 'ledger/newer',
        message: expect.stringContaining('version 99'),
      })
    }
    expect(readFileSync(file)).toEqual(before)
  })
})

describe('a ledger that is copied', () => {
  it('is whole in the copy, and opens for people in the field’s words', async () => {
    const file = await ledgerAt('whole.db')
    writeFileSync(join(folder, 'copy.db'), readFileSync(file))
    const store = await openStore(join(folder, 'copy.db'))
    expect(await expectWhole(store, made)).toHaveLength(made.length)
    await store.close()
    const database = new DatabaseSync(file, { readOnly: true })
    const count = (view: string) => database.prepare(`select count(*) as count from ${view}`).get()!.count
    expect(count('contacts')).toBe(made.length)
    expect(count('parties')).toBe(made.flatMap(({ entry }) => entry.parties).length)
    expect(count('records')).toBe(made.flatMap(({ entry }) => entry.records).length)
    expect(count('documents')).toBe(made.flatMap(({ documents }) => documents).length)
    const [first] = database.prepare('select id, parties from contacts order by changed, id').all()
    const { entry } = made.find(({ entry }) => entry.id === first!.id)!
    expect(first!.parties).toBe(entry.parties.map(({ name }) => name).join('; '))
    expect(database.prepare('select contact from records where contact is null').all()).toEqual([])
    database.close()
  })
})
