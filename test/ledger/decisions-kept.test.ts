import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Contact } from '../../src/model/contact.ts'
import type { Entry } from '../../src/model/entry.ts'
import type { LedgerRecord } from '../../src/model/ledger-record.ts'
import { linkRecords } from '../../src/service/add/link-records.ts'
import { recodeDocuments } from '../../src/service/add/recode-documents.ts'
import type { Verdict } from '../../src/service/decide/compose-decision.ts'
import { decide } from '../../src/service/decide/decide.ts'
import { exportDecisions } from '../../src/service/decide/export-decisions.ts'
import { importDecisions } from '../../src/service/decide/import-decisions.ts'
import { listDecisions } from '../../src/service/decide/list-decisions.ts'
import { replayDecisions } from '../../src/service/decide/replay-decisions.ts'
import type { Store } from '../../src/service/open-ledger.ts'
import { folderWith } from '../cli/run-parley.ts'
import { addFiles, filledLedger } from './filled-ledger.ts'
import { goldSchema } from './gold-schema.ts'
import { REPORTS } from './reports.ts'

const { folder, done: clear } = folderWith({})
afterAll(clear)

let store: Store
let done: () => Promise<void>
beforeEach(async () => {
  const filled = await filledLedger(REPORTS)
  store = filled.store
  done = filled.done
}, 60_000)
afterEach(() => done())

const ADA = { who: 'Ada', why: null }
const say = (...verdicts: Verdict[]) => decide(store, ADA, verdicts)

async function entriesIn(ledger: Store): Promise<Entry[]> {
  return (await ledger.find({}, { order: 'date', limit: 100 })).entries.map(({ entry }) => entry)
}

async function entryWith(state: string, ledger = store): Promise<Entry> {
  return (await entriesIn(ledger)).find(({ parties }) => parties.some((party) => party.state === state))!
}

async function recordOf(document: string): Promise<LedgerRecord> {
  return (await store.recordsOfText((await store.currentText(document))!.sha256))[0]!
}

/** Puts another record in the place of a document's, as another coder would have left it. */
async function leave(document: string, change: (record: LedgerRecord) => LedgerRecord | null): Promise<void> {
  const record = await recordOf(document)
  await store.write(new Date().toISOString(), async (ledger) => {
    const grouped = await ledger.grouped([record.key])
    await ledger.supersede([record.key])
    const other = change(record)
    await linkRecords(ledger, other === null ? [] : [other], grouped)
  })
}

/** Told of a few letters further on, as a coder that finds other sentences has it. */
function moved(record: LedgerRecord, change: Partial<Contact> = {}): LedgerRecord {
  const [start, end] = [record.start + 9, record.end - 3]
  const evidence = [{ start, end, quote: record.contact.evidence[0]!.quote.slice(9, -3) }]
  const key = `${record.text.slice(0, 12)}.${start}-${end}`
  return { ...record, key, start, end, contact: { ...record.contact, evidence, ...change } }
}

async function recode(): Promise<void> {
  const onFault = (fault: Error) => {
    throw fault
  }
  await recodeDocuments(
    store,
    { signal: new AbortController().signal, onFault, onDocument: () => {} },
    { documents: 0, failed: 0, recoded: [] },
  )
}

