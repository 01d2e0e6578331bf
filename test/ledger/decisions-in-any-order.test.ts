import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { decisionOf } from '../../src/ledger/index.ts'
import { recordOf } from '../../src/ledger/record-notation.ts'
import type { Decided, Decision } from '../../src/model/decision.ts'
import type { LedgerRecord } from '../../src/model/ledger-record.ts'
import { linkRecords } from '../../src/service/add/link-records.ts'
import { keepDecisions } from '../../src/service/decide/decide.ts'
import { anchorsAt } from '../../src/service/decide/decided-upon.ts'
import { makeLedger, type Store } from '../../src/service/open-ledger.ts'
import { textOf } from './text-of.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-decisions-'))
afterAll(() => rmSync(folder, { recursive: true }))

const SIDES = [
  'Jonas Berg, NOR, foreign_minister; Mira Holt, DNK, foreign_minister',
  'Jonas Berg, NOR, foreign_minister; Denmark*, DNK',
  'Jonas Berg, NOR, foreign_minister; Mira Holt, DNK, foreign_minister; Aino Salo, FIN, foreign_minister',
]
const line = fc
  .tuple(
    fc.constantFrom('call', 'meeting', 'talks'),
    fc.constantFrom('held', 'held', 'planned', 'cancelled'),
    fc.constantFrom('2025-06-01', '2025-06-02', '2025-06-09', '2025-06', '-'),
    fc.constantFrom(...SIDES),
    fc.constantFrom('', ' @ Oslo, NOR', ' @ Bergen, NOR'),
  )
  .map(([mode, status, date, sides, place]) => `${mode} ${status} ${date}: ${sides}${place} < 2025-06-12`)

const texts = fc
  .array(fc.array(line, { minLength: 1, maxLength: 2 }), { minLength: 2, maxLength: 6 })
  .map((all) => all.map((lines, text) => lines.map((one, nth) => recordOf(one, `text ${text}`, nth))))

/** Decisions on some of these records, each made a minute after the one before; some take an earlier one back. */
function decisionsOn(records: readonly LedgerRecord[]): fc.Arbitrary<Decision[]> {
  const some = fc.subarray([...records], { minLength: 1, maxLength: Math.min(3, records.length) })
  const choice = fc.tuple(
    fc.constantFrom('accept', 'reject', 'unsure', 'edit', 'edit report', 'merge', 'split', 'apart', 'undo'),
    some,
    some,
    fc.nat(),
    fc.constantFrom<object>({ date: '2025-06-02' }, { mode: 'talks', date: null }, { status: 'held' }),
  )
  return fc.array(choice, { minLength: 1, maxLength: 8 }).map((choices) => {
    const made: Decision[] = []
    for (const [kind, one, other, n, change] of choices) {
      const at = new Date(Date.UTC(2026, 0, 1, 0, made.length)).toISOString()
      const on = anchorsAt(kind === 'edit report' ? one.slice(0, 1) : one)
      const about = { at, who: 'Ada', why: null }
      const said: object =
        kind === 'undo'
          ? {
              kind: made.length > 0 ? 'undo' : 'unsure',
              ...(made.length > 0 ? { decision: made[n % made.length]!.id } : { on }),
            }
          : kind.startsWith('edit')
            ? { kind: 'edit', of: kind === 'edit' ? 'entry' : 'report', on, change }
            : { kind, on, ...(['merge', 'split', 'apart'].includes(kind) && { other: anchorsAt(other) }) }
      made.push(decisionOf({ ...about, ...said } as Decided))
    }
    return made
  })
}

/** What a text tells, or what an older coder made of it: its first record was another then. */
interface Telling {
  readonly records: readonly LedgerRecord[]
  readonly older: boolean
}

/** Every text, and some of them in an older coding too. */
const tellings = (all: readonly (readonly LedgerRecord[])[]): fc.Arbitrary<Telling[]> =>
  fc.subarray([...all]).chain((some) =>
    fc.array(line, { minLength: some.length, maxLength: some.length }).map((lines) => [
      ...some.map(([first, ...rest], nth) => {
        const older = { ...first!, contact: { ...recordOf(lines[nth]!).contact, evidence: first!.contact.evidence } }
        return { records: [older, ...rest], older: true }
      }),
      ...all.map((records) => ({ records, older: false })),
    ]),
  )

const cases = texts.chain((all) => fc.tuple(fc.constant(all), decisionsOn(all.flat())))

type Step = Telling | Decision
type Writer = Parameters<Parameters<Store['write']>[1]>[0]
let count = 0

/** What the entries come to when texts and decisions come in this order, whatever the entries are called. */
async function after(steps: readonly Step[]): Promise<string[]> {
  count += 1
  const store = await makeLedger(join(folder, `${count}.db`))
  try {
    for (const step of steps) await store.write('2026-01-02T00:00:00Z', (ledger) => take(ledger, step))
    return await contents(store)
  } finally {
    await store.close()
  }
}

async function take(ledger: Writer, step: Step): Promise<void> {
  if ('kind' in step) await keepDecisions(ledger, [step])
  else await takeText(ledger, step)
}

/** Puts what a text tells in the place of what it told; an older coding never in that of a newer one. */
async function takeText(ledger: Writer, { records, older }: Telling): Promise<void> {
  const told = await ledger.recordsOfText(records[0]!.text)
  if (older && told.length > 0) return
  const same = (a: LedgerRecord) => told.some((b) => isDeepStrictEqual(a, b))
  const fresh = records.filter((record) => !same(record))
  const keys = told.filter((record) => fresh.some(({ key }) => key === record.key)).map(({ key }) => key)
  const gone = await ledger.grouped(keys)
  await ledger.putTexts(records.slice(0, 1).map(textOf))
  await ledger.supersede(keys)
  await linkRecords(ledger, fresh, gone)
}

async function contents(store: Store): Promise<string[]> {
  const { entries } = await store.find({}, { order: 'date', limit: 1000 })
  return entries.map(({ entry: { id: _, ...entry } }) => JSON.stringify(entry)).sort()
}

it('comes to the same in whatever order texts, also in an older coding, and decisions come in', async () => {
  const shuffled = cases.chain(([all, decisions]) =>
    tellings(all).chain((told) => {
      const steps: Step[] = [...told, ...decisions]
      const plain: Step[] = [...told.filter(({ older }) => !older), ...decisions]
      return fc.tuple(fc.constant(plain), fc.shuffledSubarray(steps, { minLength: steps.length }))
    }),
  )
  await fc.assert(
    fc.asyncProperty(shuffled, async ([steps, otherwise]) => {
      expect(await after(otherwise)).toEqual(await after(steps))
    }),
    { numRuns: 60 },
  )
})

it('comes to what it was when every decision is taken back', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async ([all, decisions]) => {
      const at = new Date(Date.UTC(2026, 0, 2)).toISOString()
      const without = decisions.filter(({ kind }) => kind !== 'undo')
      const undoing = without.map(({ id }) => decisionOf({ kind: 'undo', at, who: 'Bela', why: null, decision: id }))
      const told = all.map((records) => ({ records, older: false }))
      expect(await after([...told, ...without, ...undoing])).toEqual(await after(told))
    }),
    { numRuns: 40 },
  )
})
