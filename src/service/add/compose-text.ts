import { type CodedText, signatureOf } from '../../ledger/index.ts'
import type { CodedDocument } from '../../model/coded-document.ts'
import type { Document } from '../../model/document.ts'
import type { LedgerRecord } from '../../model/ledger-record.ts'
import type { TextVersion } from '../../model/text-version.ts'

const LETTERS_OF_HASH = 12

/** A coded document, and where it came from. */
export interface CodedAs {
  /** The path or line that it came from. */
  readonly name: string
  readonly bytesSha256: string
  readonly document: Document
  readonly coded: CodedDocument
}

/** The text of a coded document, as the ledger keeps it. */
export function composeText({ name, bytesSha256, document, coded }: CodedAs): TextVersion {
  const { id, url, title, source, published, published_basis, published_reasons, language } = coded.document
  return {
    sha256: document.sha256,
    document: id,
    bytesSha256,
    name,
    url,
    title,
    source,
    published,
    publishedBasis: published_basis,
    publishedReasons: published_reasons,
    language,
    text: document.text,
    furniture: document.furniture,
    flags: coded.flags,
    // Menus and notices are alike wherever one publisher's pages are; copies are told by the report alone.
    signature: signatureOf(document.blocks.map(({ start, end }) => document.text.slice(start, end)).join('\n')),
    coder: coded.coder,
  }
}

/** What a coded document tells of beside contacts. */
export function composeFurther({ document, acts, figures }: CodedDocument): CodedText {
  const { id, sha256, published, source } = document
  return { sha256, document: id, published, source, acts, figures }
}

/** The records of a coded document, each named for the stretch of text that tells of it first. */
export function composeRecords({ document, contacts }: CodedDocument): LedgerRecord[] {
  const { id, sha256, published, source } = document
  const named = new Map<string, number>()
  return contacts.map((contact) => {
    const { start = 0, end = 1 } = contact.evidence[0] ?? {}
    const stretch = `${sha256.slice(0, LETTERS_OF_HASH)}.${start}-${end}`
    const nth = (named.get(stretch) ?? 0) + 1
    named.set(stretch, nth)
    const key = nth === 1 ? stretch : `${stretch}.${nth}`
    return { key, text: sha256, start, end, kind: 'contact', document: id, published, source, contact }
  })
}
