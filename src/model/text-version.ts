import type { Flag, Furniture, PublishedBasis } from './document.ts'
import type { Edtf } from './edtf.ts'

/** One text of a document, frozen. A document that changes gets another version; the old one stays. */
export interface TextVersion {
  /** SHA-256 of the text, in hex: its name. */
  readonly sha256: string
  /** The document's id: the file's name without its ending, or what the `.jsonl` line says. */
  readonly document: string
  /** SHA-256 of the bytes that it was read from, in hex: the same bytes are never read twice. */
  readonly bytesSha256: string
  /** The path or line that it came from, for people. */
  readonly name: string
  readonly url: string | null
  readonly title: string | null
  readonly source: string | null
  readonly published: Edtf | null
  readonly publishedBasis: PublishedBasis | null
  readonly publishedReasons: readonly string[]
  readonly language: string | null
  readonly text: string
  readonly furniture: readonly Furniture[]
  readonly flags: readonly Flag[]
  /** MinHash of the text's shingles, by which copies of one agency's report are known. */
  readonly signature: readonly number[]
  /** The coder that coded it last: name, version, content hash of the tables. */
  readonly coder: { readonly name: string; readonly version: string; readonly tables: string }
}
