import type { Basis, Contact, Evidence } from '../../../model/contact.ts'
import { readClosed } from './closed.ts'
import { readInitiator } from './initiator.ts'
import { readMode, readStatus } from './mode-status.ts'
import { readOutcomes } from './outcomes.ts'
import { readParties } from './parties.ts'
import { type Assembly, basisOf, quotes, quotesOf, type Reading } from './reading.ts'
import { readTitle } from './title.ts'
import { readDate, readPlace } from './when-where.ts'

/** A contact as it is published: its values, and for each the exact words and how they gave it. */
export function assembleContact(assembly: Assembly, index: number): Contact {
  const single = {
    mode: readMode(assembly),
    status: readStatus(assembly),
    date: readDate(assembly),
    place: readPlace(assembly),
    title: readTitle(assembly),
    closed: readClosed(assembly),
    initiator: readInitiator(assembly),
  }
  const listed = { parties: readParties(assembly), topics: readTopics(assembly), outcomes: readOutcomes(assembly) }
  return {
    id: contactId(index),
    mode: single.mode.value,
    status: single.status.value,
    date: single.date?.value ?? null,
    place: single.place?.value ?? null,
    parties: listed.parties.map(({ value }) => value),
    topics: listed.topics.map(({ value }) => value),
    title: single.title?.value ?? null,
    closed: single.closed?.value ?? false,
    initiator: single.initiator?.value ?? null,
    outcomes: listed.outcomes.map(({ value }) => value),
    evidence: sentencesOf(assembly),
    ...wordsOfFields(assembly, { ...single, ...numbered(listed) }),
  }
}

/** The id of a contact within its document. */
export function contactId(index: number): string {
  return `c${index + 1}`
}

function readTopics({ topics }: Assembly): Reading<Contact['topics'][number]>[] {
  return topics.settled.map(({ topic, from, to, basis, rule }) => ({
    value: topic,
    words: [{ from, to }],
    kind: basis,
    rule,
  }))
}

/** The whole sentences that tell of the contact. */
function sentencesOf({ page, record }: Assembly): Evidence[] {
  return quotes(
    page,
    record.mentions.map(({ sentence }) => page.sentences[sentence]!),
  )
}

type Readings = Readonly<Record<string, Reading<unknown> | null>>

/** parties.0, parties.1, topics.0, … */
function numbered(lists: Readonly<Record<string, readonly Reading<unknown>[]>>): Readings {
  return Object.fromEntries(
    Object.entries(lists).flatMap(([field, readings]) => readings.map((one, index) => [`${field}.${index}`, one])),
  )
}

function wordsOfFields({ page }: Assembly, readings: Readings): Pick<Contact, 'evidence_by_field' | 'basis'> {
  const evidence_by_field: Record<string, Evidence[]> = {}
  const basis: Record<string, Basis> = {}
  for (const [field, reading] of Object.entries(readings)) {
    if (!reading) continue
    evidence_by_field[field] = quotesOf(page, reading)
    basis[field] = basisOf(page, reading)
    const parts = 'inferred' in reading ? (reading.inferred as Record<string, Pick<Basis, 'rule' | 'words'>>) : {}
    for (const [part, how] of Object.entries(parts)) basis[`${field}.${part}`] = { kind: 'inferred', ...how }
  }
  return { evidence_by_field, basis }
}
