import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { decide } from '../../src/service/decide/decide.ts'
import { writeDump } from '../../src/service/dump/write-dump.ts'
import { makeLedger } from '../../src/service/open-ledger.ts'
import { NEWEST } from '../../src/store/schema/migrate.ts'
import { addFiles } from '../ledger/filled-ledger.ts'
import { CORRECTED, REPORTS } from '../ledger/reports.ts'
import { answersOf } from './stored-answers.ts'

// Writes a small ledger of the version of today, which later versions must carry forward (stored-versions.test.ts).
// Once a version is released, its files are never written again: node test/store/write-stored.ts
const PAGE = `<html><head><title>Envoys in Vienna</title></head><body><nav>Home</nav><article><p>VIENNA, June 4, 2025 - Iranian Foreign Minister Abbas Araghchi met Austrian Foreign Minister Beate Meinl-Reisinger in Vienna on Tuesday.</p></article></body></html>`
const ADA = { who: 'Ada', why: 'the readout says so' }

const target = join(import.meta.dirname, 'stored', `version-${NEWEST}`)
const folder = mkdtempSync(join(tmpdir(), 'parley-stored-'))
const store = await makeLedger(join(folder, 'ledger.db'))
await addFiles(store, { ...REPORTS, 'page.html': PAGE })
await addFiles(store, { 'held.txt': CORRECTED })
const idWith = async (state: string) =>
  (await store.find({ sides: [{ state }] }, { order: 'date', limit: 1 })).entries[0]!.entry.id
await decide(store, ADA, [
  { kind: 'edit', id: await idWith('OMN'), changes: ['place=Muscat, OMN'] },
  { kind: 'accept', id: await idWith('GBR') },
  { kind: 'reject', id: await idWith('AUT') },
  { kind: 'unsure', id: await idWith('CZE') },
  { kind: 'grade', what: 'Harbour Gazette', grade: 'B' },
])
const dump: string[] = []
await writeDump(store, async (text) => void dump.push(text))
const answers = await answersOf(store)
const file = store.where
await store.close()
writeFileSync(`${target}.db.gz`, gzipSync(readFileSync(file)))
writeFileSync(`${target}.jsonl.gz`, gzipSync(dump.join('')))
writeFileSync(`${target}.answers.json.gz`, gzipSync(JSON.stringify(answers)))
rmSync(folder, { recursive: true })
