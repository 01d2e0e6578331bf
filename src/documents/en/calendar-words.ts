const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const DAY_NAMES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** Month names, long and short, as one alternation for a pattern. */
export const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec'

// Turkish, French, Spanish, Portuguese, German, Italian: sites print the day in their own language over English texts.
const FOREIGN_NAMES = [
  'ocak|janvier|enero|janeiro|januar|gennaio',
  'şubat|février|febrero|fevereiro|februar|febbraio',
  'mart|mars|marzo|março|märz',
  'nisan|avril|abril|aprile',
  'mayıs|mai|mayo|maio|maggio',
  'haziran|juin|junio|junho|juni|giugno',
  'temmuz|juillet|julio|julho|juli|luglio',
  'ağustos|août|agosto',
  'eylül|septembre|septiembre|setembro|settembre',
  'ekim|octobre|octubre|outubro|oktober|ottobre',
  'kasım|novembre|noviembre|novembro',
  'aralık|décembre|diciembre|dezembro|dezember|dicembre',
]
const FOREIGN_NUMBERS = new Map(FOREIGN_NAMES.flatMap((names, at) => names.split('|').map((name) => [name, at + 1])))

/** Month names of other languages, as one alternation for a pattern. */
export const FOREIGN_MONTHS = FOREIGN_NAMES.join('|')

/** Weekday names, long and short, as one alternation for a pattern. */
export const WEEKDAYS =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|tue|weds|wed|thurs|thur|thu|fri|sat|sun'

/** 1 to 12 for a month's name, long or short, English or of the other languages. */
export function monthOf(name: string): number {
  const lower = name.toLowerCase()
  return FOREIGN_NUMBERS.get(lower) ?? MONTH_NAMES.indexOf(lower.slice(0, 3)) + 1
}

/** 0 (Monday) to 6 for a weekday's name, long or short. */
export function weekdayOf(name: string): number {
  return DAY_NAMES.indexOf(name.slice(0, 3).toLowerCase())
}
