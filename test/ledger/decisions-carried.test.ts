import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Decision } from '../../src/model/decision.ts'
import type { Entry } from '../../src/model/entry.ts'
import { listFurther } from '../../src/service/ask/list-further.ts'
import { decide } from '../../src/service/decide/decide.ts'
import { exportDecisions } from '../../src/service/decide/export-decisions.ts'
import { importDecisions } from '../../src/service/decide/import-decisions.ts'
import { listDecisions } from '../../src/service/decide/list-decisions.ts'
import type { Store } from '../../src/service/open-ledger.ts'
import { folderWith } from '../cli/run-parley.ts'
import { addFiles, filledLedger } from './filled-ledger.ts'

const FIRST = `Ministers meet in Muscat

MUSCAT, June 6, 2025 - Turkish Foreign Minister Hakan Fidan met his Omani counterpart Badr al-Busaidi in Muscat on Thursday. Norway urged Sudan to open its ports.
`
const SECOND = FIRST.replace('MUSCAT, ', 'MUSCAT (News) ')
const THIRD = SECOND.replace('Ministers', 'Foreign ministers')
const { folder, done: clear } = folderWith({})
afterAll(clear)

let store: Store
let done: () => Promise<void>
beforeEach(async () => {
  const filled = await filledLedger({ 'muscat.txt': FIRST })
  store = filled.store
  done = filled.done
}, 60_000)
afterEach(() => done())

const ADA = { who: 'Ada', why: null }
const entryNow = async (ledger = store): Promise<Entry> =>
  (await ledger.find({}, { order: 'date', limit: 1 })).entries[0]!.entry
const actNow = async (ledger = store) => (await listFurther(ledger, 'act', {}, { limit: 1 })).records[0]!
const correct = (text: string) => addFiles(store, { 'muscat.txt': text })
const undo = async (id: string) => (await decide(store, ADA, [{ kind: 'undo', id }]))[0]!.decision

/** Whether the contact is talks and the act planned, as was decided. */
async function counts(ledger = store): Promise<readonly [contact: boolean, act: boolean]> {
  const act = await actNow(ledger)
  return [(await entryNow(ledger)).mode === 'talks', act.kind === 'act' && act.act.status === 'planned']
}

/** Decides on the contact and on the act. */
async function edit(): Promise<Decision[]> {
  const outcomes = await decide(store, ADA, [
    { kind: 'edit', id: (await entryNow()).id, changes: ['mode=talks'] },
    { kind: 'edit', id: (await actNow()).id, changes: ['status=planned'] },
  ])
  return outcomes.map(({ decision }) => decision)
}

const carriedNow = async () => (await store.decisions({ limit: 50 })).decisions.filter(({ carried }) => carried)

describe('a decision that was carried over to a corrected text', () => {
  it('is taken back with the one that was made, and given back with it', async () => {
    const made = await edit()
    await correct(SECOND)
    expect(await counts()).toEqual([true, true])
    const undone = [await undo(made[0]!.id), await undo(made[1]!.id)]
    expect(await counts()).toEqual([false, false])
    await undo(undone[0]!.id)
    await undo(undone[1]!.id)
    expect(await counts()).toEqual([true, true])
  })

  it('takes the one that was made back with it', async () => {
    const made = await edit()
    await correct(SECOND)
    for (const { id } of await carriedNow()) await undo(id)
    expect(await counts()).toEqual([false, false])
    const states = (await listDecisions(store, undefined)).map(({ decision, state }) => [decision.kind, state])
    expect(states.filter(([kind]) => kind !== 'undo')).toEqual(
      ['edit', 'edit', 'correct', 'correct'].map((kind) => [kind, 'taken back']),
    )
    await expect(undo(made[0]!.id)).rejects.toThrow(/it is taken back already/)
    const listed = await listDecisions(store, (await entryNow()).id)
    expect(listed.map(({ decision, state }) => [decision.kind, state])).toEqual([
      ['edit', 'taken back'],
      ['edit', 'taken back'],
      ['undo', 'holds'],
    ])
    await correct(THIRD)
    expect(await counts()).toEqual([false, false])
  })

  it('goes on to the next correction under the name of the one that was made, and back to the first text', async () => {
    const made = await edit()
    await correct(SECOND)
    await correct(THIRD)
    expect(await counts()).toEqual([true, true])
    expect(new Set((await carriedNow()).map(({ carried }) => carried))).toEqual(new Set(made.map(({ id }) => id)))
    await undo(made[0]!.id)
    expect(await counts()).toEqual([false, true])
    const before = (await carriedNow()).length
    await correct(FIRST)
    expect([await counts(), (await carriedNow()).length]).toEqual([[false, true], before])
  })

  it('comes to the same where it was decided elsewhere, of the first text, and comes when that was corrected already', async () => {
    const made = await edit()
    await exportDecisions(store, join(folder, 'theirs'))
    await correct(SECOND)
    await correct(THIRD)
    const other = await filledLedger({ 'muscat.txt': FIRST })
    await addFiles(other.store, { 'muscat.txt': THIRD })
    expect(await counts(other.store)).toEqual([false, false])
    await importDecisions(other.store, join(folder, 'theirs'))
    expect(await counts(other.store)).toEqual([true, true])
    expect((await entryNow(other.store)).review).toEqual((await entryNow()).review)
    await undo(made[0]!.id)
    await exportDecisions(store, join(folder, 'later'))
    await importDecisions(other.store, join(folder, 'later'))
    expect(await counts(other.store)).toEqual([false, true])
    await other.done()
  })

  it('is carried whole where two documents of a pair are corrected at once', async () => {
    const other = (text: string) => text.replace('to open its ports', 'to let ships in')
    const pair = await filledLedger({ 'a.txt': FIRST, 'b.txt': other(FIRST) })
    const entries = async () => (await pair.store.find({}, { order: 'date', limit: 9 })).entries.length
    expect(await entries()).toBe(1)
    await decide(pair.store, ADA, [{ kind: 'split', id: (await entryNow(pair.store)).id, reports: ['b'] }])
    expect(await entries()).toBe(2)
    await addFiles(pair.store, { 'a.txt': SECOND, 'b.txt': other(SECOND) })
    expect(await entries()).toBe(2)
    await pair.done()
  })
})
