import type { CountedBy } from '../reading/count-by.ts'

/** What an entry has one or several of; the last ones it is asked for by only, and not counted. */
export type Trait = Exclude<CountedBy, 'couple'> | 'place_words' | 'place_state' | 'mark'

/** Everything that entries are counted by, with a number each. */
export class Terms {
  /** By number. */
  readonly words: string[] = []
  readonly #numbers = new Map<Trait, Map<string, number>>()

  /** The number of a term, a new one where it has none. */
  numberOf(trait: Trait, term: string): number {
    const numbers = this.#numbers.get(trait) ?? new Map<string, number>()
    if (numbers.size === 0) this.#numbers.set(trait, numbers)
    const known = numbers.get(term)
    if (known !== undefined) return known
    numbers.set(term, this.words.length)
    return this.words.push(term) - 1
  }

  /** The numbers of those among these that any entry has had. */
  known(trait: Trait, terms: readonly string[]): number[] {
    const numbers = this.#numbers.get(trait)
    return terms.flatMap((term) => numbers?.get(term) ?? [])
  }

  /** All of one kind. */
  all(trait: Trait): Iterable<number> {
    return this.#numbers.get(trait)?.values() ?? []
  }
}
