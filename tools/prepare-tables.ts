/** Writes dist/mentions/prepared-tables.js, so that the program need not read every term at its start: node tools/prepare-tables.ts */
import { writeFileSync } from 'node:fs'
import { lexiconEntries } from '../src/mentions/en/lexicon.ts'
import { preparedTable } from '../src/mentions/table-trie.ts'
import { namedTopics, openTopics } from '../src/records/en/topics/find-topics.ts'
import { topicPlaces } from '../src/register/topics.ts'

const tables = {
  lexicon: lexiconEntries(),
  'topics/named': namedTopics(),
  'topics/open': openTopics(),
  'topics/places': topicPlaces(),
}
const prepared = Object.entries(tables).map(([name, entries]) => [name, preparedTable(entries)])
writeFileSync(
  new URL('../dist/mentions/prepared-tables.js', import.meta.url),
  `export const PREPARED = ${JSON.stringify(Object.fromEntries(prepared))}\n`,
)
