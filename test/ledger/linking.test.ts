import fc from 'fast-check'
import { expect, it } from 'vitest'
import { recordOf } from '../../src/ledger/record-notation.ts'
import { entrySchema } from '../../src/model/entry.ts'
import type { LedgerRecord } from '../../src/model/ledger-record.ts'
import { LedgerInMemory } from './ledger-in-memory.ts'

const MODES = ['call', 'meeting', 'talks', 'visit', 'message']
const STATUSES = ['held', 'held', 'planned', 'cancelled', 'denied', 'proposed']
const DATES = [
  '2025-06-01',
  '2025-06-02',
  '2025-06-03',
  '2025-06-09',
  '2025-06',
  '2025-05-29/2025-06-02',
  '2025',
  '-',
  '2025-06-02~',
]
const SIDES = [
  'Jonas Berg, NOR, foreign_minister; Mira Holt, DNK, foreign_minister',
  'Mira Holt, DNK; Jonas Berg, NOR, foreign_minister',
  'Jonas Berg, NOR, foreign_minister; Denmark*, DNK',
  'Norway*, NOR; Denmark*, DNK',
  'Jonas Berg, NOR, foreign_minister; Mira Holt, DNK, foreign_minister; Aino Salo, FIN, foreign_minister, host',
  'Jonas Berg, NOR, foreign_minister; Mira Holt, DNK, foreign_minister; Aino Salo, FIN, foreign_minister',
  'the Norwegian foreign minister, NOR, foreign_minister; Mira Holt, -',
]
const PLACES = ['', ' @ Oslo, NOR', ' @ Bergen, NOR', ' @ Helsinki, FIN']
const TITLES = ['', '', ' # first round of talks', ' # second round of talks']
const PUBLISHED = ['', ' < 2025-06-02', ' < 2025-06-04', ' < 2025-06-12', ' < 2025-07-01']

const line = fc
  .tuple(
    fc.constantFrom(...MODES),
    fc.constantFrom(...STATUSES),
    fc.constantFrom(...DATES),
    fc.constantFrom(...SIDES),
    fc.constantFrom(...PLACES),
    fc.constantFrom(...TITLES),
    fc.constantFrom(...PUBLISHED),
  )
  .map(
    ([mode, status, date, sides, place, title, published]) =>
      `${mode} ${status} ${date}: ${sides}${place}${title}${published}`,
  )

/** Texts of one to three records each. */
const records = fc
  .array(fc.array(line, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 })
  .map((texts) => texts.flatMap((lines, text) => lines.map((one, nth) => recordOf(one, `text ${text}`, nth))))

function fromNothing(all: readonly LedgerRecord[]): LedgerInMemory {
  const ledger = new LedgerInMemory()
  ledger.change(all)
  return ledger
}

it('comes to the same in whatever order and in whatever portions records come in', () => {
  const shuffled = records.chain((all) =>
    fc.tuple(
      fc.constant(all),
      fc.shuffledSubarray(all, { minLength: all.length }),
      fc.infiniteStream(fc.integer({ min: 1, max: 4 })),
    ),
  )
  fc.assert(
    fc.property(shuffled, ([all, order, portions]) => {
      const whole = fromNothing(all)
      const ledger = new LedgerInMemory()
      const given = new Set<string>()
      for (let at = 0; at < order.length; ) {
        const size = portions.next().value
        ledger.change(order.slice(at, at + size))
        at += size
        for (const id of ledger.entries.keys()) given.add(id)
      }
      expect(ledger.contents()).toEqual(whole.contents())
      expect(ledger.groups()).toEqual(whole.groups())
      for (const id of given) expect(ledger.resolve(id)).not.toBeNull()
      for (const [id, entry] of ledger.entries) expect(entrySchema.parse(entry).id).toBe(id)
    }),
    { numRuns: 100 },
  )
})

