import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type FurtherRecord, toldOf } from '../../src/model/further-record.ts'
import { listFurther } from '../../src/service/ask/list-further.ts'
import type { Verdict } from '../../src/service/decide/compose-decision.ts'
import { decide } from '../../src/service/decide/decide.ts'
import { exportDecisions } from '../../src/service/decide/export-decisions.ts'
import { importDecisions } from '../../src/service/decide/import-decisions.ts'
import { replayDecisions } from '../../src/service/decide/replay-decisions.ts'
import type { Store } from '../../src/service/open-ledger.ts'
import { folderWith } from '../cli/run-parley.ts'
import { addFiles, filledLedger } from './filled-ledger.ts'
import { goldSchema } from './gold-schema.ts'

const BERGEN = `Coast guards sail out

BERGEN, June 6, 2025 - Norway urged Sudan to open its ports. Kenya condemned the attack on Chad. Some 40 drones were launched at Ukraine, Kyiv said. At least 12 people were killed in Goma, officials said.
`
const { folder, done: clear } = folderWith({})
afterAll(clear)

let store: Store
let done: () => Promise<void>
beforeEach(async () => {
  const filled = await filledLedger({ 'bergen.txt': BERGEN })
  store = filled.store
  done = filled.done
}, 60_000)
afterEach(() => done())

const say = (...verdicts: Verdict[]) => decide(store, { who: 'Ada', why: null }, verdicts)

async function further(ledger: Store = store): Promise<FurtherRecord[]> {
  const lists = await Promise.all(
    (['act', 'figure'] as const).map((kind) => listFurther(ledger, kind, {}, { sort: 'date', limit: 9 })),
  )
  return lists.flatMap(({ records }) => records).sort((a, b) => a.kind.localeCompare(b.kind) || a.nth - b.nth)
}

/** The id of the act of a type or the figure of a value. */
async function idOf(named: string | number): Promise<string> {
  return (await further()).find((one) => (one.kind === 'act' ? one.act.type : one.figure.value) === named)!.id
}

/** Leaves an act or a figure as another coder would have had it. */
async function leave(named: string | number, change: object): Promise<void> {
  const id = await idOf(named)
  const records = (await further()).map((one) =>
    one.id === id ? ({ ...one, [one.kind]: { ...toldOf(one), ...change } } as FurtherRecord) : one,
  )
  await store.write(new Date().toISOString(), (ledger) => ledger.putFurther(['bergen'], records))
}

describe('acts and figures that were judged', () => {
  it('stand in a labelled file: what was accepted or corrected is demanded, the rest left open, what was rejected left out', async () => {
    expect((await further()).map((one) => one.id[0]).sort()).toEqual(['a', 'a', 'f', 'f'])
    await say(
      { kind: 'accept', id: await idOf('REQUEST') },
      { kind: 'edit', id: await idOf(12), changes: ['bound=exact'] },
      { kind: 'reject', id: await idOf(40) },
    )
    expect(await exportDecisions(store, join(folder, 'set'))).toEqual({ documents: 1, decisions: 3 })
    const gold = goldSchema.parse(JSON.parse(readFileSync(join(folder, 'set', 'bergen.json'), 'utf8')))
    const acts = gold.acts!.map(({ type, optional }) => [type, optional])
    expect(acts).toEqual([
      ['REQUEST', undefined],
      ['ACCUSE', true],
    ])
    expect(gold.acts![0]).toMatchObject({ status: 'held', actors: [{ state: 'NOR' }], recipients: [{ state: 'SDN' }] })
    expect(gold.figures).toEqual([{ value: 12, bound: 'exact', unit: 'people killed', subject: expect.anything() }])
  })

  it('are in no labelled file where nobody has judged any of the kind', async () => {
    await say({ kind: 'edit', id: await idOf('REQUEST'), changes: ['status=planned'] })
    await exportDecisions(store, join(folder, 'acts'))
    const gold = goldSchema.parse(JSON.parse(readFileSync(join(folder, 'acts', 'bergen.json'), 'utf8')))
    expect(gold).not.toHaveProperty('figures')
    const [request] = gold.acts!
    expect(request).toMatchObject({ type: { any: expect.arrayContaining(['REQUEST', 'AID']) }, status: 'planned' })
    expect(request).not.toHaveProperty('optional')
  })

  it('come to the same in another ledger, before its texts or after', async () => {
    await say(
      { kind: 'accept', id: await idOf('REQUEST') },
      { kind: 'edit', id: await idOf(12), changes: ['value=13', 'bound=exact'] },
      { kind: 'reject', id: await idOf(40) },
    )
    await exportDecisions(store, join(folder, 'theirs'))
    for (const first of [{}, { 'bergen.txt': BERGEN }]) {
      const other = await filledLedger(first)
      expect(await importDecisions(other.store, join(folder, 'theirs'))).toMatchObject({ added: 3, faults: [] })
      await addFiles(other.store, { 'bergen.txt': BERGEN })
      expect(await further(other.store)).toEqual(await further())
      expect(await importDecisions(other.store, join(folder, 'theirs'))).toMatchObject({ read: 3, added: 0 })
      await other.done()
    }
  })

  it('hold the coder to what was judged: lost, gained, wrong as before', async () => {
    const told = async () =>
      (await replayDecisions(store)).checks
        .filter(({ instead, was }) => instead !== null || !was)
        .map(({ what, judged, instead, was }) => [what.kind, judged, instead, was])
    await say({ kind: 'accept', id: await idOf('REQUEST') }, { kind: 'accept', id: await idOf(40) })
    const { documents, checks } = await replayDecisions(store)
    // Eight fields of an act, seven of a figure.
    expect([documents, checks.length, await told()]).toEqual([1, 15, []])

    // An older coder had these.
    await leave('ACCUSE', { type: 'REJECT' })
    await leave(12, { bound: 'exact' })
    await say(
      { kind: 'edit', id: await idOf('REJECT'), changes: ['type=ACCUSE', 'status=planned'] },
      { kind: 'accept', id: await idOf(12) },
      { kind: 'reject', id: await idOf(40) },
    )
    expect(await told()).toEqual([
      ['act', 'type ACCUSE', null, false],
      ['act', 'status planned', 'held', false],
      ['figure', 'no figure', 'told of', false],
      ['figure', 'bound exact', 'at_least', true],
    ])
  })
})
