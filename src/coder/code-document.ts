import type { CodedDocument } from '../model/coded-document.ts'
import type { Contact } from '../model/contact.ts'
import type { Document, Flag } from '../model/document.ts'
import { codeEnglish } from './en/code-english.ts'

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
  if (document.language !== null && document.language !== 'en') return coded(document, [], document.published, [NOT_ENGLISH])
  const { contacts, published } = codeEnglish(document)
  return coded(document, contacts, published, [])
}

const NOT_ENGLISH: Flag = { code: 'document/not-english', message: 'The text is not English: nothing was coded.' }

function coded(document: Document, contacts: Contact[], published: string | null, flags: Flag[]): CodedDocument {
  return {
    document: {
      id: document.id,
      url: document.url,
      title: document.title,
      published,
      published_basis: document.publishedBasis,
      published_reasons: [],
      source: document.source,
      language: document.language,
      sha256: document.sha256,
      text_length: document.text.length,
      furniture: [...document.furniture],
    },
    contacts,
    acts: [],
    figures: [],
    flags: [...document.flags, ...flags],
    coder: { name: 'parley', version: '0.1.0', tables: '' },
  }
}

/** Codes a document and tells what every pass found, settled and dropped. */
export function explainDocument(document: Document): Explained {
  return { coded: codeDocument(document), steps: [] }
}
