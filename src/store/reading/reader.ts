import { accountsReader } from '../accounts/read.ts'
import type { Engine } from '../engine.ts'
import type { LedgerReader } from '../store.ts'
import { lastNumber, moves, numberAt } from './changes.ts'
import { countBy, countEach } from './count-by.ts'
import { decision, decisions, decisionsOfKind, decisionsOn, decisionsUndoing } from './decisions.ts'
import { entriesOf, entry, formerIds, versions } from './entries.ts'
import { count, find } from './find.ts'
import { countFurther, findFurther, further, furtherOf, furtherSources } from './further.ts'
import { balance, received } from './receipts.ts'
import { candidates, grouped, groups, records, recordsOfText } from './records.ts'
import { bytes, currentText, documents, signatures, text, texts } from './texts.ts'

/** Everything that can be asked of a ledger, asked through an engine. */
export function readerOf(engine: Engine): LedgerReader {
  return {
    ...accountsReader(engine),
    received: (hashes) => received(engine, hashes),
    balance: () => balance(engine),
    text: (sha256) => text(engine, sha256),
    currentText: (document) => currentText(engine, document),
    texts: (hashes) => texts(engine, hashes),
    signatures: (hashes) => signatures(engine, hashes),
    bytes: (hash) => bytes(engine, hash),
    documents: (page) => documents(engine, page),
    records: (keys, which) => records(engine, keys, which),
    recordsOfText: (sha256) => recordsOfText(engine, sha256),
    candidates: (reaches) => candidates(engine, reaches),
    groups: (ids) => groups(engine, ids),
    grouped: (keys) => grouped(engine, keys),
    entry: (id) => entry(engine, id),
    versions: (id) => versions(engine, id),
    formerIds: (id) => formerIds(engine, id),
    entriesOf: (keys) => entriesOf(engine, keys),
    find: (filter, page) => find(engine, filter, page),
    count: (filter) => count(engine, filter),
    countBy: (filter, by, limit) => countBy(engine, filter, by, limit),
    countEach: (filter, by, limit) => countEach(engine, filter, by, limit),
    moves: (after, limit) => moves(engine, after, limit),
    lastMove: (before) => (before === undefined ? lastNumber(engine) : numberAt(engine, before)),
    further: (ids) => further(engine, ids),
    furtherOf: (texts) => furtherOf(engine, texts),
    findFurther: (filter, page) => findFurther(engine, filter, page),
    countFurther: (filter) => countFurther(engine, filter),
    furtherSources: (kind) => furtherSources(engine, kind),
    decision: (id) => decision(engine, id),
    decisions: (page) => decisions(engine, page),
    decisionsOn: (hashes) => decisionsOn(engine, hashes),
    decisionsUndoing: (ids) => decisionsUndoing(engine, ids),
    decisionsOfKind: (kind) => decisionsOfKind(engine, kind),
  }
}
