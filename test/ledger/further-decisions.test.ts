import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FurtherRecord } from '../../src/model/further-record.ts'
import { listConflicts } from '../../src/service/ask/list-conflicts.ts'
import { listFurther } from '../../src/service/ask/list-further.ts'
import { showEntry } from '../../src/service/ask/show-entry.ts'
import { showFurther } from '../../src/service/ask/show-further.ts'
import { whyFurther } from '../../src/service/ask/why-further.ts'
import type { Verdict } from '../../src/service/decide/compose-decision.ts'
import { decide } from '../../src/service/decide/decide.ts'
import { listDecisions } from '../../src/service/decide/list-decisions.ts'
import type { Store } from '../../src/service/open-ledger.ts'
import { addFiles, filledLedger } from './filled-ledger.ts'
import { REPORTS } from './reports.ts'

const MUSCAT = `Ministers meet in Muscat

MUSCAT, June 6, 2025 - Turkish Foreign Minister Hakan Fidan met his Omani counterpart Badr al-Busaidi in Muscat on Thursday. During the meeting, Fidan rejected the annexation of Gaza. Norway urged Sudan to open its ports. Some 40 drones were launched at Ukraine, Kyiv said.
`
const ADA = { who: 'Ada', why: null }

let store: Store
let done: () => Promise<void>
beforeAll(async () => {
  const filled = await filledLedger({ 'muscat.txt': MUSCAT })
  store = filled.store
  done = filled.done
}, 60_000)
afterAll(() => done())

async function further(ledger = store): Promise<FurtherRecord[]> {
  const lists = await Promise.all(
    (['act', 'figure'] as const).map((kind) => listFurther(ledger, kind, {}, { sort: 'date', limit: 9 })),
  )
  return lists.flatMap(({ records }) => records)
}

const idOf = async (type: string) => (await further()).find((one) => one.kind === 'act' && one.act.type === type)!.id

/** Decides, looks, takes it back, and holds that the ledger is what it was. */
async function whileDecided(verdict: Verdict, look: (decision: string) => Promise<void>): Promise<void> {
  const before = await further()
  const [made] = await decide(store, ADA, [verdict])
  await look(made!.decision.id)
  await decide(store, ADA, [{ kind: 'undo', id: made!.decision.id }])
  expect(await further()).toEqual(before)
}

describe('an entry', () => {
  it('shows the acts made at it and the figures of its documents', async () => {
    const { entries } = await store.find({}, { order: 'date', limit: 1 })
    const shown = await showEntry(store, entries[0]!.entry.id)
    expect(shown.further.map(({ id }) => id[0])).toEqual(['a', 'f'])
    const act = await showFurther(store, await idOf('REJECT'))
    expect(act).toMatchObject({ entry: entries[0]!.entry.id, title: 'Ministers meet in Muscat', decisions: [] })
    expect((await showFurther(store, await idOf('REQUEST'))).entry).toBeNull()
  })
})

describe('why an act or a figure is as it is', () => {
  it('is told by its words and rules', async () => {
    const { fields } = await whyFurther(store, await idOf('REQUEST'))
    expect(fields.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['type', 'actors', 'recipients', 'content', 'attribution']),
    )
    const [recipients] = (await whyFurther(store, `${await idOf('REQUEST')}.recipients`)).fields
    expect(recipients).toMatchObject({ value: 'Sudan (SDN)', quotes: [{ quote: 'Sudan' }], edited: null })
    expect(recipients!.bases[0]).toMatchObject({ of: 'recipients.0', rule: 'acts/recipient' })
  })

  it.each([
    ['a-0000000000', /none of this id/],
    ['f-0000000000', /"parley ls figures" gives the ids/],
  ])('%s is unknown', async (id, message) => {
    await expect(whyFurther(store, id)).rejects.toThrow(message)
  })

  it('names the fields that there are', async () => {
    await expect(whyFurther(store, `${await idOf('REJECT')}.bound`)).rejects.toThrow(/one of type, mode, status/)
  })
})

