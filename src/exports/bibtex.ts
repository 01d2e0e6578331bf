import { headline, placeWords } from '../model/contact-words.ts'
import type { TextVersion } from '../model/text-version.ts'
import { citationKey, freshTexts, reportKeys, titleOf } from './citations.ts'
import { dateInWords } from './date-in-words.ts'
import type { ExportFormat, OutgoingEntry, Writing } from './export-format.ts'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** BibTeX, for LaTeX and reference managers: an item for each entry and one for each of its sources. */
export const bibtex: ExportFormat = {
  name: 'bibtex',
  about: 'citations of entries and of their sources, in BibTeX',
  order: 'date',
  most: null,
  wantsTexts: true,
  begin: (): Writing => {
    const cited = new Set<string>()
    const add = (outgoing: OutgoingEntry) =>
      [entryItem(outgoing), ...freshTexts(outgoing, cited).map(textItem)].join('')
    return { add, end: () => '', leftOut: () => 0 }
  },
}

function entryItem(outgoing: OutgoingEntry): string {
  const { entry } = outgoing
  const place = placeWords(entry.place)
  return item(entry.id, {
    title: `{${escaped(headline(entry))}}`,
    howpublished: 'Parley ledger',
    ...dateFields(entry.date),
    ...(place !== '' && { address: escaped(place) }),
    note: escaped(
      `Entry ${entry.id}, ${entry.status}, ${dateInWords(entry.date)}; told by ${reportKeys(outgoing).join(', ')}`,
    ),
    ...(entry.topics.length > 0 && { keywords: escaped(entry.topics.join(', ')) }),
  })
}

function textItem(text: TextVersion): string {
  const { source, published, url, language, sha256 } = text
  return item(citationKey(text), {
    title: `{${escaped(titleOf(text))}}`,
    ...(source && { howpublished: escaped(source) }),
    ...dateFields(published),
    // Addresses are no text: LaTeX takes them as they stand, but for the marks that would end the field.
    ...(url && { url: url.replaceAll(/[{}\\\s]/g, encodeURIComponent) }),
    ...(language && { language }),
    note: `SHA-256 ${sha256}`,
  })
}

function item(key: string, fields: Readonly<Record<string, string>>): string {
  const lines = Object.entries(fields).map(
    ([name, value]) => `  ${name} = ${name === 'month' ? value : `{${value}}`},\n`,
  )
  return `@misc{${key},\n${lines.join('')}}\n\n`
}

/** Year and month where they are certain: BibTeX has no others. */
function dateFields(edtf: string | null): Record<string, string> {
  const said = /^(?<year>\d{4})(?:-(?<month>\d\d))?(?:-(?<day>\d\d))?$/.exec(edtf ?? '')?.groups
  if (!said?.year) return {}
  const month = said.month && MONTHS[Number(said.month) - 1]
  return { year: said.year, ...(month && { month }), ...(said.day && edtf && { date: edtf }) }
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Words as LaTeX prints them, on one line; letters of all scripts stay as they are. */
function escaped(words: string): string {
  return words
    .toWellFormed()
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .replaceAll(/[\\{}~^#$%&_]/g, (mark) => ESCAPES[mark] ?? `\\${mark}`)
}
