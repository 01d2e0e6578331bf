import type { Document } from '../model/document.ts'
import { Fault } from '../model/fault.ts'
import type { About } from './about.ts'
import { type Decoded, decodeText, refuseBinary } from './decode.ts'
import { freezeDocument } from './freeze-document.ts'
import { declaredCharset, isHtml } from './html/html-sniff.ts'
import { readHtml } from './html/read-html.ts'
import { readText } from './read-text.ts'

/**
 * Reads a document from its bytes, or from text already decoded: plain text, Markdown or HTML.
 * Faults: document/empty, document/binary.
 */
export function readDocument(bytes: Uint8Array | string, about: About): Document {
  if (typeof bytes !== 'string') refuseBinary(bytes, about.id)
  const decoded: Decoded =
    typeof bytes === 'string' ? { text: bytes, flag: null } : decodeText(bytes, declaredCharset(bytes, about.mediaType))
  const { text, flag } = decoded
  if (!/[^\s\ufeff]/.test(text)) throw new Fault('document/empty', `${about.id} holds no text; check the file.`)
  const document = isHtml(text, about) ? readHtml(text, about) : readText(text, about)
  return flag ? freezeDocument({ ...document, flags: [flag, ...document.flags] }) : document
}
