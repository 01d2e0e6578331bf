import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { blocksOf } from '../../src/ledger/index.ts'
import type { Contact } from '../../src/model/contact.ts'
import type { LedgerRecord } from '../../src/model/ledger-record.ts'
import { linkRecordOf } from '../../src/model/link-record-of.ts'
import { linkRecords } from '../../src/service/add/link-records.ts'
import { type RecodeTally, recodeDocuments } from '../../src/service/add/recode-documents.ts'
import type { Store } from '../../src/service/open-ledger.ts'
import { filledLedger } from './filled-ledger.ts'
import { REPORTS } from './reports.ts'

const PAGE = `<html><head><title>Talks</title></head><body><nav>Home</nav><article><h1>Envoys in Vienna</h1><p>VIENNA, June 4, 2025 - Iranian Foreign Minister Abbas Araghchi met Austrian Foreign Minister Beate Meinl-Reisinger in Vienna on Tuesday.</p><p>They spoke for an hour about the region and about flights between the two capitals.</p></article></body></html>`
const FILES = { ...REPORTS, 'page.html': PAGE }

let store: Store
let done: () => Promise<void>
beforeAll(async () => {
  const filled = await filledLedger(FILES)
  store = filled.store
  done = filled.done
}, 60_000)
afterAll(() => done())

async function recode(signal = new AbortController().signal): Promise<RecodeTally> {
  const tally: RecodeTally = { documents: 0, failed: 0, recoded: [] }
  const onFault = (fault: Error) => {
    throw fault
  }
  await recodeDocuments(store, { signal, onFault, onDocument: () => {} }, tally)
  return tally
}

async function entries() {
  const { entries: kept } = await store.find({}, { order: 'date', limit: 100 })
  return kept.map(({ entry }) => entry)
}

/** Puts other records in the place of a document's, as an older coder may have left them. */
async function leave(document: string, older: (contacts: readonly LedgerRecord[]) => LedgerRecord[]): Promise<void> {
  await store.write(new Date().toISOString(), async (ledger) => {
    const text = await ledger.currentText(document)
    const records = await ledger.recordsOfText(text?.sha256 ?? '')
    const grouped = await ledger.grouped(records.map(({ key }) => key))
    await ledger.supersede(records.map(({ key }) => key))
    await linkRecords(ledger, older(records), grouped)
  })
}

const withContact = (record: LedgerRecord, change: Partial<Contact>): LedgerRecord => ({
  ...record,
  contact: { ...record.contact, ...change },
})

describe('coding the texts of a ledger again', () => {
  it('changes nothing where the coder gives what it gave, also of a page in HTML', async () => {
    const before = await store.find({}, { order: 'date', limit: 100 })
    expect(before.entries.some(({ entry }) => entry.place?.name === 'Vienna')).toBe(true)
    expect(await recode()).toEqual({ documents: 7, failed: 0, recoded: [] })
    expect(await store.find({}, { order: 'date', limit: 100 })).toEqual(before)
  })

  it('puts what is coded today in the place of what an older coder left, and tells gains and losses', async () => {
    const before = await entries()
    await leave('held', ([record]) => [withContact(record!, { mode: 'call', date: '2025-05-01' })])
    await leave('prague', () => [])
    await leave('call-1', ([record]) => [
      record!,
      { ...withContact(record!, { mode: 'video' }), key: `${record!.key}.2` },
    ])
    expect(await entries()).not.toEqual(before)
    const { documents, recoded } = await recode()
    expect(documents).toBe(7)
    const told = recoded.map(({ document, gained, lost, changed }) => [
      document,
      gained.map(({ contact }) => contact.mode),
      lost.map(({ contact }) => contact.mode),
      changed.map(({ before: old, after }) => `${old.contact.mode} → ${after.contact.mode}`),
    ])
    expect(told.sort()).toEqual([
      ['call-1', [], ['video'], []],
      ['held', [], [], ['call → meeting']],
      ['prague', ['meeting'], [], []],
    ])
    expect(await entries()).toEqual(before)
  })

  it('stops where it is asked to, and goes on the next time', async () => {
    await leave('prague', () => [])
    expect(await recode(AbortSignal.abort())).toEqual({ documents: 0, failed: 0, recoded: [] })
    expect((await recode()).recoded.map(({ document }) => document)).toEqual(['prague'])
  })

  it('keeps records where their like will look for them', async () => {
    const [record] = await store.recordsOfText((await store.currentText('held'))?.sha256 ?? '')
    const found = await store.candidates(blocksOf(linkRecordOf(record!)))
    expect(found.map(({ record: { key } }) => key)).toContain(record?.key)
  })
})
