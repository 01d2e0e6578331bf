/**
 * A sentence and the acts that a careful reader finds in it: `TYPE[:mode] status actors > recipients: words`. Actors and
 * recipients are codes of states, parted by commas, `-` where there is none and `*` where it may be any; the words must
 * stand in the content. `knownMiss` says why the coder does not get it right yet.
 */
export type ActCase = readonly [text: string, acts: readonly string[], knownMiss?: string]
