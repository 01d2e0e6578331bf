import { createHash } from 'node:crypto'
import type { Document } from '../model/document.ts'
import type { About } from './about.ts'
import { splitLines } from './lines.ts'

/** Reads plain text or Markdown; the text is kept as it stands, byte order mark and all. */
export function readText(text: string, about: About): Document {
  const lines = splitLines(text)
  return Object.freeze({
    id: about.id,
    url: about.url ?? null,
    title: about.title ?? null,
    source: about.source ?? null,
    published: about.published?.slice(0, 10) ?? null,
    publishedBasis: about.published ? ('given' as const) : null,
    publishedPartial: null,
    datelinePlace: null,
    language: 'en',
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
    furniture: Object.freeze([]),
    blocks: Object.freeze(lines.map(({ start, end }) => Object.freeze({ start, end, kind: 'body' as const }))),
    flags: Object.freeze([]),
  })
}
