/** So many of so many, and between which bounds the share of all lies, in 95 of 100 samples like this one. */
export interface Share {
  readonly right: number
  readonly of: number
  readonly low: number
  readonly high: number
}

const Z = 1.959964

/** A share with its bounds (Wilson): [8 of 10 → 0.49 to 0.94]. */
export function shareOf(right: number, of: number): Share {
  if (of === 0) return { right, of, low: 0, high: 1 }
  const [share, spread] = [right / of, (Z * Z) / of]
  const middle = share + spread / 2
  const half = Z * Math.sqrt((share * (1 - share)) / of + spread / (4 * of))
  const bound = (at: number) => Math.min(1, Math.max(0, at / (1 + spread)))
  return { right, of, low: bound(middle - half), high: bound(middle + half) }
}
