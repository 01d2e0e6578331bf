import type { DateMention, SettledDate } from '../../../mentions/dates.ts'
import type { Place } from '../../../model/contact.ts'
import type { Span } from '../../../model/span.ts'
import { settle } from '../contacts/dates.ts'
import type { ContactPage } from '../contacts/page.ts'
import { readStatus } from './mode-status.ts'
import type { Assembly, Reading, TokenSpan } from './reading.ts'

/** The date, by the words that say it here or, where it was carried over, before. */
export function readDate(assembly: Assembly): Reading<string> | null {
  const { date } = assembly.record
  if (!date) return null
  const own = assembly.record.mentions.filter((mention) => mention.date?.edtf === date.edtf)
  const said = own.flatMap(({ dateAt, dateFrom }) => (dateAt && dateFrom !== 'context' ? [dateAt] : []))
  if (said.length)
    return { value: date.edtf, words: said, kind: date.inferred ? 'inferred' : 'said', rule: date.rule, ...from(date) }
  const inferred = { value: date.edtf, kind: 'inferred', rule: date.rule } as const
  const note = { from: date.words ?? 'the day spoken of before' }
  const before = spokenOfBefore(assembly.page, date.edtf, assembly.record.from)
  if (before) return { ...inferred, words: [before], ...note }
  const printed = date.rule === 'dates/readout-day' ? printedDate(assembly, date.edtf) : null
  if (printed) return { ...inferred, words: [], spans: [printed], ...note }
  // Reckoned from the publication alone: the words that put it there are those of the contact.
  return { ...inferred, words: readStatus(assembly).words, ...note }
}

function from({ words }: SettledDate): { from: string } | object {
  return words === undefined ? {} : { from: words }
}

/** The last date before a token that settles to this one; else the first behind it. */
function spokenOfBefore(page: ContactPage, edtf: string, at: number): TokenSpan | null {
  const means = (date: DateMention | undefined) =>
    date !== undefined && TENSES.some((tense) => settle(page, date, tense, null)?.edtf === edtf)
  for (let before = at - 1; before >= 0; before--) if (means(page.dateAt[before])) return page.dateAt[before]!
  for (let after = at; after < page.dateAt.length; after++) if (means(page.dateAt[after])) return page.dateAt[after]!
  return null
}

/** The stretch over the text in which its date is printed. */
function printedDate({ page, furniture }: Assembly, day: string): Span | null {
  const [year = '', , date = ''] = day.split('-')
  const number = new RegExp(`\\b0?${Number(date)}\\b`)
  const line = furniture.find(({ start, end }) => {
    const words = page.text.slice(start, end)
    return words.includes(year) && number.test(words.replace(year, ''))
  })
  return line ? { start: line.start, end: line.end } : null
}

const TENSES = ['past', 'future'] as const

/** The place, by its name. */
export function readPlace({ record: { place, mentions } }: Assembly): Reading<Place> | null {
  if (!place) return null
  const { name, state, from, to } = place
  const here = mentions.some(({ sentence, place: own }) => own === place || sentence === place.from)
  return { value: { name, state }, words: [{ from, to }], kind: here ? 'said' : 'inferred', rule: 'places/named' }
}
