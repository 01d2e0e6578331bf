import { TOPICS } from '../model/code-lists.ts'
import type { Topic } from '../model/codes.ts'
import type { Contact, Mode } from '../model/contact.ts'
import { STATUS_CLASS } from '../model/contact-classes.ts'
import type { Entry } from '../model/entry.ts'
import { fold } from '../model/fold.ts'
import type { LedgerRecord } from '../model/ledger-record.ts'
import { explainLinks } from './explain-links.ts'
import { findConflicts } from './find-conflicts.ts'
import { toldBy, valuesTold } from './most-told.ts'
import { countSources, type Report, reportsOf, type Signatures } from './reports.ts'
import { reviewEntry } from './review-entry.ts'
import { NO_RULINGS, type Rulings } from './rulings.ts'
import { settleDate } from './settle-date.ts'
import { settleParties } from './settle-parties.ts'
import { settlePlace } from './settle-place.ts'
import { settleStatus } from './settle-status.ts'

/**
 * What an entry holds, settled from its records by stated rules, and from what people have decided. `signatures`: of the
 * records' texts, by hash.
 */
export function settleEntry(
  id: string,
  records: readonly LedgerRecord[],
  signatures: Signatures,
  rulings: Rulings = NO_RULINGS,
): Entry {
  const told = records.map((record) => rulings.asTold(record))
  return reviewEntry(settleReports(id, reportsOf(told, signatures)), records, rulings)
}

function settleReports(id: string, reports: readonly Report[]): Entry {
  const status = settleStatus(reports)
  const telling = tellingReports(reports, status.status)
  const rest = reports.filter((report) => !telling.includes(report))
  const sides = settleParties(reports)
  const mode = settleMode(telling)
  const date = settleDate(telling) ?? settleDate(rest)
  const place = settlePlace(telling) ?? settlePlace(rest)
  const title = settleText(reports, ({ title }) => title)
  const initiator = settleText(reports, (contact) => contact.initiator)
  const words = { status: status.words, mode: mode.words, date: date?.words, place: place?.words }
  return {
    id,
    kind: 'contact',
    mode: mode.mode,
    status: status.status,
    date: date?.date ?? null,
    place: place?.place ?? null,
    parties: sides.map(({ party }) => party),
    topics: topicsOf(reports),
    title,
    closed: reports.some(({ record }) => record.contact.closed),
    initiator,
    outcomes: distinct(reports.flatMap(({ record }) => record.contact.outcomes)),
    history: reports.map(({ record: { contact, published, key } }) => ({
      status: contact.status,
      date: contact.date,
      published,
      record: key,
    })),
    conflicts: findConflicts(reports, telling, sides, status),
    links: explainLinks(reports.map(({ ready }) => ready.record)),
    records: reports.map(({ record }) => record.key),
    sources: countSources(reports),
    basis: Object.fromEntries(
      Object.entries(words).filter(
        (told): told is [string, string] => typeof told[1] === 'string' && (reports.length > 1 || told[0] !== 'status'),
      ),
    ),
  }
}

function topicsOf(reports: readonly Report[]): Topic[] {
  const told = new Set(reports.flatMap(({ record }) => record.contact.topics))
  return told.size === 0 ? [] : TOPICS.filter((topic) => told.has(topic))
}

/** Those that tell of it as it came to be: of a thing held, not the plans for it; of one denied, also those that say that it was held. */
function tellingReports(reports: readonly Report[], status: Contact['status']): Report[] {
  const own = STATUS_CLASS[status]
  const telling = reports.filter(({ ready: { statusClass } }) => statusClass === own)
  return status === 'denied' ? reports.filter(({ ready }) => ready.statusClass !== 'ahead') : telling
}

/** Of words for one thing, the more telling: talks rather than a meeting. */
const TELLING: Readonly<Record<Mode, number>> = {
  summit: 3,
  talks: 2,
  video: 2,
  meeting: 1,
  call: 1,
  message: 1,
  visit: 0,
}

function settleMode(reports: readonly Report[]): { mode: Mode; words: string | null } {
  const told = valuesTold(reports, ({ record }) => record.contact.mode)
  const most = told.filter(({ sources }) => sources === told[0]!.sources)
  const best = most.sort((a, b) => TELLING[b.value] - TELLING[a.value])[0]!
  return { mode: best.value, words: told.length > 1 ? toldBy(best, reports) : null }
}

function settleText(reports: readonly Report[], read: (contact: Contact) => string | null): string | null {
  const told = valuesTold(reports, ({ record }) => read(record.contact), fold)
  return told[0]?.value ?? null
}

function distinct(values: readonly string[]): string[] {
  return [...new Map(values.map((value) => [fold(value), value])).values()]
}
