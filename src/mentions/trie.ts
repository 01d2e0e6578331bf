import { codeAt } from '../model/code-at.ts'
import type { Token } from '../model/token.ts'
import { tokenise } from './tokens.ts'
import { wordFact } from './words.ts'

interface Node<Value> {
  next: Map<string, Node<Value>> | null
  values: Value[] | null
}

/** What a table's terms mean at one place of a text: tokens [from, to). */
export interface Term<Value> {
  readonly from: number
  readonly to: number
  readonly values: readonly Value[]
}

/** A term as it is written, and what it means. */
export type Entry<Value> = readonly [term: string, value: Value]

/** The entries whose terms begin with a word; null where none does. */
export type EntriesUnder<Value> = (first: string) => readonly Entry<Value>[] | null

/** Word-safe look-up of many terms at once; a hyphen inside a term may be there or not. */
export class TokenTrie<Value> {
  readonly #entriesUnder: EntriesUnder<Value>
  /** By first word: the terms that begin with it, read once a text has that word. */
  readonly #first = new Map<string, Node<Value>>()

  constructor(entriesUnder: EntriesUnder<Value>) {
    this.#entriesUnder = entriesUnder
  }

  readonly #after = wordFact((norm) => {
    const known = this.#first.get(norm)
    if (known !== undefined) return known
    const read = this.#read(norm)
    if (read) this.#first.set(norm, read)
    return read
  })

  #read(norm: string): Node<Value> | null {
    const held = this.#entriesUnder(norm)
    if (held === null) return null
    const node: Node<Value> = { next: null, values: null }
    for (const entry of held) addTerm(node, ...entry)
    return node
  }

  /** The longest term that begins at token `from` and ends before `limit`; null where none does. */
  longestAt(tokens: readonly Token[], from: number, limit = tokens.length): Term<Value> | null {
    let node: Node<Value> | null | undefined = from < limit ? this.#after(tokens[from]!.word) : null
    let best: Term<Value> | null = node?.values ? { from, to: from + 1, values: node.values } : null
    for (let at = from + 1; node?.next && at < limit; at++) {
      const token = tokens[at]!
      if (isHyphen(token) && !token.spaced) continue
      node = node.next.get(token.norm)
      if (node?.values) best = { from, to: at + 1, values: node.values }
    }
    return best
  }
}

/** The entries by the first words of their terms. */
export function byFirstWord<Value>(entries: readonly Entry<Value>[]): Map<string, Entry<Value>[]> {
  const words = new Map<string, Entry<Value>[]>()
  for (const entry of entries) {
    const first = firstNorm(entry[0])
    if (first === null) continue
    const held = words.get(first)
    if (held) held.push(entry)
    else words.set(first, [entry])
  }
  return words
}

/** The first word of a term as tokens have it, without reading the others where that can be told. */
function firstNorm(term: string): string | null {
  let end = 0
  while (end < term.length && isPlainLetter(codeAt(term, end))) end++
  const plain = end > 0 && (end === term.length || term[end] === ' ') ? term.slice(0, end) : 'US'
  if (plain !== 'US') return plain.toLowerCase()
  const space = term.indexOf(' ', end + 1)
  // A full stop belongs to a word or not by what stands behind it, so such terms are read whole.
  const head = space > 0 && !term.includes('.') ? term.slice(0, space) : term
  return normsOf(head)[0] ?? normsOf(term)[0] ?? null
}

function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

function normsOf(term: string): string[] {
  return tokenise(term)
    .filter((token) => !isHyphen(token))
    .map(({ norm }) => norm)
}

function addTerm<Value>(first: Node<Value>, term: string, value: Value): void {
  let node = first
  for (const norm of normsOf(term).slice(1)) {
    node.next ??= new Map()
    let child = node.next.get(norm)
    if (!child) {
      child = { next: null, values: null }
      node.next.set(norm, child)
    }
    node = child
  }
  // Written so, a list of one takes one place: one that is pushed to takes seventeen, and every start reads thousands.
  if (node.values) node.values.push(value)
  else node.values = [value]
}

function isHyphen(token: Token): boolean {
  return token.kind === 'mark' && token.norm === '-'
}
