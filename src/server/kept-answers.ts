/** An answer as it was sent. */
export interface KeptAnswer {
  readonly payload: string
  readonly type: string
  readonly etag: string
}

/** How many letters all of them have together at most. */
const MOST = 32_000_000

/** The answers that were given last. */
export class KeptAnswers {
  readonly #answers = new Map<string, KeptAnswer>()
  #length = 0

  get(at: string): KeptAnswer | null {
    return this.#answers.get(at) ?? null
  }

  put(at: string, answer: KeptAnswer): void {
    if (this.#answers.has(at) || answer.payload.length > MOST / 10) return
    this.#answers.set(at, answer)
    this.#length += answer.payload.length
    for (const [oldest, { payload }] of this.#answers) {
      if (this.#length <= MOST) return
      this.#answers.delete(oldest)
      this.#length -= payload.length
    }
  }
}
