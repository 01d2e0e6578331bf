/** What one pass found, settled and dropped, and why. */
export interface Step {
  readonly pass: string
  readonly found: readonly string[]
  readonly settled: readonly string[]
  readonly dropped: readonly { readonly what: string; readonly why: string }[]
}
