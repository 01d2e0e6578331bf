import type { Coded } from '../../service/code-inputs.ts'

/** A way to write coded documents, one after the other: what stands before, for each, and after them. */
export interface Format {
  readonly before: string
  readonly document: (coded: Coded, index: number) => string
  readonly after: (count: number) => string
}
