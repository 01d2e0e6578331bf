import { accountsWriter } from '../accounts/write.ts'
import type { Engine } from '../engine.ts'
import { readerOf } from '../reading/reader.ts'
import type { LedgerWriter } from '../store.ts'
import { type ChangeSoFar, signaturesNow } from './change-so-far.ts'
import { putDecisions } from './decisions.ts'
import { putEntries } from './entries.ts'
import { putFurther } from './further.ts'
import { putBytes, putReceipts } from './receipts.ts'
import { putRecords, regroup, supersede } from './records.ts'
import { putTexts } from './texts.ts'

/** Everything that can be done to a ledger in a change of this instant, through an engine whose transaction is open. */
export function writerOf(engine: Engine, at: string): LedgerWriter {
  const soFar = {
    records: new Map(),
    elsewhere: new Set<string>(),
    entries: new Map(),
    texts: new Map(),
    signatures: new Map(),
  } satisfies ChangeSoFar
  return {
    ...readerOf(engine),
    ...accountsWriter(engine),
    signatures: (hashes) => signaturesNow(engine, soFar, hashes),
    putReceipts: (receipts) => putReceipts(engine, at, receipts),
    putTexts: (texts) => putTexts(engine, at, soFar, texts),
    putBytes: (bytes) => putBytes(engine, bytes),
    putRecords: (records) => putRecords(engine, at, soFar, records),
    supersede: (keys) => supersede(engine, at, keys),
    regroup: (changes) => regroup(engine, changes),
    putFurther: (documents, records) => putFurther(engine, at, documents, records),
    putDecisions: (decisions) => putDecisions(engine, decisions),
    putEntries: (entries, ended) => putEntries(engine, at, soFar, entries, ended),
  }
}
