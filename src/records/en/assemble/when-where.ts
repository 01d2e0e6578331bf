import type { DateMention, SettledDate } from '../../../mentions/dates.ts'
import type { Place } from '../../../model/contact.ts'
import { settle } from '../contacts/dates.ts'
import type { ContactPage } from '../contacts/page.ts'
import type { Assembly, Reading, TokenSpan } from './reading.ts'

/** The date, by the words that say it here or, where it was carried over, before. */
export function readDate(assembly: Assembly): Reading<string> | null {
  const { date } = assembly.record
  if (!date) return null
  const own = assembly.record.mentions.filter((mention) => mention.date?.edtf === date.edtf)
  const said = own.flatMap(({ dateAt, dateFrom }) => (dateAt && dateFrom !== 'context' ? [dateAt] : []))
  if (said.length)
    return { value: date.edtf, words: said, kind: date.inferred ? 'inferred' : 'said', rule: date.rule, ...from(date) }
  const before = spokenOfBefore(assembly.page, date.edtf, assembly.record.from)
  const note = { from: date.words ?? 'the day spoken of before' }
  return { value: date.edtf, words: before ? [before] : [], kind: 'inferred', rule: date.rule, ...note }
}

function from({ words }: SettledDate): { from: string } | object {
  return words === undefined ? {} : { from: words }
}

/** The last date before a token that settles to this one; else the first behind it. */
function spokenOfBefore(page: ContactPage, edtf: string, at: number): TokenSpan | null {
  const means = (date: DateMention | undefined): date is DateMention =>
    date !== undefined && TENSES.some((tense) => settle(page, date, tense, null)?.edtf === edtf)
  return page.dateAt.slice(0, at).findLast(means) ?? page.dateAt.slice(at).find(means) ?? null
}

const TENSES = ['past', 'future'] as const

/** The place, by its name. */
export function readPlace({ record: { place, mentions } }: Assembly): Reading<Place> | null {
  if (!place) return null
  const { name, state, from, to } = place
  const here = mentions.some(({ sentence, place: own }) => own === place || sentence === place.from)
  return { value: { name, state }, words: [{ from, to }], kind: here ? 'said' : 'inferred', rule: 'places/named' }
}
