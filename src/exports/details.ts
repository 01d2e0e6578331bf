import type { OutgoingEntry } from './export-format.ts'

/** What there is to say beside the headline, a thing a line, with the first words of each report that tell of it. */
export function details({ entry, records }: OutgoingEntry): string[] {
  const { date, topics, outcomes, conflicts, sources, review } = entry
  const quotes = records.map(({ document, contact }) => `“${contact.evidence[0]?.quote ?? ''}” (${document})`)
  return [
    `Date: ${date ?? 'not known'}`,
    ...(topics.length > 0 ? [`Topics: ${topics.join(', ')}`] : []),
    ...outcomes.map((outcome) => `Outcome: ${outcome}`),
    `Reports: ${records.length}, independent sources: ${sources}`,
    ...(review?.verdict ? [`Reviewed: ${review.verdict}`] : []),
    ...conflicts.map(({ kind, sides }) => `Disputed: ${kind} (${sides.map(({ value }) => value).join(' / ')})`),
    ...quotes,
    `Entry: ${entry.id}`,
  ]
}
