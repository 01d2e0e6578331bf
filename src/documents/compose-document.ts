import { createHash } from 'node:crypto'
import type { Block, Document, Furniture, FurnitureKind } from '../model/document.ts'
import type { About } from './about.ts'
import { type Composed, composeBlocks, datelinePlaceOf } from './compose-blocks.ts'
import { dayIn } from './day-in.ts'
import { findLanguage } from './find-language.ts'
import { freezeDocument } from './freeze-document.ts'
import { isInstitution, isSectionLabel } from './furniture-lines.ts'
import type { Line } from './lines.ts'
import { extentOf, type MarkedLine, markLines } from './mark-lines.ts'
import { settlePublished } from './settle-published.ts'

/** What a reader of one format hands over: the text, its lines, and what the format itself says. */
export interface Reading {
  readonly about: About
  readonly text: string
  readonly lines: readonly Line[]
  /** Furniture before the first line. */
  readonly furniture: readonly Furniture[]
  readonly archive: string | null
  readonly metadata: Readonly<Record<'title' | 'source' | 'published' | 'language' | 'url', string | null>>
  /** By line: what the page's own structure says it is. */
  readonly kinds?: readonly (Block['kind'] | null)[]
  readonly marks?: readonly (FurnitureKind | null)[]
}

/** Puts a document together from a reading of any format. */
export function composeDocument(reading: Reading): Document {
  const { about, text, metadata } = reading
  const lines = markLines(reading.lines, reading.marks)
  const composed = composeBlocks(lines, reading.kinds)
  const { flags, ...published } = settlePublished({
    given: dayIn(about.published),
    metadata: metadata.published,
    archive: reading.archive,
    lines,
    header: extentOf(lines).first,
    dateline: composed.dated ?? composed.dateline,
  })
  return freezeDocument({
    id: about.id,
    url: about.url ?? metadata.url,
    title: about.title ?? metadata.title ?? headlineOf(text, composed),
    source: about.source ?? metadata.source ?? publisherOf(lines),
    ...published,
    datelinePlace: datelinePlaceOf(composed.dateline) ?? besideDate(lines),
    language: findLanguage(sampleOf(text, composed)) ?? metadata.language?.slice(0, 2).toLowerCase() ?? null,
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
    furniture: [...reading.furniture, ...composed.furniture],
    blocks: composed.blocks,
    flags,
  })
}

function headlineOf(text: string, { blocks }: Composed): string | null {
  const headline = blocks.slice(0, 4).find(({ kind }) => kind === 'headline')
  return headline ? text.slice(headline.start, headline.end) : null
}

function publisherOf(lines: readonly MarkedLine[]): string | null {
  const publisher = lines
    .slice(0, 6)
    .find(({ kind, text }) => kind === 'menu' && isInstitution(text) && !isSectionLabel(text))
  return publisher?.text.replace(/^(?:from|by|issued by): /i, '') ?? null
}

function besideDate(lines: readonly MarkedLine[]): Document['datelinePlace'] {
  const line = lines.find(({ kind, date }) => kind === 'metadata' && date?.place)
  const place = line?.date?.place
  return line && place ? { ...place, start: line.start + place.start, end: line.start + place.end } : null
}

function sampleOf(text: string, { blocks }: Composed): string {
  let sample = ''
  for (const { start, end } of blocks) {
    if (sample.length > 3000) break
    sample += `${text.slice(start, Math.min(end, start + 3000))}\n`
  }
  return sample || text.slice(0, 3000)
}
