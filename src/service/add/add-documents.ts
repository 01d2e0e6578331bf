import { Fault } from '../../model/fault.ts'
import type { Incoming, Refused } from '../../sources/incoming.ts'
import type { Receipt, Store } from '../../store/store.ts'
import { now } from '../clock.ts'
import { codeText } from '../code-text.ts'
import { type GivenPaths, givenTexts } from '../given-texts.ts'
import { bytesHash } from './bytes-hash.ts'
import { type Batch, keepBatch } from './keep-batch.ts'
import { noteEntries, type Tally } from './tally.ts'
import { replacingInWords } from './texts-before.ts'

/** How texts are added. */
export interface Adding {
  /** ISO day on which the documents were published, where they come without one. */
  readonly published?: string
  /** Once aborted, the batch in hand is finished and no other begun. */
  readonly signal: AbortSignal
  /** Told of everything that could not be kept, and of each text that was dealt with. */
  readonly onFault: (fault: Fault) => void
  readonly onDocument: () => void
}

/** What a user gives to a ledger. */
export interface AddRequest extends GivenPaths, Adding {}

const MOST_TEXTS = 20
const MOST_MILLISECONDS = 1000

/**
 * Codes what the paths name and keeps it, a few documents in one change, so that little is lost where it is interrupted.
 * `tally` grows as it goes, and is right also where a fault of the ledger ends it.
 */
export async function addDocuments(store: Store, request: AddRequest, tally: Tally): Promise<void> {
  const count = { files: 0, begun: 0 }
  const texts = givenTexts({
    ...request,
    onTotal: (total) => {
      count.files = total.files
      request.onTotal?.(total)
    },
    onFile: () => {
      count.begun += 1
    },
  })
  try {
    await addTexts(store, texts, request, tally)
    if (request.signal.aborted && !(await texts.next()).done) tally.pending += 1
  } finally {
    await texts.return(undefined)
    tally.pending += count.files - count.begun
  }
}

/** Codes texts and keeps them, as `addDocuments` does. Those that are not begun stay to be read. */
export async function addTexts(
  store: Store,
  texts: Iterable<Text> | AsyncIterator<Text>,
  request: Adding,
  tally: Tally,
): Promise<void> {
  const run = { store, request, tally, named: new Map<string, string>() }
  const each = Symbol.iterator in texts ? texts[Symbol.iterator]() : texts
  for await (const batch of batches(each, request.signal)) await addBatch(run, batch)
}

interface Run {
  readonly store: Store
  readonly request: Adding
  readonly tally: Tally
  /** By id: the text of this run that bears it. */
  readonly named: Map<string, string>
}

type Text = Incoming | Refused

/** Texts in batches; none is begun after the signal. What is left of the texts stays to be read. */
async function* batches(texts: Iterator<Text> | AsyncIterator<Text>, signal: AbortSignal): AsyncGenerator<Text[]> {
  for (let left = true; left && !signal.aborted; ) {
    const batch: Text[] = []
    const began = performance.now()
    while (batch.length < MOST_TEXTS && performance.now() - began < MOST_MILLISECONDS && !signal.aborted) {
      const next = await texts.next()
      left = !next.done
      if (next.done) break
      batch.push(next.value)
    }
    if (batch.length > 0) yield batch
  }
}

/** Codes and keeps one batch. Until it is kept, its texts are pending. */
async function addBatch(run: Run, texts: readonly Text[]): Promise<void> {
  const { store, tally } = run
  tally.pending += texts.length
  const given = texts.map((text) => (text.kind === 'refused' ? text : { ...text, hash: bytesHash(text) }))
  const known = await store.received(given.flatMap((text) => (text.kind === 'refused' ? [] : [text.hash])))
  const seen = new Set<string>()
  const coded: Batch['coded'][number][] = []
  const receipts: Receipt[] = []
  for (const text of given) {
    if (text.kind === 'refused') refuse(run, text.fault, 'rejected')
    else if ((known.get(text.hash) === 'done' && !(await comesWithAnotherDay(run, text))) || seen.has(text.hash)) {
      if (!run.named.has(text.id)) run.named.set(text.id, text.name)
      settle(run, 'known')
    } else {
      seen.add(text.hash)
      const kept = codeOne(run, text)
      receipts.push(kept.receipt)
      if (kept.coded) coded.push(kept.coded)
    }
  }
  if (receipts.length === 0) return
  const change = await store.write(now(), (ledger) => keepBatch(ledger, { coded, receipts }))
  for (const _ of coded) settle(run, 'done')
  tally.contacts += change.contacts
  for (const replacing of change.before) {
    const [name, before] = replacingInWords(replacing)
    tally.changed.push({ document: replacing.text.document, name, before })
  }
  noteEntries(tally, change)
}

/** Whether bytes that are there come with another day of publication than they did. */
async function comesWithAnotherDay(
  { store, request }: Run,
  text: Incoming & { readonly hash: string },
): Promise<boolean> {
  if (request.published === undefined || text.published !== null) return false
  const before = await store.currentText(text.id)
  return before?.bytesSha256 === text.hash && before.published !== request.published
}

interface CodedOne {
  readonly receipt: Receipt
  readonly coded: Batch['coded'][number] | null
}

function codeOne(run: Run, text: Incoming & { readonly hash: string }): CodedOne {
  const { name, content, hash: bytesSha256 } = text
  const other = run.named.get(text.id)
  const result =
    other === undefined ? codeText(text, run.request) : { kind: 'failed' as const, fault: sameId(text, other) }
  if (result.kind === 'coded') {
    run.named.set(text.id, name)
    const { document, coded } = result
    return {
      receipt: { name, bytesSha256, state: 'done', reason: null },
      coded: { name, bytesSha256, document, coded, content },
    }
  }
  const state = result.fault.code === 'coder/stopped' ? 'quarantined' : 'rejected'
  refuse(run, result.fault, state)
  return { receipt: { name, bytesSha256, state, reason: result.fault.message }, coded: null }
}

function sameId({ id, name }: Incoming, other: string): Fault {
  return new Fault(
    'input/same-id',
    `${name}: its id “${id}” is also that of ${other}. Give each document an id of its own; add a newer version of one by itself.`,
  )
}

function refuse(run: Run, fault: Fault, state: 'quarantined' | 'rejected'): void {
  run.request.onFault(fault)
  settle(run, state)
}

function settle({ tally, request }: Run, state: 'done' | 'known' | 'quarantined' | 'rejected'): void {
  tally.pending -= 1
  if (state === 'known') tally.known += 1
  tally[state === 'known' ? 'done' : state] += 1
  request.onDocument()
}
