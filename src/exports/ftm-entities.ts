import { createHash } from 'node:crypto'
import { headline } from '../model/contact-words.ts'
import type { EntryParty } from '../model/entry.ts'
import { fold } from '../model/fold.ts'
import type { TextVersion } from '../model/text-version.ts'
import { personById, polityOf, type Tenure } from '../register/index.ts'
import { alpha2 } from './country-codes.ts'
import { dateInWords } from './date-in-words.ts'
import { daysMeant } from './days-meant.ts'
import { details } from './details.ts'
import type { OutgoingEntry } from './export-format.ts'

/** An entity of FollowTheMoney: properties hold lists of words, or ids of other entities. */
export interface FtmEntity {
  readonly id: string
  readonly schema: 'Person' | 'PublicBody' | 'Organization' | 'Position' | 'Occupancy' | 'Article' | 'Event'
  readonly properties: Readonly<Record<string, readonly string[]>>
}

/** Values that there are; a property without any is left out. */
type Said = Readonly<Record<string, readonly (string | null | undefined)[]>>

function entity(id: string, schema: FtmEntity['schema'], said: Said): FtmEntity {
  const filled = Object.entries(said).map(([name, values]): [string, string[]] => [
    name,
    [...new Set(values.filter((value): value is string => Boolean(value)))],
  ])
  return { id, schema, properties: Object.fromEntries(filled.filter(([, values]) => values.length > 0)) }
}

function hashed(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, 16)
}

/** Ids are made of what a thing is, never of when it was met: the same in every export and every ledger. */
export function partyId({ kind, person, name, state }: EntryParty): string {
  if (kind === 'person')
    return person === null ? `parley-person-${hashed(`${fold(name)} ${state}`)}` : `parley-person-${person}`
  return state === null ? `parley-group-${hashed(fold(name))}` : bodyId(state)
}

function bodyId(state: string): string {
  return `parley-body-${state.toLowerCase()}`
}

/** What somebody or something at a table is: a person, a state's or body's own, or a group. */
export function partyEntity(party: EntryParty): FtmEntity {
  const { kind, name, person, state } = party
  const known = person === null ? null : personById(person)
  if (kind === 'person')
    return entity(partyId(party), 'Person', {
      name: [known?.name ?? name],
      alias: [name, ...(known?.aliases ?? [])].filter((each) => each !== (known?.name ?? name)),
      country: [alpha2(state)],
    })
  return state === null ? entity(partyId(party), 'Organization', { name: [name] }) : bodyEntity(state)
}

export function bodyEntity(state: string): FtmEntity {
  const polity = polityOf(state)
  const schema = polity?.kind === 'group' ? 'Organization' : 'PublicBody'
  return entity(bodyId(state), schema, { name: [polity?.name ?? state], country: [alpha2(state)], weakAlias: [state] })
}

/** The office that somebody spoke from, and that somebody held it: from when to when, where the register knows, else on that day. */
export function officeEntities(party: EntryParty, date: string | null): FtmEntity[] {
  const { kind, state, office, person } = party
  if (kind !== 'person' || state === null || office === null) return []
  const id = `parley-position-${state.toLowerCase()}-${office}`
  const name = `${office.replaceAll('_', ' ')} of ${polityOf(state)?.name ?? state}`
  const post = entity(id, 'Position', { name: [name], country: [alpha2(state)], organization: [bodyId(state)] })
  const [day] = daysMeant(date)
  const tenures = (person === null ? null : personById(person))?.tenures ?? []
  const own = tenures.filter((tenure) => tenure.state === state && tenure.office === office)
  const held = own.map((tenure) => occupancy(partyId(party), id, tenure))
  return [post, ...(held.length > 0 ? held : [seenIn(partyId(party), id, day)])]
}

function occupancy(holder: string, post: string, { from, to, title }: Tenure): FtmEntity {
  const id = `parley-occupancy-${hashed(`${holder} ${post} ${from}`)}`
  return entity(id, 'Occupancy', { holder: [holder], post: [post], startDate: [from], endDate: [to], summary: [title] })
}

function seenIn(holder: string, post: string, day: string | null): FtmEntity {
  const id = `parley-occupancy-${hashed(`${holder} ${post}`)}`
  return entity(id, 'Occupancy', { holder: [holder], post: [post], date: [day] })
}

export function documentId(sha256: string): string {
  return `parley-document-${sha256.slice(0, 24)}`
}

export function documentEntity(text: TextVersion): FtmEntity {
  const { sha256, title, document, url, source, published, name } = text
  const [day] = published && /^\d{4}(-\d\d){0,2}$/.test(published) ? [published] : [null]
  return entity(documentId(sha256), 'Article', {
    name: [title ?? document],
    title: [title],
    fileName: [name],
    sourceUrl: [url],
    publisher: [source],
    publishedAt: [day],
    notes: [`SHA-256 of the text: ${sha256}`],
  })
}

/** The contact itself. FollowTheMoney has no status: the name says where it was not simply held, and so do the keywords. */
export function eventEntity(outgoing: OutgoingEntry): FtmEntity {
  const { entry, records, texts } = outgoing
  const [first, last] = daysMeant(entry.date)
  const hosts = entry.parties.filter(({ role }) => role === 'host')
  return entity(`parley-${entry.id}`, 'Event', {
    name: [headline(entry)],
    ...(first !== null && first === last ? { date: [first] } : { startDate: [first], endDate: [last] }),
    location: [entry.place?.name],
    country: [alpha2(entry.place?.state ?? null)],
    involved: entry.parties.map(partyId),
    organizer: hosts.map(partyId),
    keywords: [entry.mode, entry.status, ...entry.topics],
    summary: [dateInWords(entry.date)],
    description: [details(outgoing).join('\n')],
    recordId: [entry.id],
    proof: records.filter(({ text }) => texts?.has(text)).map(({ text }) => documentId(text)),
  })
}
