import { PREPARED } from './prepared-tables.ts'
import { type Entry, TokenTrie } from './trie.ts'

/** The trie of a large table: with the first words that the build found, else all terms are read, which takes long. */
export function tableTrie<Value>(name: string, entries: readonly Entry<Value>[]): TokenTrie<Value> {
  const prepared = PREPARED[name]
  return prepared === undefined ? new TokenTrie(entries) : new TokenTrie(entries, new Map(JSON.parse(prepared)))
}
