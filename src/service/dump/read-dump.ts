import { z } from 'zod'
import { Fault } from '../../model/fault.ts'
import { linesOf } from '../../sources/lines.ts'
import { beginningOf, chunksOf } from '../../sources/whole-file.ts'
import type { Dump, DumpedRows } from '../../store/dumping/dump.ts'
import { restoreStore } from '../../store/open-store.ts'
import type { Store } from '../../store/store.ts'

const head = z.object({ parley: z.literal('dump'), version: z.number().int().positive() })
const table = z.object({ table: z.string(), columns: z.array(z.string()) })
const end = z.object({ end: z.literal(true), rows: z.number() })
const row = z.array(z.union([z.string(), z.number(), z.null()]))

/** The longest line that is read: a document and all that it says stand on one. */
const LONGEST = 500e6
const BATCH = 1000

const BEGINNING = '{"parley":"dump"'

/** Whether a file is a dump, by how it begins. */
export async function isDump(file: string): Promise<boolean> {
  return Buffer.from(await beginningOf(file, BEGINNING.length)).toString() === BEGINNING
}

/** Makes a ledger of a dump; where anything is wrong with it, none. Faults: import/bad-dump, ledger/exists, ledger/newer. */
export async function restoreDump(place: string, name: string): Promise<Store> {
  const lines = linesIn(chunksOf(name), name)
  const first = await lines.next()
  const { version } = read(head, first.value, name, 1)
  return restoreStore(place, { version, rows: piecesOf(lines, name) } satisfies Dump)
}

async function* linesIn(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<unknown> {
  for await (const { number, text, tooLong } of linesOf(chunks, LONGEST)) {
    if (tooLong) throw bad(name, number, 'is too long')
    try {
      yield JSON.parse(text)
    } catch (error) {
      if (error instanceof SyntaxError) throw bad(name, number, 'is no JSON')
      throw error
    }
  }
}

/** Rows by table, some at a time; complete only with the line that ends the dump. */
async function* piecesOf(lines: AsyncIterable<unknown>, name: string): AsyncGenerator<DumpedRows> {
  let [at, count] = [1, 0]
  let open: z.infer<typeof table> | null = null
  let rows: z.infer<typeof row>[] = []
  for await (const value of lines) {
    at += 1
    if (Array.isArray(value)) {
      if (open === null) throw bad(name, at, 'is a row of no table')
      rows.push(read(row, value, name, at))
      count += 1
      if (rows.length < BATCH) continue
      yield { ...open, rows }
      rows = []
      continue
    }
    if (open !== null && rows.length > 0) yield { ...open, rows }
    rows = []
    const ended = end.safeParse(value)
    if (ended.success && ended.data.rows === count) return
    if (ended.success) throw bad(name, at, `says that there are ${ended.data.rows} rows, and there are ${count}`)
    open = read(table, value, name, at)
  }
  throw bad(name, at, 'is the last: the dump is cut off')
}

function read<Value>(schema: z.ZodType<Value>, value: unknown, name: string, line: number): Value {
  const said = schema.safeParse(value)
  if (said.success) return said.data
  throw bad(name, line, 'is none of a dump')
}

function bad(name: string, line: number, what: string): Fault {
  const message = `${name}: line ${line} ${what}. Nothing was restored; write the dump anew with "parley export dump".`
  return new Fault('import/bad-dump', message)
}
