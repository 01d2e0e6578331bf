import { stringify } from 'yaml'

type Row = Record<string, string>

const list = (cell: string | undefined) =>
  (cell ?? '')
    .split('|')
    .map((word) => word.trim())
    .filter(Boolean)
const bare = (term: string) => term.replace(/\s*\([^)]*\)$/, '').replace(/^the /i, '')
const isPeople = (word: string) =>
  /^(Turk|Pole|Briton|Dane|Finn|Swede|Serb|Croat|Slovene|Spaniard|Filipino)s?$|(man|woman|er|ians)$/.test(word)

const HEADER = (
  code: string,
) => `# What English text calls ${code}. Terms stand as they are written, without "the"; an inflected or possessive form is not listed.
# kind: state, territory, de-facto (a government without general recognition), body (of states), group (armed or political).
# names stand for it anywhere; adjectives and demonyms (people of it) likewise; capital in English.
# metonyms.strong mean its government wherever they stand, metonyms.weak only as somebody who speaks or acts;
# ministries and organs are parts of its government or of the body. source: key of sources.yaml.
`

/** The text of data/polities/<code>.yaml. */
export function polityFile(code: string, row: Row): string {
  const words = list(row.adjectives)
  const capital = bare(row.capital ?? '')
  const metonyms = list(row.metonyms).filter((term) => bare(term) !== capital)
  const polity = {
    code,
    kind: code.startsWith('X') ? 'body' : 'state',
    name: row.name ?? '',
    names: list(row.other_names).map(bare),
    adjectives: words.filter((word) => !isPeople(word)),
    demonyms: words.filter(isPeople),
    capital: capital || null,
    metonyms: {
      strong: metonyms.filter((term) => !term.includes('(')).map(bare),
      weak: metonyms.filter((term) => term.includes('(')).map(bare),
    },
    ministries: list(row.foreign_ministry),
    organs: [],
    source: 'public-facts',
  }
  return HEADER(code) + stringify(polity, { lineWidth: 110, flowCollectionPadding: false, collectionStyle: 'any' })
}
