import type { Flavour } from '../schema/migration.ts'

export const SQLITE: Flavour = {
  types: { text: 'text', number: 'integer', bytes: 'blob' },
  narrow: ' without rowid',
  joined: 'group_concat',
  // The words come folded and with spaces between; which of them an entry has is all that is asked.
  wordIndex: [
    `create virtual table entry_words using fts5(words, content='', contentless_delete=1, detail=none,
      tokenize='ascii')`,
  ],
}
