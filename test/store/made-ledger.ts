import { createHash } from 'node:crypto'
import { TOPICS } from '../../src/model/codes.ts'
import type { Contact, Mode, Status } from '../../src/model/contact.ts'
import { addDays, dayNumber, span } from '../../src/model/edtf.ts'
import type { Entry } from '../../src/model/entry.ts'
import type { LedgerRecord } from '../../src/model/ledger-record.ts'
import { blockWidth } from '../../src/model/link-record.ts'
import type { TextVersion } from '../../src/model/text-version.ts'
import type { KeptRecord, Receipt } from '../../src/store/store.ts'
import { type Chance, chanceFrom } from './chance.ts'
import { madeWorld, type World } from './made-world.ts'

/** One document, as it comes into a ledger. */
export interface MadeDocument {
  readonly receipt: Receipt
  readonly text: TextVersion
  readonly records: readonly KeptRecord[]
}

/** Something that happened, with every document that tells of it. */
export interface MadeEntry {
  readonly entry: Entry
  readonly documents: readonly MadeDocument[]
}

const MODES: readonly Mode[] = ['call', 'meeting', 'talks', 'visit', 'summit', 'video', 'message']
const STATUSES: readonly Status[] = ['held', 'planned', 'held', 'proposed', 'cancelled', 'ongoing', 'denied']
const YEARS = 20

/** So many entries over twenty years, the earliest first; the same each time. `shared` of them stand in each document, of which the name begins so. */
export function* madeLedger(count: number, people: number, shared = 1, name = 'd'): Generator<MadeEntry> {
  const world = madeWorld(people)
  const chance = chanceFrom(count)
  for (let n = 0; n < count; n += shared) {
    const day = addDays('2005-01-01', Math.floor((n / count) * YEARS * 365) + chance.below(3))
    yield* madeEntries(chance, world, `${name}${n}`, day, Math.min(shared, count - n))
  }
}

function madeEntries(chance: Chance, world: World, name: string, day: string, shared: number): MadeEntry[] {
  const told = Array.from({ length: shared }, () => ({
    said: madeContact(chance, world, day),
    reports: madeReports(chance),
  }))
  const most = Math.max(...told.map(({ reports }) => reports))
  const documents = Array.from({ length: most }, (_, at) => {
    const here = told.filter(({ reports }) => reports > at).map(({ said }) => said)
    return madeDocument(chance, world, `${name}-${at}`, here, day)
  })
  return told.map(({ said, reports }) => madeEntry(chance, said, documents.slice(0, reports), day))
}

