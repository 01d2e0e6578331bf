import type { CodedDocument } from '../model/coded-document.ts'
import type { Document } from '../model/document.ts'

/** What one pass found, settled and dropped, and why. */
export interface Step {
  readonly pass: string
  readonly found: readonly string[]
  readonly settled: readonly string[]
  readonly dropped: readonly { readonly what: string; readonly why: string }[]
}

/** A coded document with the work of every pass. */
export interface Explained {
  readonly coded: CodedDocument
  readonly steps: readonly Step[]
}

/** Codes a document: who spoke or met with whom, when, how, where and about what. */
export function codeDocument(document: Document): CodedDocument {
  return {
    document: {
      id: document.id,
      url: document.url,
      title: document.title,
      published: document.published,
      published_basis: document.publishedBasis,
      published_reasons: [],
      source: document.source,
      language: document.language,
      sha256: document.sha256,
      text_length: document.text.length,
      furniture: [...document.furniture],
    },
    contacts: [],
    acts: [],
    figures: [],
    flags: [...document.flags],
    coder: { name: 'parley', version: '0.1.0', tables: '' },
  }
}

/** Codes a document and tells what every pass found, settled and dropped. */
export function explainDocument(document: Document): Explained {
  return { coded: codeDocument(document), steps: [] }
}
