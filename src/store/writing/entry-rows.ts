import { doubtOf } from '../../model/doubts.ts'
import { span, spans } from '../../model/edtf.ts'
import type { Entry } from '../../model/entry.ts'
import { plain, plainOrNull } from '../plain.ts'
import type { EntryRow, PartyRow, Tables, TermKind, TermRow } from '../tables.ts'
import { wordList, wordsOf } from '../words.ts'

/** What the records of an entry add to it. */
export interface RecordWords {
  readonly source: string | null
  readonly quotes: readonly string[]
}

/** Everything that a version of an entry is found by, but for the numbers of entry and version. */
export interface EntryRows {
  readonly entry: Omit<EntryRow, 'version' | 'entry' | 'at' | 'ended' | 'ended_version'>
  readonly body: Omit<Tables['entry_bodies'], 'version'>
  readonly stretches: readonly Omit<Tables['entry_stretches'], 'version'>[]
  readonly parties: readonly Omit<PartyRow, 'entry' | 'version' | 'ended_version'>[]
  /** Keys of its records. */
  readonly records: readonly string[]
  readonly terms: readonly Omit<TermRow, 'entry' | 'version' | 'ended_version'>[]
}

export function entryRows(entry: Entry, records: readonly RecordWords[]): EntryRows {
  const [day, last_day] = (entry.date && span(entry.date)) || ['', '']
  const stretches = (entry.date && spans(entry.date)) || []
  return {
    entry: columnsOf(entry, day, last_day, stretches.length),
    body: { words: wordsIn(entry, records), body: JSON.stringify(entry) },
    stretches: stretches.length < 2 ? [] : stretches.map(([first, last]) => ({ day: first, last_day: last })),
    parties: entry.parties.map(({ name, person, state, office, role, kind }, n) => ({
      ...{ n, name: plain(name), words: wordsOf(name).join(' '), person: plainOrNull(person) },
      ...{ state, office, role, kind },
    })),
    records: entry.records,
    terms: termsOf(entry, records, day, last_day),
  }
}

function columnsOf(entry: Entry, day: string, last_day: string, stretches: number): EntryRows['entry'] {
  const heard = entry.history.map(({ published }) => (published && span(published)?.[0]) || '')
  return {
    id: entry.id,
    mode: entry.mode,
    status: entry.status,
    date: entry.date,
    day,
    last_day,
    month: day.slice(0, 7),
    stretches,
    heard: heard.sort().at(-1) ?? '',
    place: entry.place && plain(entry.place.name),
    place_words: entry.place && wordsOf(entry.place.name).join(' '),
    place_state: entry.place?.state ?? null,
    title: plainOrNull(entry.title),
    reports: entry.records.length,
    sources: entry.sources,
    conflicts: entry.conflicts.length,
    verdict: entry.review?.verdict ?? null,
    doubt: doubtOf(entry),
  }
}

function wordsIn(entry: Entry, records: readonly RecordWords[]): string {
  const names = entry.parties.map(({ name }) => name)
  return wordList([...names, entry.place?.name ?? '', entry.title ?? '', ...records.flatMap(({ quotes }) => quotes)])
}

/** Each of them once. */
function termsOf({ parties, topics }: Entry, records: readonly RecordWords[], day: string, last_day: string) {
  const terms: EntryRows['terms'][number][] = []
  const add = (kind: TermKind, all: Iterable<string | null>) => {
    for (const term of new Set(all)) if (term !== null) terms.push({ kind, term: plain(term), day, last_day })
  }
  const states = [...new Set(parties.flatMap(({ state }) => state ?? []))].sort()
  const pairs = states.flatMap((a, n) => states.slice(n + 1).map((b) => `${a}-${b}`))
  add(
    'person',
    parties.map(({ person }) => person),
  )
  add('state', states)
  add('pair', pairs)
  add('topic', topics)
  add(
    'source',
    records.map(({ source }) => source),
  )
  return terms
}
