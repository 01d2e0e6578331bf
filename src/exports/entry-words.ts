import { partyWords, placeWords } from '../model/contact-words.ts'
import type { Entry } from '../model/entry.ts'
import type { OutgoingEntry } from './export-format.ts'

/** An entry in one line: Meeting (planned): Hakan Fidan (TUR) + Sergei Lavrov (RUS), Ankara (TUR). */
export function headline({ mode, status, parties, place, title }: Entry): string {
  const what = `${mode[0]?.toUpperCase()}${mode.slice(1)}${status === 'held' ? '' : ` (${status})`}`
  const where = place === null ? '' : `, ${placeWords(place)}`
  return `${what}: ${parties.map(partyWords).join(' + ')}${where}${title === null ? '' : ` · ${title}`}`
}

/** What there is to say beside the headline, a thing a line, with the first words of each report that tell of it. */
export function details({ entry, records }: OutgoingEntry): string[] {
  const { date, topics, outcomes, conflicts, sources } = entry
  const quotes = records.map(({ document, contact }) => `“${contact.evidence[0]?.quote ?? ''}” (${document})`)
  return [
    `Date: ${date ?? 'not known'}`,
    ...(topics.length > 0 ? [`Topics: ${topics.join(', ')}`] : []),
    ...outcomes.map((outcome) => `Outcome: ${outcome}`),
    `Reports: ${records.length}, independent sources: ${sources}`,
    ...conflicts.map(({ kind, sides }) => `Disputed: ${kind} (${sides.map(({ value }) => value).join(' / ')})`),
    ...quotes,
    `Entry: ${entry.id}`,
  ]
}
