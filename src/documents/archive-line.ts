import type { Furniture } from '../model/document.ts'
import { SECTIONS } from './en/words.ts'
import { labelOf } from './line-shape.ts'

/** The words "date 2025-06-03" that archives set before a stored text. */
export interface ArchiveLine {
  readonly day: string
  readonly furniture: readonly Furniture[]
  /** Where the stored text begins. */
  readonly end: number
}

const ARCHIVE =
  /^[\s\ufeff]*(?<words>date:? (?<day>(?:19|20)\d\d-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?))(?![\d-])/

/** Finds the archive's date at the very start of a text, and a section's label that may follow it on the line. */
export function archiveLineOf(text: string): ArchiveLine | null {
  const match = ARCHIVE.exec(text)
  const { words = '', day = '' } = match?.groups ?? {}
  if (!match) return null
  const end = match[0].length
  const archive: Furniture = { start: end - words.length, end, kind: 'archive-line' }
  const label = /^[ \t]+(?<label>[^\r\n]{1,40}?)[ \t]*(?=\r|\n|$)/.exec(text.slice(end, end + 80))?.groups?.label
  if (!label || !isLabel(label)) return { day, furniture: [archive], end }
  const start = text.indexOf(label, end)
  return { day, furniture: [archive, { start, end: start + label.length, kind: 'menu' }], end: start + label.length }
}

function isLabel(label: string): boolean {
  return SECTIONS.has(labelOf(label)) || (/^[\p{Lu}\s&/-]+$/u.test(label) && label.split(' ').length <= 3)
}