function madeReports(chance: Chance): number {
  return 1 + chance.skewed([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
}

function madeEntry(chance: Chance, said: Contact, documents: readonly MadeDocument[], day: string): MadeEntry {
  const records = documents.map((document) => recordOf(document, said))
  const { evidence: _, evidence_by_field: __, basis: ___, id: ____, ...fields } = said
  const keys = records.map(({ key }) => key)
  const conflict = { kind: 'date', sides: [day, addDays(day, 1)].map((value) => ({ value, records: keys })) } as const
  const entry: Entry = {
    ...fields,
    id: `c-${hashOf(keys[0]!).slice(0, 10)}`,
    kind: 'contact',
    parties: said.parties.map((party) => ({ ...party, records: keys })),
    history: records.map(({ key, published }) => ({ status: said.status, date: said.date, published, record: key })),
    conflicts: chance.percent(10) ? [conflict] : [],
    links: keys.slice(1).map((b) => ({ a: keys[0]!, b, score: 5, signs: [{ sign: 'link/same-day', weight: 3 }] })),
    records: keys,
    sources: 1 + chance.below(documents.length),
    basis: {},
    ...reviewOf(keys[0]!),
  }
  return { entry, documents }
}

/** One in eight is accepted, one in sixteen left open by somebody. */
function reviewOf(key: string): Pick<Entry, 'review'> {
  const verdict = { 0: 'accepted', 1: 'accepted', 2: 'unsure' }[hashOf(key)[20]!] as 'accepted' | 'unsure' | undefined
  return verdict === undefined ? {} : { review: { verdict, edits: [], decisions: [] } }
}

function recordOf({ records }: MadeDocument, { parties }: Contact): LedgerRecord {
  return records.find(({ record }) => record.contact.parties === parties)!.record
}

function madeContact(chance: Chance, world: World, day: string): Contact {
  const parties = new Set([chance.skewed(world.people), chance.skewed(world.people)])
  while (parties.size < 2 || chance.percent(15)) parties.add(chance.skewed(world.people))
  return {
    id: 'contact-1',
    mode: chance.skewed(MODES),
    status: chance.skewed(STATUSES),
    date: madeDate(chance, day),
    place: chance.percent(60) ? chance.skewed(world.places) : null,
    parties: [...parties],
    topics: [...new Set([chance.skewed(TOPICS), chance.skewed(TOPICS)])].slice(chance.below(3)),
    title: chance.percent(10) ? `${chance.one(world.words)} talks` : null,
    closed: chance.percent(5),
    nondisclosure: [],
    initiator: null,
    outcomes: [],
    attribution: { source: null, kind: 'document_voice', via: [] },
    evidence: [{ start: 0, end: 1, quote: 'x' }],
    evidence_by_field: {},
    basis: {},
  }
}

function madeDate(chance: Chance, day: string): string | null {
  const [year, month] = [day.slice(0, 4), day.slice(0, 7)]
  const kinds = [
    day,
    month,
    `${day}/${addDays(day, 4)}`,
    `[${day},${addDays(day, 7)}]`,
    year,
    `${month}~`,
    null,
    `${day}/..`,
  ]
  return chance.percent(80) ? day : chance.skewed(kinds)
}

function madeDocument(
  chance: Chance,
  world: World,
  document: string,
  told: readonly Contact[],
  day: string,
): MadeDocument {
  const published = addDays(day, chance.below(5) - (told[0]!.status === 'planned' ? 5 : 1))
  const source = chance.percent(95) ? chance.skewed(world.publishers) : null
  const sentence = () => Array.from({ length: 12 }, () => chance.skewed(world.words)).join(' ')
  const quotes = told.map(({ parties }) => `${parties.map(({ name }) => name).join(' met ')}: ${sentence()}.`)
  const text = `${quotes.join(' ')} ${sentence()}. ${sentence()}. ${document}`
  const bytesSha256 = hashOf(`bytes of ${document}`)
  const version: TextVersion = {
    ...{
      sha256: hashOf(text),
      document,
      bytesSha256,
      name: `${document}.txt`,
      url: null,
      title: `${sentence()} €`,
      source,
      published,
    },
    ...{ publishedBasis: 'given', publishedReasons: [], language: 'en', text, furniture: [], flags: [] },
    signature: Array.from({ length: 32 }, () => chance.below(2 ** 32)),
    coder: { name: 'parley', version: '0.1.0', tables: 'made' },
  }
  return {
    receipt: { name: version.name, bytesSha256, state: 'done', reason: null },
    text: version,
    records: told.map((said, n) => keptRecord(version, said, quotes[n]!)),
  }
}

function keptRecord(
  { sha256, document, published, source, text }: TextVersion,
  said: Contact,
  quote: string,
): KeptRecord {
  const start = text.indexOf(quote)
  const end = start + quote.length
  const contact = { ...said, evidence: [{ start, end, quote }] }
  const key = `${sha256.slice(0, 12)}.${start}-${end}`
  const { date } = said
  const states = [...new Set(said.parties.map(({ state }) => state ?? '?'))].sort()
  const [first, last] = (date && span(date)) || ['2000-01-01', '2030-01-01']
  const [from, to] = [dayNumber(first), dayNumber(last)]
  return {
    record: { key, document, text: sha256, start, end, kind: 'contact', published, source, contact },
    group: key,
    blocks: states.slice(1).map((state) => ({ pair: `${states[0]}-${state}`, from, to, width: blockWidth(from, to) })),
  }
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
