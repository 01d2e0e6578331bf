import type { Document } from '../model/document.ts'
import { Fault } from '../model/fault.ts'
import type { About } from './about.ts'
import { decodeText, refuseBinary } from './decode.ts'
import { declaredCharset, isHtml } from './html/html-sniff.ts'
import { readHtml } from './html/read-html.ts'
import { readText } from './read-text.ts'

/**
 * Reads a document from its bytes, or from text already decoded: plain text, Markdown or HTML.
 * Faults: document/empty, document/binary.
 */
export function readDocument(bytes: Uint8Array | string, about: About): Document {
  if (typeof bytes !== 'string') refuseBinary(bytes, about.id)
  const text = typeof bytes === 'string' ? bytes : decodeText(bytes, declaredCharset(bytes, about.mediaType))
  if (!/[^\s\ufeff]/.test(text)) throw new Fault('document/empty', `${about.id} holds no text; check the file.`)
  return isHtml(text, about) ? readHtml(text, about) : readText(text, about)
}
