import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { decide } from '../../src/service/decide/decide.ts'
import { exportDecisions } from '../../src/service/decide/export-decisions.ts'
import { replayDecisions } from '../../src/service/decide/replay-decisions.ts'
import { filledLedger } from './filled-ledger.ts'
import { REPORTS } from './reports.ts'

it('a labelled set tells what people have judged to be one and two, and linking is held to it', async () => {
  const { store, done } = await filledLedger(REPORTS)
  const idWith = async (state: string) =>
    (await store.find({ sides: [{ state }] }, { order: 'date', limit: 1 })).entries[0]!.entry.id
  await decide(store, { who: 'Ada', why: null }, [
    { kind: 'accept', id: await idWith('GBR') },
    { kind: 'split', id: await idWith('OMN'), reports: ['other-town'] },
  ])
  const folder = join(dirname(store.where), 'links')
  await exportDecisions(store, folder)
  const links = JSON.parse(readFileSync(join(folder, 'links.jsonl'), 'utf8'))
  const at = (document: string) => ({ document, contact: 0 })
  expect(links.entries).toEqual([{ id: 'L01', records: expect.arrayContaining([at('call-1'), at('call-2')]) }])
  expect(links.apart).toHaveLength(2)
  for (const { a, b } of links.apart) expect([a, b]).toContainEqual(at('other-town'))
  const { checks } = await replayDecisions(store)
  const told = checks.filter(({ judged }) => /contacts?$/.test(judged))
  expect(told.map(({ judged, instead, was }) => [judged, instead, was]).sort()).toEqual([
    ['one contact', null, true],
    ['two contacts', 'linked', false],
    ['two contacts', 'linked', false],
  ])
  await done()
})