describe('decisions', () => {
  it('stay with their words where another coder draws the stretches otherwise', async () => {
    await leave('held', (record) => moved(record))
    await leave('prague', (record) => moved(record))
    const older = await entryWith('OMN')
    await say(
      { kind: 'split', id: older.id, reports: ['other-town'] },
      { kind: 'edit', id: (await recordOf('held')).key, changes: ['place=Nizwa, OMN'] },
      { kind: 'reject', id: (await entryWith('POL')).id },
      { kind: 'accept', id: (await entryWith('GBR')).id },
    )
    const keys = [(await recordOf('held')).key, (await recordOf('prague')).key]
    const contents = async () =>
      (await entriesIn(store)).map(({ parties, place, date, review, records }) => [
        ...[parties.map(({ name }) => name), place, date, review?.verdict, review?.decisions, records.length],
      ])
    const before = await contents()
    expect(before).toHaveLength(3)
    await recode()
    expect(keys).not.toContain((await recordOf('held')).key)
    expect(keys).not.toContain((await recordOf('prague')).key)
    expect(await contents()).toEqual(before)
  })

  it('are no acceptance of what is coded otherwise since', async () => {
    const { id } = await entryWith('POL')
    await say({ kind: 'accept', id })
    expect((await entryWith('POL')).review?.verdict).toBe('accepted')
    await leave('prague', (record) => ({ ...record, contact: { ...record.contact, date: '2025-06-22' } }))
    expect((await entryWith('POL')).review?.verdict).toBeNull()
    await recode()
    expect((await entryWith('POL')).review?.verdict).toBe('accepted')
  })

  it('wait where nothing tells of their words, and count again when something does', async () => {
    const { id } = await entryWith('POL')
    await say({ kind: 'edit', id, changes: ['date=2025-06-21'] })
    await leave('prague', () => null)
    expect(await entryWith('POL')).toBeUndefined()
    expect((await listDecisions(store, undefined)).map(({ state }) => state)).toEqual(['waits'])
    await recode()
    expect((await entryWith('POL')).date).toBe('2025-06-21')
  })

  it('are listed with what was taken back, also those of one entry', async () => {
    const { id } = await entryWith('POL')
    const [accepted] = await say({ kind: 'accept', id }, { kind: 'unsure', id: (await entryWith('GBR')).id })
    await say({ kind: 'undo', id: accepted!.decision.id })
    const listed = async (of?: string) =>
      (await listDecisions(store, of)).map(({ decision, state }) => [decision.kind, state])
    expect(await listed()).toEqual([
      ['accept', 'taken back'],
      ['unsure', 'holds'],
      ['undo', 'holds'],
    ])
    expect(await listed(id)).toEqual([
      ['accept', 'taken back'],
      ['undo', 'holds'],
    ])
  })
})

describe('a labelled set', () => {
  const files = (name: string) => readdirSync(join(folder, name)).sort()
  const gold = (name: string, document: string) =>
    goldSchema.parse(JSON.parse(readFileSync(join(folder, name, `${document}.json`), 'utf8')))

  it('demands what was accepted or corrected, leaves open what nobody has judged, and leaves out what was rejected', async () => {
    await say(
      { kind: 'accept', id: (await entryWith('GBR')).id },
      { kind: 'edit', id: (await recordOf('held')).key, changes: ['mode=talks'] },
      { kind: 'edit', id: (await entryWith('OMN')).id, changes: ['date=2025-06-04'] },
      { kind: 'reject', id: (await entryWith('POL')).id },
    )
    expect(await exportDecisions(store, join(folder, 'set'))).toEqual({ documents: 6, decisions: 4 })
    expect(files('set')).toEqual([
      ...['announced.json', 'call-1.json', 'call-2.json', 'decisions.jsonl', 'documents.jsonl', 'held.json'],
      ...['links.jsonl', 'other-town.json', 'prague.json'],
    ])
    expect(gold('set', 'prague').contacts).toEqual([])
    const [call] = gold('set', 'call-1').contacts
    expect(call).toMatchObject({
      mode: 'call',
      status: 'held',
      date: '2025-06-09',
      place: null,
      topics: expect.any(Array),
    })
    expect(call?.optional).toBeUndefined()
    const [held] = gold('set', 'held').contacts
    expect(held).toMatchObject({ mode: 'talks', status: { any: expect.arrayContaining(['held', 'planned']) } })
    expect(held).not.toHaveProperty('date')
    const [town] = gold('set', 'other-town').contacts
    expect(town).toMatchObject({ date: { any: ['2025-06-04', '2025-06-05'] }, optional: true })
  })

  it('is not written over anything', async () => {
    mkdirSync(join(folder, 'mine'))
    writeFileSync(join(folder, 'mine', 'letter.txt'), 'x')
    await expect(exportDecisions(store, join(folder, 'mine'))).rejects.toMatchObject({ code: 'output/unwritable' })
    expect(files('mine')).toEqual(['letter.txt'])
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
    mkdirSync(join(folder, 'empty'))
    await exportDecisions(store, join(folder, 'empty'))
    expect(existsSync(join(folder, 'empty', 'decisions.jsonl'))).toBe(true)
  })
})

