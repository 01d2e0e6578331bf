import { type Bundle, compareBundles } from './bundles.ts'
import { Directory } from './directory.ts'
import { COMPATIBLE, LINKED } from './signs.ts'

/** What a person has said of two records: that they are of one thing, or that they are not. */
export interface Judgement {
  readonly a: string
  readonly b: string
  readonly same: boolean
}

export interface LinkedPair {
  readonly a: number
  readonly b: number
  readonly score: number
  readonly judged: boolean
}

/** How the bundles of a group compare, by their places in the list: only those are held against one another that are asked about. */
export class Scores {
  readonly #bundles: readonly Bundle[]
  readonly #judged = new Map<number, Map<number, boolean>>()

  constructor(bundles: readonly Bundle[], judgements: readonly Judgement[]) {
    this.#bundles = bundles
    const at = new Map(bundles.map(({ records }, nth) => [records[0]!.key, nth]))
    // Where people contradict one another, that they are two things counts: it can be undone with less harm.
    for (const { a, b, same } of judgements.toSorted((x, y) => Number(y.same) - Number(x.same))) {
      const [one, other] = [at.get(a), at.get(b)]
      if (one === undefined || other === undefined || one === other) continue
      this.#judge(one, other, same)
      this.#judge(other, one, same)
    }
  }

  #judge(a: number, b: number, same: boolean): void {
    const own = this.#judged.get(a) ?? new Map<number, boolean>()
    this.#judged.set(a, own.set(b, same))
  }

  #score(a: number, b: number): number {
    return compareBundles(this.#bundles[a]!, this.#bundles[b]!).score
  }

  /** Pairs that are linked: first those that people have judged so, then those most alike, equals in order of their keys. */
  linked(): LinkedPair[] {
    const pairs = this.#judgedPairs()
    const seen = new Set<number>()
    const firsts = this.#bundles.map(({ records }) => records[0]!)
    const directory = new Directory(firsts)
    for (const [a, record] of firsts.entries())
      directory.meet(record, (_, b) => {
        const name = a * firsts.length + b
        if (b < a || seen.has(name) || this.#judged.get(a)?.has(b)) return
        seen.add(name)
        const score = this.#score(a, b)
        if (score >= LINKED) pairs.push({ a, b, score, judged: false })
      })
    return pairs.sort((x, y) => Number(y.judged) - Number(x.judged) || y.score - x.score || x.a - y.a || x.b - y.b)
  }

  #judgedPairs(): LinkedPair[] {
    return [...this.#judged].flatMap(([a, others]) =>
      [...others].flatMap(([b, same]) => (same && a < b ? [{ a, b, score: LINKED, judged: true }] : [])),
    )
  }

  /** Whether people have said of two that they are two things. */
  isForbidden(a: number, b: number): boolean {
    return this.#judged.get(a)?.get(b) === false
  }

  /** Whether two are too unlike to be in one entry; what people have said to be one with either may speak in its place. */
  speaksAgainst(a: number, b: number): boolean {
    if (this.isForbidden(a, b)) return true
    return this.#score(a, b) < COMPATIBLE && !this.#vouched(a, b) && !this.#vouched(b, a)
  }

  #vouched(a: number, b: number): boolean {
    for (const [also, same] of this.#judged.get(a) ?? []) if (same && this.#score(also, b) >= COMPATIBLE) return true
    return false
  }
}
