import { expect, it } from 'vitest'
import { preparedTable, preparedTrie, trieOf } from './table-trie.ts'
import { tokenise } from './tokens.ts'
import type { Entry } from './trie.ts'

const TERMS: readonly Entry<string>[] = [
  ['Çankaya', 'hill'],
  ['Foggy Bottom', 'ministry'],
  ['foggy', 'weather'],
  ['U.S.', 'state'],
  ['Guinea-Bissau', 'state'],
]

/** [text, the words of the longest term at its first token and what it means; empty for none]. */
const FOUND: readonly (readonly [string, string])[] = [
  ['Foggy Bottom said', 'Foggy Bottom: ministry'],
  ['foggy weather', 'foggy: weather'],
  ['Cankaya said', 'Cankaya: hill'],
  ['the U.S. envoy', ''],
  ['U.S. envoy', 'U.S.: state'],
  ['Guinea Bissau', 'Guinea Bissau: state'],
]

const tries = {
  'made of its terms': trieOf(TERMS),
  'prepared by the build': preparedTrie<string>(preparedTable(TERMS)),
}

for (const [what, trie] of Object.entries(tries))
  it.each(FOUND)(`a trie ${what} finds in %s`, (text, expected) => {
    const found = trie.longestAt(tokenise(text), 0)
    const words = tokenise(text).slice(0, found?.to ?? 0)
    expect(found ? `${words.map((token) => token.text).join(' ')}: ${found.values.join()}` : '').toBe(expected)
  })