describe("somebody else's decisions", () => {
  it('come to the same in another ledger, before its texts or after, and once only', async () => {
    await say(
      { kind: 'accept', id: (await entryWith('GBR')).id },
      { kind: 'split', id: (await entryWith('OMN')).id, reports: ['other-town'] },
      { kind: 'reject', id: (await entryWith('POL')).id },
    )
    await exportDecisions(store, join(folder, 'theirs'))
    const contents = async (ledger: Store) =>
      (await entriesIn(ledger)).map(({ id: _, ...entry }) => JSON.stringify(entry)).sort()
    for (const first of [{}, REPORTS]) {
      const other = await filledLedger(first)
      expect(await importDecisions(other.store, join(folder, 'theirs'))).toEqual({ read: 3, added: 3, faults: [] })
      await addFiles(other.store, REPORTS)
      expect(await contents(other.store)).toEqual(await contents(store))
      expect(await importDecisions(other.store, join(folder, 'theirs'))).toMatchObject({ read: 3, added: 0 })
      expect(await contents(other.store)).toEqual(await contents(store))
      await other.done()
    }
  })

  it('are refused line by line where they are none, or were altered', async () => {
    await say({ kind: 'accept', id: (await entryWith('GBR')).id })
    const decision = (await listDecisions(store, undefined))[0]?.decision
    const lines = [JSON.stringify({ ...decision, who: 'Bela' }), '{"kind":"praise"}', 'x', JSON.stringify(decision)]
    writeFileSync(join(folder, 'lines.jsonl'), lines.join('\n'))
    const { read, added, faults } = await importDecisions(store, join(folder, 'lines.jsonl'))
    expect({ read, added }).toEqual({ read: 1, added: 0 })
    expect(faults.map(({ message }) => message.slice(message.indexOf(' line ') + 1))).toEqual([
      'line 1: its id is not that of what it says. It was altered; remove it.',
      expect.stringMatching(/^line 2: no decision \(/),
      'line 3: not a JSON object. Mend or remove the line.',
    ])
    await expect(importDecisions(store, join(folder, 'none.jsonl'))).rejects.toMatchObject({
      code: 'input/missing-path',
    })
  })
})

describe('holding the coder to decisions', () => {
  const told = async () =>
    (await replayDecisions(store)).checks
      .filter(({ instead, was }) => instead !== null || !was)
      .map(({ document, judged, instead, was }) => [document, judged, instead, was])

  it('finds nothing lost where the coder gives what it gave', async () => {
    await say({ kind: 'accept', id: (await entryWith('OMN')).id })
    const { documents, checks } = await replayDecisions(store)
    expect(documents).toBe(3)
    // Nine fields of each of three reports, and that each two of them are one contact.
    expect(checks).toHaveLength(30)
    expect(await told()).toEqual([])
  })

  it('tells what was lost, what was gained, and what is wrong as before', async () => {
    // An older coder had these; what they tell was judged then.
    await leave('prague', (record) => moved(record, { date: '2025-06-22', status: 'held' }))
    await leave('call-1', (record) => moved(record, { mode: 'video' }))
    await say(
      { kind: 'accept', id: (await recordOf('prague')).key },
      { kind: 'edit', id: (await recordOf('call-1')).key, changes: ['mode=call', 'date=2025-06-08'] },
      { kind: 'reject', id: (await recordOf('call-2')).key },
    )
    expect(await told()).toEqual([
      ['call-1', 'mode call', null, false],
      ['call-1', 'date 2025-06-08', '2025-06-09', false],
      ['call-2', 'no contact', 'told of', false],
      ['prague', 'status held', 'planned', true],
      ['prague', 'date 2025-06-22', '2025-06-20', true],
    ])
  })
})
