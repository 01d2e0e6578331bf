import type { Document } from '../model/document.ts'
import { Fault } from '../model/fault.ts'
import type { About } from './about.ts'
import { decodeText, refuseBinary } from './decode.ts'
import { readText } from './read-text.ts'

/** Reads a document from its bytes, or from text already decoded. Faults: document/empty, document/binary. */
export function readDocument(bytes: Uint8Array | string, about: About): Document {
  if (typeof bytes !== 'string') refuseBinary(bytes, about.id)
  const text = typeof bytes === 'string' ? bytes : decodeText(bytes)
  if (!/[^\s\ufeff]/.test(text)) throw new Fault('document/empty', `${about.id} holds no text; check the file.`)
  return readText(text, about)
}