describe('deciding on acts and figures', () => {
  it('accepts one as it is told', async () => {
    const id = await idOf('REQUEST')
    await whileDecided({ kind: 'accept', id }, async (decision) => {
      const { record, decisions } = await showFurther(store, id)
      expect(record.review).toEqual({ verdict: 'accepted', edits: [], decisions: [decision] })
      expect(decisions.map(({ id }) => id)).toEqual([decision])
      expect((await listFurther(store, 'act', { reviewed: ['accepted'] }, { limit: 9 })).total).toBe(1)
      expect((await listDecisions(store, id)).map(({ state }) => state)).toEqual(['holds'])
    })
    expect((await listDecisions(store, id)).map(({ state }) => state)).toEqual(['taken back', 'holds'])
  })

  it('rejects one: it is listed no more, and known still', async () => {
    const id = await idOf('REQUEST')
    await whileDecided({ kind: 'reject', id }, async () => {
      expect((await further()).map((one) => one.id)).not.toContain(id)
      expect((await showFurther(store, id)).record.review?.verdict).toBe('rejected')
    })
  })

  it('edits one: it is found by what it tells now, and what the coder has stays beside it', async () => {
    const id = await idOf('REQUEST')
    const changes = ['type=reject', 'recipients=Chad (TCD, delegation)', 'date=2025-06-04']
    await whileDecided({ kind: 'edit', id, changes }, async () => {
      const found = await listFurther(store, 'act', { state: ['TCD'], type: ['REJECT'] }, { limit: 9 })
      expect(found.records.map((one) => one.id)).toEqual([id])
      expect((await listFurther(store, 'act', { state: ['SDN'] }, { limit: 9 })).total).toBe(0)
      const [type] = (await whyFurther(store, `${id}.type`)).fields
      expect(type).toMatchObject({ value: 'REJECT', edited: { coded: 'REQUEST' } })
    })
  })

  it('corrects a figure', async () => {
    const { id } = (await further()).find(({ kind }) => kind === 'figure')!
    await whileDecided({ kind: 'edit', id, changes: ['value=42', 'bound=exact'] }, async () => {
      expect((await showFurther(store, id)).record).toMatchObject({ figure: { value: 42, bound: 'exact' } })
    })
  })

  it.each<[Verdict, RegExp]>([
    [{ kind: 'edit', id: 'REQUEST', changes: ['place=Oman'] }, /of acts the field is one of type, mode/],
    [{ kind: 'edit', id: 'REQUEST', changes: ['type=DEMAND'] }, /type=DEMAND: no type. It is one of AGREE/],
    [{ kind: 'edit', id: 'REQUEST', changes: ['actors=none'] }, /An act is somebody’s/],
    [{ kind: 'edit', id: 'REQUEST', changes: ['date=soon'] }, /date=soon: no date/],
    [{ kind: 'merge', id: 'REQUEST', other: 'REJECT' }, /accepted, rejected, left unsure or edited/],
  ])('%j is refused', async (verdict, message) => {
    const id = await idOf('REQUEST')
    await expect(decide(store, ADA, [{ ...verdict, id } as Verdict])).rejects.toThrow(message)
  })
})

describe('a corrected document', () => {
  it('inherits what was decided of words that are unchanged, and nothing else', async () => {
    const { store: own, done: clear } = await filledLedger({ 'muscat.txt': MUSCAT })
    const [entry] = (await own.find({}, { order: 'date', limit: 1 })).entries
    const acts = (await further(own)).filter(({ kind }) => kind === 'act')
    const verdicts = [...acts, entry!.entry].map(({ id }): Verdict => ({ kind: 'accept', id }))
    await decide(own, ADA, verdicts)
    const corrected = MUSCAT.replace('Norway urged Sudan', 'Norway on Friday urged Chad').replace(
      'MUSCAT, ',
      'MUSCAT (News) ',
    )
    await addFiles(own, { 'muscat.txt': corrected })
    const review = (await further(own)).map((one) => one.kind === 'act' && [one.act.type, one.review?.verdict ?? null])
    expect(review).toEqual(
      expect.arrayContaining([
        ['REJECT', 'accepted'],
        ['REQUEST', null],
      ]),
    )
    const [now] = (await own.find({ reviewed: ['accepted'] }, { order: 'date', limit: 9 })).entries
    expect(now?.entry.parties.map(({ state }) => state).sort()).toEqual(['OMN', 'TUR'])
    const carried = (await listDecisions(own, undefined)).filter(({ decision }) => decision.carried)
    expect(carried.map(({ decision }) => decision.who)).toEqual(['Ada', 'Ada'])
    await clear()
  })
})

describe('disagreements that somebody has decided', () => {
  it('are left out unless they are asked for', async () => {
    const { store: own, done: clear } = await filledLedger(REPORTS)
    const disputed = async (decided = false) => {
      const { disputed } = await listConflicts(own, {}, { limit: 9 }, '2025-07-01', decided)
      return disputed.map(({ entry, conflicts }) => [entry.id, conflicts.map(({ kind }) => kind)] as const)
    }
    const [[id, kinds]] = (await disputed()) as [readonly [string, string[]]]
    expect(kinds).toEqual(['place'])
    for (const verdict of [
      { kind: 'edit', id, changes: ['place=Muscat, OMN'] },
      { kind: 'accept', id },
    ] as const) {
      const [made] = await decide(own, ADA, [verdict])
      expect(await disputed()).toEqual([])
      expect(await disputed(true)).toEqual([[id, ['place']]])
      await decide(own, ADA, [{ kind: 'undo', id: made!.decision.id }])
    }
    await decide(own, ADA, [{ kind: 'unsure', id }])
    expect(await disputed()).toEqual([[id, ['place']]])
    await clear()
  })
})