it('comes to the same when records go as if they had never been there', () => {
  const parted = records.chain((all) => fc.tuple(fc.constant(all), fc.subarray(all)))
  fc.assert(
    fc.property(parted, ([all, going]) => {
      const gone = new Set(going.map(({ key }) => key))
      const ledger = fromNothing(all)
      ledger.change([], [...gone])
      const left = fromNothing(all.filter(({ key }) => !gone.has(key)))
      expect(ledger.contents()).toEqual(left.contents())
      expect(ledger.groups()).toEqual(left.groups())
      for (const record of all)
        if (!gone.has(record.key))
          expect([...ledger.entries.values()].filter(({ records }) => records.includes(record.key))).toHaveLength(1)
    }),
    { numRuns: 60 },
  )
})

it('comes to the same when a record is told otherwise under its key, or once more', () => {
  const retold = records.chain((all) =>
    fc.tuple(fc.constant(all), fc.subarray(all), fc.array(line, { minLength: all.length, maxLength: all.length })),
  )
  fc.assert(
    fc.property(retold, ([all, again, lines]) => {
      const altered = again.map((record, nth) => ({ ...record, contact: recordOf(lines[nth]!).contact }))
      const ledger = fromNothing(all)
      const before = ledger.contents()
      ledger.change(again)
      expect(ledger.contents()).toEqual(before)
      ledger.change(
        altered,
        altered.map(({ key }) => key),
      )
      const told = new Map([...all, ...altered].map((record) => [record.key, record]))
      const anew = fromNothing([...told.values()])
      expect(ledger.contents()).toEqual(anew.contents())
      expect(ledger.groups()).toEqual(anew.groups())
    }),
    { numRuns: 60 },
  )
})

const first = recordOf('call held 2025-06-02: Jonas Berg, NOR; Mira Holt, DNK < 2025-06-02', 'a')
const second = recordOf('call held 2025-06-02: Mira Holt, DNK; Jonas Berg, NOR < 2025-06-03', 'b')
const vague = recordOf('call held 2025-06: Mira Holt, DNK; Jonas Berg, NOR < 2025-07-03', 'c')

it('keeps the id of an entry when others join it, and lets every id go on to name it', () => {
  const ledger = new LedgerInMemory()
  ledger.change([second])
  const [id] = ledger.entries.keys()
  ledger.change([vague])
  ledger.change([first])
  expect([...ledger.entries.keys()]).toEqual([id])
  expect(ledger.entries.get(id!)?.records).toEqual([first.key, second.key, vague.key])
})

it('keeps the id when its founder is coded anew, though another was published before it', () => {
  const ledger = new LedgerInMemory()
  ledger.change([second])
  ledger.change([first])
  const [id] = ledger.entries.keys()
  const anew = { ...second, contact: { ...second.contact, closed: true } }
  ledger.change([anew], [second.key])
  expect([...ledger.entries.keys()]).toEqual([id])
  expect(ledger.entries.get(id!)?.closed).toBe(true)
})

it('takes people at their word, against any signs', () => {
  const ledger = fromNothing([first, second, vague])
  expect(ledger.entries.size).toBe(1)
  const [id] = ledger.entries.keys()
  ledger.change([], [], [{ a: first.key, b: second.key, same: false }])
  expect([...ledger.entries.values()].map(({ records }) => records.length).sort()).toEqual([1, 2])
  expect(ledger.resolve(id!)).toBe(id)
  ledger.change([])
  ledger.change([], [], [{ a: first.key, b: second.key, same: true }])
  expect(ledger.entries.size).toBe(1)
})

it('joins what people say is one though nothing else does', () => {
  const other = recordOf('meeting held 2025-09-01: Ana Luz, PRT; Mira Holt, DNK @ Lisbon, PRT < 2025-09-02', 'd')
  const ledger = fromNothing([first, other])
  ledger.change([], [], [{ a: first.key, b: other.key, same: true }])
  expect(ledger.entries.size).toBe(1)
})

it('lets a further report join either side of what people say is one', () => {
  const met = recordOf('meeting held 2025-06-02: Jonas Berg, NOR; Mira Holt, DNK @ Oslo, NOR < 2025-06-02', 'e')
  const ledger = fromNothing([first, met])
  expect(ledger.entries.size).toBe(2)
  const one = [{ a: first.key, b: met.key, same: true }]
  ledger.change([], [], one)
  ledger.change([second], [], one)
  expect([...ledger.entries.values()].map(({ records }) => records.length)).toEqual([3])
})
