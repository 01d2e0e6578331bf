import type { Evidence, Report } from '../api/types.ts'

/** The words of a report that a field of it comes from: those of its parts too, each place once. */
export function quotesOf({ contact }: Report, field: string): Evidence[] {
  const found = Object.entries(contact.evidence_by_field)
    .filter(([name]) => name === field || name.startsWith(`${field}.`))
    .flatMap(([, quotes]) => quotes)
  const places = new Map(found.map((quote) => [`${quote.start}-${quote.end}`, quote]))
  return [...places.values()].sort((a, b) => a.start - b.start)
}
