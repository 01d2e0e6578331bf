const FREE = 5
const LONGEST = 900
const MOST_NAMES = 10_000

/** Slows down who guesses: after some failures in a row, the next try has to wait, each time twice as long. */
export class Throttle {
  readonly #failures = new Map<string, { count: number; until: number }>()

  /** How many seconds a name has still to wait; 0 where it may try. */
  wait(name: string, now: number): number {
    const failed = this.#failures.get(name)
    return failed === undefined ? 0 : Math.max(0, Math.ceil((failed.until - now) / 1000))
  }

  failed(name: string, now: number): void {
    const count = (this.#failures.get(name)?.count ?? 0) + 1
    const seconds = count < FREE ? 0 : Math.min(LONGEST, 2 ** (count - FREE) * 4)
    // The names that failed longest ago are forgotten first.
    this.#failures.delete(name)
    this.#failures.set(name, { count, until: now + seconds * 1000 })
    const [oldest] = this.#failures.keys()
    if (this.#failures.size > MOST_NAMES && oldest !== undefined) this.#failures.delete(oldest)
  }

  succeeded(name: string): void {
    this.#failures.delete(name)
  }
}
