import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Entry } from '../../src/model/entry.ts'
import type { Verdict } from '../../src/service/decide/compose-decision.ts'
import { decide } from '../../src/service/decide/decide.ts'
import type { Store } from '../../src/service/open-ledger.ts'
import { filledLedger } from './filled-ledger.ts'
import { REPORTS } from './reports.ts'

let store: Store
let done: () => Promise<void>
beforeAll(async () => {
  const filled = await filledLedger(REPORTS)
  store = filled.store
  done = filled.done
}, 60_000)
afterAll(() => done())

const ADA = { who: 'Ada', why: 'the readout says so' }

async function entries(): Promise<Entry[]> {
  return (await store.find({}, { order: 'date', limit: 100 })).entries.map(({ entry }) => entry)
}

async function entryWith(state: string): Promise<Entry> {
  return (await entries()).find(({ parties }) => parties.some((party) => party.state === state))!
}

async function keyOf(document: string): Promise<string> {
  const text = await store.currentText(document)
  return (await store.recordsOfText(text!.sha256))[0]!.key
}

/** Decides, looks, takes it back, and holds that the ledger is what it was. */
async function whileDecided(
  verdicts: readonly Verdict[],
  look: (ids: readonly string[]) => Promise<void>,
): Promise<void> {
  const before = await entries()
  const made = await decide(store, ADA, verdicts)
  await look(made.map(({ decision }) => decision.id))
  for (const { decision } of made.toReversed()) await decide(store, ADA, [{ kind: 'undo', id: decision.id }])
  expect(await entries()).toEqual(before)
}

describe('accepting', () => {
  it('marks an entry as reviewed, until it tells of something else', async () => {
    const { id } = await entryWith('OMN')
    await whileDecided([{ kind: 'accept', id }], async ([decision]) => {
      const accepted = await entryWith('OMN')
      expect(accepted.review).toEqual({ verdict: 'accepted', edits: [], decisions: [decision] })
      const found = await store.find({ reviewed: ['accepted'] }, { order: 'date', limit: 9 })
      expect(found.entries.map(({ entry }) => entry.id)).toEqual([id])
    })
  })

  it('of one report of several is not accepting the whole', async () => {
    await whileDecided([{ kind: 'accept', id: await keyOf('held') }], async () => {
      expect((await entryWith('OMN')).review?.verdict).toBeNull()
    })
  })

  it('gives way to doubts', async () => {
    const { id } = await entryWith('OMN')
    await whileDecided(
      [
        { kind: 'accept', id },
        { kind: 'unsure', id },
      ],
      async () => {
        expect((await entryWith('OMN')).review?.verdict).toBe('unsure')
      },
    )
  })
})

describe('rejecting', () => {
  it('takes an entry out of the ledger; what it was, and its id, stay', async () => {
    const { id } = await entryWith('POL')
    await whileDecided([{ kind: 'reject', id }], async () => {
      expect((await entries()).map((entry) => entry.id)).not.toContain(id)
      expect(await store.entry(id)).toBeNull()
      expect((await store.versions(id)).at(-1)?.ended).not.toBeNull()
    })
    expect((await entryWith('POL')).id).toBe(id)
  })

  it('leaves a report out of its entry, and the others in', async () => {
    await whileDecided([{ kind: 'reject', id: await keyOf('other-town') }], async () => {
      const left = await entryWith('OMN')
      expect(left.records).toHaveLength(2)
      expect(left.conflicts).toEqual([])
    })
  })
})

describe('editing', () => {
  it('puts a value in the place of what the reports come to, and keeps that', async () => {
    const { id, place } = await entryWith('OMN')
    await whileDecided([{ kind: 'edit', id, changes: ['place=Nizwa, OMN', 'closed=yes'] }], async ([decision]) => {
      const edited = await entryWith('OMN')
      expect(edited).toMatchObject({ id, place: { name: 'Nizwa', state: 'OMN' }, closed: true })
      expect(edited.basis.place).toMatch(/^decided by Ada on \d{4}-\d\d-\d\d: the readout says so$/)
      expect(edited.review?.edits).toEqual([
        { field: 'place', record: null, coded: place, decision },
        { field: 'closed', record: null, coded: false, decision },
      ])
    })
  })

  it('corrects what one report tells, and so whether it tells of the same thing', async () => {
    const before = await entryWith('OMN')
    await whileDecided([{ kind: 'edit', id: await keyOf('other-town'), changes: ['date=2025-05-01'] }], async () => {
      const all = (await entries()).filter(({ parties }) => parties.some(({ state }) => state === 'OMN'))
      expect(all.map(({ date, records }) => [date, records.length])).toEqual([
        ['2025-05-01', 1],
        ['2025-06-05', 2],
      ])
      expect(all[1]!.id).toBe(before.id)
    })
  })

  it('of several values counts the last', async () => {
    const { id } = await entryWith('POL')
    const edit = (change: string): Verdict => ({ kind: 'edit', id, changes: [change] })
    await whileDecided([edit('date=2025-06-21')], async () => {
      await whileDecided([edit('date=none')], async () => {
        expect((await entryWith('POL')).date).toBeNull()
      })
      expect((await entryWith('POL')).date).toBe('2025-06-21')
    })
  })

  it('says who the parties are, as the register knows them', async () => {
    const { id } = await entryWith('POL')
    const parties = 'parties=Radosław Sikorski (POL, foreign_minister) + Czech delegation (Czech, delegation, host)'
    await whileDecided([{ kind: 'edit', id, changes: [parties] }], async () => {
      const edited = await entryWith('POL')
      expect(edited.parties.map(({ name, person, state, role, kind }) => [name, person, state, role, kind])).toEqual([
        ['Radosław Sikorski', expect.stringContaining('sikorski'), 'POL', 'party', 'person'],
        ['Czech delegation', null, 'CZE', 'host', 'delegation'],
      ])
    })
  })

  it.each([
    [['when=2025'], /^when=2025: write it as field=value; the field is one of mode, status, date/],
    [['date=soon'], /^date=soon: cannot be made out\. Write it as 2025-06-03/],
    [['date=2025', 'date=2024'], /^date is given twice/],
    [['mode=chat'], /It is one of call, video/],
    [['place=Nowhere at all'], /Name its state too/],
    [['initiator=Ruritania'], /Give the code of a state or body/],
    [['parties=Hakan Fidan (TUR)'], /Name two or more/],
  ])('%j is told with how to write it', async (changes, message) => {
    const { id } = await entryWith('POL')
    await expect(decide(store, ADA, [{ kind: 'edit', id, changes }])).rejects.toThrow(message)
  })
})

