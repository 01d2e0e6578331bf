import type { Contact, Evidence } from '../../../model/contact.ts'
import { attributeContact } from '../attribution/attribute-contact.ts'
import { readInitiator } from './initiator.ts'
import { readMode, readStatus } from './mode-status.ts'
import { readClosed, readNondisclosure } from './nondisclosure.ts'
import { readOutcomes } from './outcomes.ts'
import { type PartyReading, readParties } from './parties.ts'
import { type Assembly, basisOf, keepSaid, quotes, quotesOf, type Reading, type SaidWords } from './reading.ts'
import { readTitle } from './title.ts'
import { readDate, readPlace } from './when-where.ts'

const SINGLE = ['mode', 'status', 'date', 'place', 'title', 'closed', 'initiator'] as const
const LISTED = ['parties', 'topics', 'nondisclosure', 'outcomes'] as const

/** A contact as it is published: its values, and for each the exact words and how they gave it. */
export function assembleContact(assembly: Assembly, index: number): Contact {
  const nondisclosure = readNondisclosure(assembly)
  const said = attributeContact(assembly.voices, assembly.record)
  const single = {
    mode: readMode(assembly),
    status: readStatus(assembly),
    date: readDate(assembly),
    place: readPlace(assembly),
    title: readTitle(assembly),
    closed: readClosed(nondisclosure),
    initiator: readInitiator(assembly),
  }
  const listed = {
    parties: readParties(assembly),
    topics: readTopics(assembly),
    nondisclosure,
    outcomes: readOutcomes(assembly),
  }
  const words: SaidWords = { evidence_by_field: {}, basis: {} }
  for (const field of SINGLE) keepWords(assembly, words, field, single[field])
  for (const field of LISTED) keepListed(assembly, words, field, listed[field])
  keepInferred(words, listed.parties)
  if (said.words) keepSaid(assembly.page, words, 'attribution', said.words, said.rule)
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
    nondisclosure: nondisclosure.map(({ value }) => value),
    initiator: single.initiator?.value ?? null,
    outcomes: listed.outcomes.map(({ value }) => value),
    attribution: said.attribution,
    evidence: sentencesOf(assembly),
    ...words,
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

/** Puts the words of one field, and how they gave it, to those of the others. */
function keepWords({ page }: Assembly, words: SaidWords, field: string, reading: Reading<unknown> | null): void {
  if (reading === null) return
  words.evidence_by_field[field] = quotesOf(page, reading)
  words.basis[field] = basisOf(page, reading)
}

/** parties.0, parties.1, topics.0, … */
function keepListed(assembly: Assembly, words: SaidWords, field: string, readings: readonly Reading<unknown>[]): void {
  for (const [index, reading] of readings.entries()) keepWords(assembly, words, `${field}.${index}`, reading)
}

function keepInferred({ basis }: SaidWords, parties: readonly PartyReading[]): void {
  for (const [index, { inferred }] of parties.entries())
    for (const part of Object.keys(inferred))
      basis[`parties.${index}.${part}`] = { kind: 'inferred', ...inferred[part]! }
}
