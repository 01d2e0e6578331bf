import { doubtOf } from '../../src/model/doubts.ts'
import { spans } from '../../src/model/edtf.ts'
import type { Entry, EntryParty } from '../../src/model/entry.ts'
import type { EntryFilter, EntryOrder, Side, Without } from '../../src/model/entry-filter.ts'
import { fold } from '../../src/model/fold.ts'
import { levelOf } from '../../src/model/level.ts'
import { pairsOf } from './filters.ts'
import type { MadeEntry } from './made-ledger.ts'

// What a ledger should answer, worked out as plainly as can be: one entry after the other, and no database.

/** An entry as a plain list holds it. */
export interface Held {
  readonly made: MadeEntry
  readonly version: number
}

export function fits({ entry, documents }: MadeEntry, filter: EntryFilter): boolean {
  const { sides = [], modes, statuses, topics, places, sources, text, disputed, overdueOn, reviewed, inDoubt } = filter
  const published = documents.map(({ text: { source } }) => source)
  return (
    fitsSides(sides, entry.parties) &&
    (!modes || modes.includes(entry.mode)) &&
    (!statuses || statuses.includes(entry.status)) &&
    (!topics || topics.some((topic) => entry.topics.includes(topic))) &&
    (!places || places.some((place) => place === entry.place?.state || place === fold(entry.place?.name ?? ''))) &&
    (!sources || published.some((source) => source !== null && sources.includes(source))) &&
    (!inDoubt || isInDoubt(entry)) &&
    (!filter.levels || filter.levels.includes(levelOf(entry.parties))) &&
    (!filter.ids || filter.ids.includes(entry.id)) &&
    (!filter.without || !hasAny({ entry, documents }, filter.without)) &&
    (!disputed || entry.conflicts.length > 0) &&
    (!reviewed || reviewed.includes(entry.review?.verdict ?? 'open')) &&
    fitsDays(entry, filter) &&
    (text === undefined || fitsText({ entry, documents }, text)) &&
    (overdueOn === undefined || isOverdue(entry, overdueOn))
  )
}

/** Whether it has anything of what it may not have. */
function hasAny({ entry, documents }: MadeEntry, without: Without): boolean {
  const { people, states, pairs, sources, years, reviewed, ...others } = without
  const published = documents.map(({ text: { source } }) => source)
  const sides = [...(people ?? []).map((person) => ({ person })), ...(states ?? []).map((state) => ({ state }))]
  const rest = Object.entries(others) as [keyof typeof others, never][]
  return (
    sides.some((side) => fitsSides([side], entry.parties)) ||
    (pairs ?? []).some((pair) => pairsOf(entry.parties).includes(pair)) ||
    (sources ?? []).some((source) => published.includes(source)) ||
    (years ?? []).includes(firstDay(entry).slice(0, 4)) ||
    (reviewed ?? []).includes(entry.review?.verdict ?? 'open') ||
    rest.some(([name, values]) => fits({ entry, documents } as MadeEntry, { [name]: values }))
  )
}

/** Tries every way of giving each side a party of its own. */
function fitsSides([side, ...rest]: readonly Side[], parties: readonly EntryParty[]): boolean {
  if (!side) return true
  return parties.some(
    (party, n) => fitsSide(side, party) && fitsSides(rest, [...parties.slice(0, n), ...parties.slice(n + 1)]),
  )
}

function fitsSide({ person, name = [], state }: Side, party: EntryParty): boolean {
  const words = wordsIn(party.name)
  return (
    (person === undefined || person === party.person) &&
    (state === undefined || state === party.state) &&
    name.every((word) => words.includes(word))
  )
}

function fitsDays({ date }: Entry, { since, until }: EntryFilter): boolean {
  if (since === undefined && until === undefined) return true
  const stretches = (date && spans(date)) || []
  return stretches.some(([first, last]) => (!since || last >= since) && (!until || first <= until))
}

function fitsText({ entry, documents }: MadeEntry, text: string): boolean {
  const quotes = documents.flatMap(({ records }) => records[0]!.record.contact.evidence.map(({ quote }) => quote))
  const said = [...entry.parties.map(({ name }) => name), entry.place?.name ?? '', entry.title ?? '', ...quotes]
  const words = said.flatMap(wordsIn)
  const asked = fold(text).split(' ')
  return asked.every((one) =>
    words.some((word) => (one.endsWith('*') ? word.startsWith(one.slice(0, -1)) : word === one)),
  )
}

function isOverdue({ status, date, history }: Entry, day: string): boolean {
  const last = ((date && spans(date)) || [])
    .map(([, end]) => end)
    .sort()
    .at(-1)
  if (status !== 'planned' || !last || last >= day) return false
  return history.every(({ published }) => published === null || published <= last)
}

function wordsIn(text: string): string[] {
  return fold(text).split(/[^\p{L}\p{N}]+/u)
}

/** The ids in an order. */
export function inOrder(held: readonly Held[], order: EntryOrder): string[] {
  const key = order.replace('-', '') as keyof typeof KEYS
  const sorted = held
    .map((one) => ({
      id: one.made.entry.id,
      key: KEYS[key](one),
      tie: key === 'date' ? one.made.entry.id : one.version,
    }))
    .sort((a, b) => {
      if (a.key !== b.key) return a.key < b.key ? -1 : 1
      return a.tie < b.tie ? -1 : 1
    })
  const ids = sorted.map(({ id }) => id)
  return order.startsWith('-') ? ids.reverse() : ids
}

const KEYS = {
  date: ({ made: { entry } }: Held) => firstDay(entry),
  changed: ({ version }: Held) => version,
  reports: ({ made: { entry } }: Held) => entry.records.length,
  doubt: ({ made: { entry } }: Held) => doubtOf(entry),
}

function isInDoubt(entry: Entry): boolean {
  return doubtOf(entry) > 0 && !entry.review?.verdict
}

export function firstDay({ date }: Entry): string {
  return ((date && spans(date)) || []).map(([first]) => first).sort()[0] ?? ''
}
