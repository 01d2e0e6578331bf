import type { Nondisclosure } from '../../../model/contact.ts'

/** A way to say that something of a contact is held back: words of which it needs one, parted by bars, and its pattern in folded words as tokens stand. */
export type Way = readonly [kind: Nondisclosure, cues: string, pattern: string]
