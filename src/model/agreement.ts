/** How far two readers agree: in so many of so many, and beyond what chance alone would give. */
export interface Agreement {
  readonly both: number
  readonly same: number
  /** Cohen's kappa, from −1 to 1; null where nobody has read anything, or each has said one and the same of all. */
  readonly kappa: number | null
}

/** Agreement of two readers, from what each has said of the same things: [accept, accept], [accept, reject]… */
export function agreementOf(said: readonly (readonly [first: string, second: string])[]): Agreement {
  const both = said.length
  const same = said.filter(([first, second]) => first === second).length
  const share = (side: 0 | 1) => (word: string) => said.filter((pair) => pair[side] === word).length / both
  const words = [...new Set(said.flat())]
  const byChance = words.reduce((sum, word) => sum + share(0)(word) * share(1)(word), 0)
  return { both, same, kappa: both === 0 || byChance === 1 ? null : (same / both - byChance) / (1 - byChance) }
}
