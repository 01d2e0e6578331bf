/** A table of terms as a trie can search it without reading it all. */
export interface PreparedTable {
  /** Sorted lines: a first word, and its terms with the keys of what they mean. */
  readonly terms: string
  /** Sorted lines: a key, and what it stands for as JSON. */
  readonly meanings: string
}

/** The tables by name: written by the build (tools/prepare-tables.ts), none without it. */
export const PREPARED: Readonly<Record<string, PreparedTable>> = {}
