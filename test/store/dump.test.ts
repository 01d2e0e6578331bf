import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Decision } from '../../src/model/decision.ts'
import { restoreDump } from '../../src/service/dump/read-dump.ts'
import { writeDump } from '../../src/service/dump/write-dump.ts'
import { createStore, openStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/store.ts'
import { fill } from './fill.ts'
import { madeLedger } from './made-ledger.ts'
import { type Server, startPostgres } from './postgres-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-dump-'))
const path = (name: string) => join(folder, name)
const made = [...madeLedger(300, 80, 3)]

async function dumped(store: Store): Promise<string> {
  const pieces: string[] = []
  await writeDump(store, async (text) => void pieces.push(text))
  return pieces.join('')
}

const GRADED: Decision = {
  ...{ id: 'd-grade00000', kind: 'reliability', at: '2025-06-02T09:00:00.000Z', who: 'Ada \u0000 Łoś', why: null },
  ...{ source: 'Harbour Gazette', grade: 'B' },
}
const DECISIONS: Decision[] = [
  GRADED,
  {
    id: 'd-undo000000',
    kind: 'undo',
    at: '2025-06-02T09:30:00.000Z',
    who: 'Ada',
    why: 'too soon',
    decision: GRADED.id,
  },
]

/** A ledger with a past: entries that changed and ceased, documents with another text, bytes, decisions, letters beyond the first plane. */
async function fillWithPast(store: Store): Promise<void> {
  await fill(store, '2025-06-01T10:00:00Z', made.slice(0, 200))
  const [first, second, third] = made.map(({ entry }) => entry)
  await store.write('2025-06-02T10:00:00Z', async (ledger) => {
    await ledger.putEntries(
      [{ ...first!, title: 'Gespräche 🕊\u0000 "x"\n\ttab \\ \ud800' }],
      [{ id: second!.id, into: first!.id }],
    )
    await ledger.putBytes([{ bytesSha256: 'b1', bytes: Uint8Array.from({ length: 700 }, (_, n) => n % 251) }])
    const text = (await ledger.documents({ order: 'date', limit: 1 })).texts[0]!
    await ledger.putTexts([{ ...text, sha256: 'f'.repeat(64), text: `${text.text} \u0000 and more`, title: null }])
    await ledger.supersede([third!.records[0]!])
    await ledger.putDecisions(DECISIONS)
  })
  await fill(store, '2025-06-03T10:00:00Z', made.slice(200))
}

let server: Server
const places: Record<string, () => Promise<string>> = {}
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true })
})
let count = 0
places.SQLite = async () => path(`ledger-${count++}.db`)
places.PostgreSQL = async () => server.database(`ledger${count++}`)

describe.each([
  ['SQLite', 'SQLite'],
  ['SQLite', 'PostgreSQL'],
  ['PostgreSQL', 'SQLite'],
  ['PostgreSQL', 'PostgreSQL'],
])('a dump of a ledger in %s, restored in %s', (from, to) => {
  it('is the same ledger byte for byte, and goes on as that one would', async () => {
    const store = await createStore(await places[from]!())
    await fillWithPast(store)
    const dump = await dumped(store)
    const file = path(`${from}-${to}.jsonl`)
    writeFileSync(file, dump)
    const restored = await restoreDump(await places[to]!(), file)
    expect(await dumped(restored)).toBe(dump)

    const words = made[0]!.entry.parties[0]!.name
    const all = { order: 'changed', limit: 1000 } as const
    for (const filter of [{}, { text: words }, { asOf: '2025-06-01T12:00:00Z' }, { sides: [{ name: [words] }] }])
      expect(await restored.find(filter, all)).toEqual(await store.find(filter, all))
    const [text] = (await store.documents({ order: 'date', limit: 1 })).texts
    expect((await restored.documents({ order: 'date', limit: 1 })).texts).toEqual([text])
    expect(await restored.decisions({ limit: 9 })).toEqual({ decisions: DECISIONS, next: null })
    expect(await restored.bytes('b1')).toEqual(await store.bytes('b1'))
    const reach = made.slice(0, 40).flatMap(({ documents }) => documents.flatMap(({ records }) => records[0]!.blocks))
    expect(await restored.candidates(reach)).toEqual(await store.candidates(reach))

    for (const each of [store, restored]) await fill(each, '2025-06-04T10:00:00Z', madeAfter)
    expect(await dumped(restored)).toBe(await dumped(store))
    await store.close()
    await restored.close()
  })
})

