import type { Token } from '../../../model/token.ts'
import type { Step } from '../../step.ts'

/** The parts of a step; what is not given is empty. */
export type Telling = Partial<Omit<Step, 'pass'>>

/** Tokens [from, to) as they stand, spaces as in the text. */
export function words(tokens: readonly Token[], { from, to }: { readonly from: number; readonly to: number }): string {
  return tokens
    .slice(from, to)
    .map(({ text, spaced }, index) => (spaced && index > 0 ? ` ${text}` : text))
    .join('')
}

/** Only what is known, in order: [“the minister”, office, foreign_minister, TUR]. */
export function facts(...known: readonly (string | null | undefined | false)[]): string {
  return known.filter(Boolean).join(', ')
}
