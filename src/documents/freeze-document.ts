import type { Document } from '../model/document.ts'

/** The document with all its parts frozen: a text version is written once. */
export function freezeDocument(document: Document): Document {
  const { furniture, blocks, flags, publishedPartial, datelinePlace } = document
  for (const list of [furniture, blocks, flags]) {
    for (const part of list) Object.freeze(part)
    Object.freeze(list)
  }
  if (publishedPartial) Object.freeze(publishedPartial)
  if (datelinePlace) Object.freeze(datelinePlace)
  return Object.freeze(document)
}
