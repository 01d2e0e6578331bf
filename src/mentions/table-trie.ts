import { underKey } from '../register/sorted-lines.ts'
import { PREPARED, type PreparedTable } from './prepared-tables.ts'
import { byFirstWord, type Entry, TokenTrie } from './trie.ts'

/** The trie of a large table: out of what the build prepared, else of all its terms, which takes long. */
export function tableTrie<Value>(name: string, entries: () => readonly Entry<Value>[]): TokenTrie<Value> {
  const prepared = PREPARED[name]
  return prepared === undefined ? trieOf(entries()) : preparedTrie(prepared)
}

/** The trie of these entries. */
export function trieOf<Value>(entries: readonly Entry<Value>[]): TokenTrie<Value> {
  const words = byFirstWord(entries)
  return new TokenTrie((first) => words.get(first) ?? null)
}

/** The trie of a prepared table. */
export function preparedTrie<Value>({ terms, meanings }: PreparedTable): TokenTrie<Value> {
  // Hundreds of terms mean the same; every start reads what is kept here.
  const known = new Map<string, Value>()
  const meaningOf = (key: string): Value => {
    const held = known.get(key)
    if (held !== undefined) return held
    const read: Value = JSON.parse(underKey(meanings, key) ?? '')
    known.set(key, read)
    return read
  }
  return new TokenTrie((first) => {
    const cells = underKey(terms, first)?.split('\t')
    return cells?.map((cell) => [cell.slice(KEY), meaningOf(cell.slice(0, KEY))]) ?? null
  })
}

const KEY = 4

/** Prepares a table: each meaning is written once. */
export function preparedTable(entries: readonly Entry<unknown>[]): PreparedTable {
  const keys = new Map<string, string>()
  const keyOf = (value: unknown) => {
    const meaning = JSON.stringify(value)
    const key = keys.get(meaning) ?? keys.size.toString(36).padStart(KEY, '0')
    keys.set(meaning, key)
    return key
  }
  const cells = [...byFirstWord(entries)].map(([first, own]) => [
    first,
    ...own.map(([term, value]) => keyOf(value) + term),
  ])
  return {
    terms: linesOf(cells.sort(([a = ''], [b = '']) => (a < b ? -1 : 1))),
    meanings: linesOf([...keys].map(([meaning, key]) => [key, meaning])),
  }
}

function linesOf(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.join('\t')).join('\n')
}
