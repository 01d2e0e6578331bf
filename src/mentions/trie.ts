import type { Token } from '../model/token.ts'
import { tokenise } from './tokens.ts'

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

/** Word-safe look-up of many terms at once; a hyphen inside a term may be there or not. */
export class TokenTrie<Value> {
  readonly #root: Node<Value> = { next: null, values: null }

  constructor(entries: Iterable<readonly [term: string, value: Value]> = []) {
    for (const [term, value] of entries) this.#add(term, value)
  }

  #add(term: string, value: Value): void {
    let node = this.#root
    for (const token of tokenise(term)) {
      if (isHyphen(token)) continue
      node.next ??= new Map()
      let child = node.next.get(token.norm)
      if (!child) {
        child = { next: null, values: null }
        node.next.set(token.norm, child)
      }
      node = child
    }
    node.values ??= []
    node.values.push(value)
  }

  /** The longest term that begins at token `from` and ends before `limit`; null where none does. */
  longestAt(tokens: readonly Token[], from: number, limit = tokens.length): Term<Value> | null {
    let node: Node<Value> | undefined = this.#root
    let best: Term<Value> | null = null
    for (let at = from; at < limit; at++) {
      const token = tokens[at]!
      if (at > from && isHyphen(token) && !token.spaced) continue
      node = node.next?.get(token.norm)
      if (!node) break
      if (node.values) best = { from, to: at + 1, values: node.values }
    }
    return best
  }
}

function isHyphen(token: Token): boolean {
  return token.kind === 'mark' && token.norm === '-'
}
