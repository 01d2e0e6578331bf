import type { Flavour } from '../schema/migration.ts'

export const POSTGRES: Flavour = {
  // Texts are compared by their bytes, as SQLite does, and not by the rules of some language.
  types: { text: 'text collate "C"', number: 'integer', bytes: 'bytea' },
  narrow: '',
  joined: 'string_agg',
  wordIndex: [
    'create table entry_words (version integer primary key, words tsvector not null)',
    'create index entry_words_words on entry_words using gin (words) with (fastupdate = off)',
  ],
}
