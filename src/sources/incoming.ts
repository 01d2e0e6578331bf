import type { Fault } from '../model/fault.ts'

/** One text as it came in, not yet read: its content, and what the one who handed it in says about it. */
export interface Incoming {
  readonly kind: 'incoming'
  /** How messages name it: a path, `reports.jsonl line 3`, `standard input`. */
  readonly name: string
  readonly id: string
  /** Bytes of a file, or the text of a JSON line. */
  readonly content: Uint8Array | string
  readonly url: string | null
  /** ISO day, where the one who handed it in states it. */
  readonly published: string | null
  readonly source: string | null
}

/** Something that was to be read and could not be. */
export interface Refused {
  readonly kind: 'refused'
  readonly fault: Fault
}

/** What every reader of this folder is told: limits, and where to report progress. */
export interface Intake {
  /** No single document may be larger than this many bytes. */
  readonly limit: number
  /** Told of every stretch of bytes read, for a progress bar. */
  readonly onBytes?: (bytes: number) => void
}
