import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CodedDocument } from '../../src/model/coded-document.ts'
import { contactSchema, partySchema } from '../../src/model/contact.ts'
import type { LedgerRecord } from '../../src/model/ledger-record.ts'
import { peopleNamed } from '../../src/register/people.ts'

/** The records of coded documents, keyed as the ledger keys them. */
export function codedRecords(coded: readonly CodedDocument[]): LedgerRecord[] {
  return coded.flatMap(({ document, contacts }) =>
    contacts.map((contact, nth): LedgerRecord => {
      const { start, end } = contact.evidence[0]!
      const key = `${document.sha256.slice(0, 12)}.${start}-${end}.${nth}`
      const { sha256: text, published, source } = document
      return { key, text, start, end, kind: 'contact', document: document.id, published, source, contact }
    }),
  )
}

/** The contacts of gold files as records; of alternatives the first counts. */
export function goldRecords(folder: string): LedgerRecord[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
  return files.sort().flatMap((file) => recordsOfGold(JSON.parse(readFileSync(join(folder, file), 'utf8'))))
}

function recordsOfGold(gold: Record<string, unknown>): LedgerRecord[] {
  const id = String(gold.id)
  const text = createHash('sha256').update(id).digest('hex')
  const contacts = Array.isArray(gold.contacts) ? gold.contacts : []
  return contacts.map((contact, nth): LedgerRecord => {
    const start = nth * 10
    const key = `${text.slice(0, 12)}.${start}-${start + 9}`
    const published = textOf(firstOf(gold.published))
    const mark = { text, start, end: start + 9, kind: 'contact' as const }
    return { key, ...mark, document: id, published, source: null, contact: contactOfGold(`${id}#${nth}`, contact) }
  })
}

/** A date may be any that contains a day: the day itself then. */
function textOf(value: unknown): string | null {
  if (value !== null && typeof value === 'object' && 'contains' in value) return String(value.contains)
  return value === undefined || value === null ? null : String(value)
}

function firstOf(value: unknown): unknown {
  return value !== null && typeof value === 'object' && 'any' in value && Array.isArray(value.any)
    ? firstOf(value.any[0])
    : value
}

function contactOfGold(id: string, gold: Record<string, unknown>): LedgerRecord['contact'] {
  const field = (name: string) => firstOf(gold[name]) ?? null
  const parties = listOf(field('parties')).map((party) => partyOfGold(firstOf(party)))
  const place = firstOf(field('place'))
  return contactSchema.parse({
    id,
    mode: field('mode'),
    status: field('status'),
    date: textOf(field('date')),
    place: place !== null && typeof place === 'object' ? placeOfGold(place) : null,
    parties: parties.filter((party) => party !== null),
    topics: [],
    title: field('title'),
    closed: field('closed') === true,
    nondisclosure: [],
    initiator: field('initiator'),
    outcomes: [],
    attribution: { source: null, kind: 'document_voice', via: [] },
    evidence: [{ start: 0, end: 1, quote: '-' }],
    evidence_by_field: {},
    basis: {},
  })
}

function placeOfGold(value: object): Record<string, unknown> | null {
  const fields = fieldsOf(value)
  return fields.name ? fields : null
}

function fieldsOf(value: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, firstOf(field) ?? null]))
}

function partyOfGold(value: unknown): LedgerRecord['contact']['parties'][number] | null {
  if (value === null || typeof value !== 'object') return null
  const party = { role: 'party', kind: 'person', office: null, state: null, ...fieldsOf(value) }
  const named = 'name' in party && party.kind === 'person' ? peopleNamed(String(party.name)) : []
  return partySchema.parse({ ...party, person: named.length === 1 ? named[0]!.id : null })
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}
