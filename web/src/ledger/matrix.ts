import type { Count } from '../api/types.ts'

const SHOWN = 24

/** The states of most contacts with one another, and how many each two had. */
export function matrixOf(counts: readonly Count[]): {
  readonly codes: readonly string[]
  readonly count: (a: string, b: string) => number
  readonly most: number
} {
  const sums = new Map<string, number>()
  const pairs = new Map<string, number>()
  for (const { key, count } of counts) {
    const [a = '', b = ''] = key.split('-')
    pairs.set(`${a}-${b}`, count).set(`${b}-${a}`, count)
    for (const code of [a, b]) sums.set(code, (sums.get(code) ?? 0) + count)
  }
  const codes = [...sums].sort((a, b) => b[1] - a[1]).slice(0, SHOWN)
  return {
    codes: codes.map(([code]) => code),
    count: (a, b) => pairs.get(`${a}-${b}`) ?? 0,
    most: Math.max(1, ...counts.map(({ count }) => count)),
  }
}
