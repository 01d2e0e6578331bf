/** Answers of late, as long as nothing changes. */
export class Lately<Answer> {
  readonly #most: number
  readonly #changes: () => number
  readonly #answers = new Map<string, Answer>()
  #of = -1

  /** `most`: how many are kept; `changes`: how often what they are made of has changed. */
  constructor(most: number, changes: () => number) {
    this.#most = most
    this.#changes = changes
  }

  get(asked: string): Answer | null {
    this.#letGo()
    return this.#answers.get(asked) ?? null
  }

  put(asked: string, answer: Answer): Answer {
    this.#letGo()
    this.#answers.delete(asked)
    this.#answers.set(asked, answer)
    const [oldest] = this.#answers.keys()
    if (this.#answers.size > this.#most && oldest !== undefined) this.#answers.delete(oldest)
    return answer
  }

  #letGo(): void {
    if (this.#of === this.#changes()) return
    this.#of = this.#changes()
    this.#answers.clear()
  }
}
