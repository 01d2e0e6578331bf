/** Numbers that look like chance and are the same on every run. */
export interface Chance {
  /** A whole number from 0 to `below`, without it. */
  below(below: number): number
  one<T>(of: readonly T[]): T
  /** One of a list whose first members come far more often than its last. */
  skewed<T>(of: readonly T[]): T
  /** Whether something that happens so many times in a hundred happens now. */
  percent(share: number): boolean
}

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    below: (below) => Math.floor(next() * below),
    one: (of) => of[Math.floor(next() * of.length)]!,
    // The logarithm of the place is even: the first of 1,000 comes as often as the last 900 together come twice.
    skewed: (of) => of[Math.min(of.length - 1, Math.floor((of.length + 1) ** next()) - 1)]!,
    percent: (share) => next() * 100 < share,
  }
}