describe('merging and parting', () => {
  it('joins what linking keeps apart', async () => {
    const [one, other] = [await entryWith('POL'), await entryWith('GBR')]
    await whileDecided([{ kind: 'merge', id: one.id, other: other.id }], async () => {
      const all = await entries()
      expect(all).toHaveLength(2)
      expect((await store.entry(one.id))?.entry.id).toBe((await store.entry(other.id))?.entry.id)
    })
  })

  it('parts what linking joins, by document or by key, and leaves the id with its founder', async () => {
    const before = await entryWith('OMN')
    for (const report of ['other-town', await keyOf('other-town')])
      await whileDecided([{ kind: 'split', id: before.id, reports: [report] }], async () => {
        const all = (await entries()).filter(({ parties }) => parties.some(({ state }) => state === 'OMN'))
        expect(all.map(({ records }) => records.length).sort()).toEqual([1, 2])
        expect((await store.entry(before.id))?.entry.records).toHaveLength(2)
        expect(all.every(({ conflicts }) => conflicts.length === 0)).toBe(true)
      })
  })

  it('keeps apart what must never be one, whatever is said of merging', async () => {
    const [one, other] = [await keyOf('held'), await keyOf('announced')]
    await whileDecided([{ kind: 'apart', id: one, other }], async () => {
      const holding = (key: string) => entries().then((all) => all.find(({ records }) => records.includes(key))?.id)
      expect(await holding(one)).not.toBe(await holding(other))
    })
  })

  it.each<[Verdict, RegExp]>([
    [{ kind: 'merge', id: 'OMN', other: 'OMN' }, /^merge: both ids name c-\w+\. There is nothing to merge/],
    [{ kind: 'apart', id: 'OMN', other: 'OMN' }, /parley decide split c-\w+ REPORT/],
    [{ kind: 'split', id: 'OMN', reports: ['held', 'announced', 'other-town'] }, /Leave one or more in it/],
    [{ kind: 'split', id: 'OMN', reports: ['prague'] }, /^prague: no report of c-\w+\. It has .*\(held\)/],
    [{ kind: 'accept', id: 'c-0000000000' }, /no entry of this id/],
    [{ kind: 'reject', id: '0123456789ab.0-9' }, /no report of the ledger has this key/],
    [{ kind: 'undo', id: 'd-0000000000' }, /no decision of this id/],
    [{ kind: 'grade', what: 'OMN', grade: '9' }, /A source is graded A to F/],
    [
      { kind: 'grade', what: 'Gazette', grade: 'B' },
      /no publisher of that name in the ledger\. It has Harbour Gazette\./,
    ],
  ])('%j is refused with what can be done', async (verdict, message) => {
    const { id } = await entryWith('OMN')
    const named = JSON.parse(JSON.stringify(verdict).replaceAll('"OMN"', `"${id}"`))
    await expect(decide(store, ADA, [named])).rejects.toThrow(message)
  })
})

describe('taking back', () => {
  it('can itself be taken back, and is refused where there is nothing to take back', async () => {
    const { id } = await entryWith('POL')
    const [made] = await decide(store, ADA, [{ kind: 'accept', id }])
    const [undo] = await decide(store, ADA, [{ kind: 'undo', id: made!.decision.id }])
    expect((await entryWith('POL')).review).toBeUndefined()
    const again = decide(store, ADA, [{ kind: 'undo', id: made!.decision.id }])
    await expect(again).rejects.toThrow(/it is taken back already/)
    const [redone] = await decide(store, ADA, [{ kind: 'undo', id: undo!.decision.id }])
    expect((await entryWith('POL')).review?.verdict).toBe('accepted')
    await decide(store, ADA, [{ kind: 'undo', id: redone!.decision.id }])
    expect((await entryWith('POL')).review).toBeUndefined()
  })
})