const madeAfter = [...madeLedger(330, 80, 3)].slice(-30)

describe('a dump that is not whole', () => {
  const lines = async () => {
    const store = await openStore(path('whole.db'))
    const text = await dumped(store)
    await store.close()
    return text.split('\n')
  }
  beforeAll(async () => {
    const store = await createStore(path('whole.db'))
    await fill(store, '2025-06-01T10:00:00Z', made.slice(0, 6))
    await store.close()
  })

  it.each<[string, (all: string[]) => string[], string]>([
    ['cut off', (all) => all.slice(0, -2), 'the dump is cut off'],
    ['cut within a line', (all) => [...all.slice(0, 4), all[4]!.slice(0, -3)], 'line 5 is no JSON'],
    ['short of a row', (all) => [...all.slice(0, 2), ...all.slice(3)], 'rows, and there are'],
    [
      'of another table',
      (all) => all.map((line) => line.replace('"table":"texts"', '"table":"tales"')),
      'no table “tales”',
    ],
    ['of other columns', (all) => all.map((line) => line.replace('"sha256"', '"hash"')), 'has the columns'],
    ['of a value that does not fit', (all) => all.map((line) => line.replace(/^\[1,/, '["one",')), 'is no number'],
    ['of a newer version', (all) => [all[0]!.replace(/\d+/, '9999'), ...all.slice(1)], 'of a newer Parley'],
    ['of no version', (all) => [all[0]!.replace(/\d+/, '0'), ...all.slice(1)], 'line 1 is none of a dump'],
  ])('because it is %s restores nothing', async (_, spoil, message) => {
    const [file, place] = [path('bad.jsonl'), path('bad.db')]
    writeFileSync(file, spoil(await lines()).join('\n'))
    await expect(restoreDump(place, file)).rejects.toThrow(message)
    expect(existsSync(place)).toBe(false)
    expect(existsSync(`${place}-wal`)).toBe(false)
  })

  it('leaves a database of PostgreSQL as empty as it was', async () => {
    const [file, place] = [path('cut.jsonl'), await places.PostgreSQL!()]
    writeFileSync(file, (await lines()).slice(0, -2).join('\n'))
    await expect(restoreDump(place, file)).rejects.toThrow('the dump is cut off')
    await expect(openStore(place)).rejects.toThrow('there is no ledger in this database')
  })

  it('is not poured into a ledger that is there', async () => {
    const file = path('whole.jsonl')
    writeFileSync(file, (await lines()).join('\n'))
    await expect(restoreDump(path('whole.db'), file)).rejects.toThrow('holds a ledger already')
    const place = await places.PostgreSQL!()
    await (await restoreDump(place, file)).close()
    await expect(restoreDump(place, file)).rejects.toThrow('holds a ledger already')
  })
})

it('shows the ledger as it stood when the dump began, whatever is written meanwhile', async () => {
  for (const place of [places.SQLite!, places.PostgreSQL!]) {
    const store = await createStore(await place())
    await fill(store, '2025-06-01T10:00:00Z', made.slice(0, 30))
    const before = await dumped(store)
    const pieces: string[] = []
    let wrote = false
    await writeDump(store, async (text) => {
      pieces.push(text)
      if (!wrote && pieces.length > 2) {
        wrote = true
        await fill(store, '2025-06-02T10:00:00Z', made.slice(30, 60))
      }
    })
    expect(wrote).toBe(true)
    expect(pieces.join('')).toBe(before)
    await store.close()
  }
})
