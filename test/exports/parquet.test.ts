import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import fc from 'fast-check'
import { parquetReadObjects } from 'hyparquet'
import { afterAll, describe, expect, it } from 'vitest'
import type { OutgoingEntry } from '../../src/exports/export-format.ts'
import { parquet } from '../../src/exports/parquet.ts'
import { outgoing } from './outgoing.ts'

const MET = 'meeting held 2025-06-05: Hakan Fidan, TUR, foreign_minister; Oman, OMN, host @ Muscat, OMN < 2025-06-06'
const VAGUE = 'call planned 2025-06: Hakan Fidan, TUR; Sergei Lavrov, RUS'

function bytesOf(all: readonly OutgoingEntry[]): Uint8Array {
  const writing = parquet.begin('people')
  return Buffer.concat([...all.map(writing.add), writing.end()])
}

const folder = mkdtempSync(join(tmpdir(), 'parley-parquet-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('Parquet, read by DuckDB', () => {
  it('has a row for each entry, with days, lists and structures', async () => {
    const file = join(folder, 'contacts.parquet')
    writeFileSync(file, bytesOf([outgoing('c-1', [MET]), outgoing('c-2', [VAGUE])]))
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    const ask = async (sql: string) =>
      (await connection.runAndReadAll(sql.replace('FILE', `'${file}'`))).getRowObjectsJson()
    expect(
      await ask('select id, date, first_day, last_day, status, place, closed, reports, changed from FILE order by id'),
    ).toEqual([
      {
        ...{ id: 'c-1', date: '2025-06-05', first_day: '2025-06-05', last_day: '2025-06-05', status: 'held' },
        ...{ place: 'Muscat', closed: false, reports: 1, changed: '2025-07-01 10:20:30.456' },
      },
      {
        ...{ id: 'c-2', date: '2025-06', first_day: '2025-06-01', last_day: '2025-06-30', status: 'planned' },
        ...{ place: null, closed: false, reports: 1, changed: '2025-07-01 10:20:30.456' },
      },
    ])
    expect(
      await ask("select p.name, p.person, p.office, p.role from (select unnest(parties) p from FILE where id = 'c-1')"),
    ).toEqual([
      { name: 'Hakan Fidan', person: 'hakan-fidan', office: 'foreign_minister', role: 'party' },
      { name: 'Oman', person: null, office: null, role: 'host' },
    ])
    expect(
      await ask(
        "select count(*)::int as n from FILE where list_contains(list_transform(parties, p -> p.state), 'TUR')",
      ),
    ).toEqual([{ n: 2 }])
    expect(await ask('select typeof(first_day) as t, typeof(topics) as l from FILE limit 1')).toEqual([
      { t: 'DATE', l: 'VARCHAR[]' },
    ])
  })
})

describe('Parquet, read by hyparquet', () => {
  const rows = async (all: readonly OutgoingEntry[]) => {
    const bytes = bytesOf(all)
    return parquetReadObjects({
      file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
    })
  }

  it('gives every title and outcome back, and nothing where there is none', async () => {
    const one = outgoing('c-1', [MET])
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.array(fc.string()), async (title, outcomes) => {
        const [row] = await rows([{ ...one, entry: { ...one.entry, title, outcomes } }])
        expect(row).toMatchObject({ title: title.toWellFormed(), outcomes })
      }),
      { numRuns: 30 },
    )
    expect((await rows([one]))[0]).toMatchObject({ title: null, outcomes: [], initiator: null })
  })

  it('is a file also without entries, and with more than one group of rows', async () => {
    expect(await rows([])).toEqual([])
    const one = outgoing('c-1', [MET])
    const many = await rows(
      Array.from({ length: 10_003 }, (_, n) => ({ ...one, entry: { ...one.entry, id: `c-${n}` } })),
    )
    expect(many.map(({ id }) => id)).toEqual(Array.from({ length: 10_003 }, (_, n) => `c-${n}`))
  })
})
