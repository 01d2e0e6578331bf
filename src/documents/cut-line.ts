import type { Block, Furniture } from '../model/document.ts'
import { isOneOf } from '../model/one-of.ts'
import { dateLineOf } from './date-lines.ts'
import type { Dateline } from './dateline.ts'
import { isCaption } from './en/captions.ts'
import { AGENCIES } from './en/words.ts'
import { endsSentence, isHeadlineLike, isParagraph } from './line-shape.ts'
import type { Line } from './lines.ts'
import { isDayAlone, isPairRow, listMarkOf } from './list-lines.ts'

/** A line of the report cut into what is coded and the furniture at its ends. */
export interface Cut {
  readonly block: Block | null
  readonly furniture: readonly Furniture[]
}

const NUMBER = /^\(?(?:\d{1,2}|[a-z])[.):h]/
const MARKDOWN = /^(?:#{1,6}\s+|>\s+)/
const SPEAKER = /^\p{Lu}[\p{Lu} .'’-]{0,40}:\s/u
const READ_MORE =
  /(?:(?<=[.!?]["”’)]?\s)|[([]\s?)(?:read more|also read|read also|see also|related|more on this|watch)\s?[:|»>]\s.*$/i
const CREDIT = /\s*[[(]?(?<!\p{L})(?<agency>[\p{Lu}][\p{L} /&-]{1,30})[\])]?\.?$/u

/** Cuts a line: dateline before, agency's mark and "Read more: …" after, list marks off; then tells its kind. */
export function cutLine(line: Line, dateline: Dateline | null, hint: Block['kind'] | null): Cut {
  const furniture: Furniture[] = []
  let from = line.start
  if (dateline) {
    from += dateline.end
    const words = line.text.slice(0, dateline.end).trimEnd().length
    furniture.push({ start: line.start, end: line.start + words, kind: 'dateline' })
  }
  const mark = MARKDOWN.exec(line.text)?.[0] ?? listMarkOf(line.text)
  if (!dateline) from += mark.length
  const tail = tailOf(line.text)
  const end = tail && line.start + tail.at > from ? line.start + tail.at : line.end
  if (tail && end < line.end) furniture.push({ start: line.start + tail.from, end: line.end, kind: tail.kind })
  if (from >= end) return { block: null, furniture }
  const kind = hint ?? kindOf(line.text.slice(from - line.start, end - line.start), mark, line.text)
  return { block: { start: from, end, kind }, furniture }
}

interface Tail {
  readonly at: number
  readonly from: number
  readonly kind: 'related' | 'credit'
}

function tailOf(text: string): Tail | null {
  const offset = Math.max(0, text.length - 240)
  const end = text.slice(offset)
  const more = /[:|»>]/.test(end) && (offset === 0 || text.length < 4000) ? READ_MORE.exec(end) : null
  if (more) return { ...trimBack(text, offset + more.index), kind: 'related' }
  if (isCaption(text)) return null
  const credit = CREDIT.exec(text.slice(-40))
  const agency = credit?.groups?.agency?.trim().toLowerCase()
  if (!credit || !agency) return null
  const at = text.length - Math.min(40, text.length) + credit.index
  const known =
    AGENCIES.has(agency) ||
    isOneOf(agency, 'ends', 'end', 'enditem', 'more') ||
    agency.split('/').every((part) => AGENCIES.has(part.trim()))
  return known && endsSentence(text.slice(0, at)) ? { ...trimBack(text, at), kind: 'credit' } : null
}

/** The block ends before the white space, the furniture begins after it. */
function trimBack(text: string, at: number): { at: number; from: number } {
  let to = at
  let from = at
  while (to > 0 && /\s/.test(text[to - 1]!)) to--
  while (from < text.length && /\s/.test(text[from]!)) from++
  return { at: to, from }
}

function kindOf(text: string, mark: string, whole: string): Block['kind'] {
  if (mark.startsWith('#')) return 'headline'
  if (mark.startsWith('>')) return 'body'
  // A readout numbers its paragraphs; only short points are a list.
  if (NUMBER.test(mark) && isParagraph(text)) return 'body'
  if (mark || isPairRow(whole)) return 'item'
  if (isDayHeading(whole)) return 'headline'
  if (isCaption(whole)) return 'caption'
  if (!isHeadlineLike(text) || isParagraph(text)) return 'body'
  if (SPEAKER.test(text) && endsSentence(text)) return 'body'
  return /[!?]["”’')\]]*$/.test(text) && text.length > 90 ? 'body' : 'headline'
}

function isDayHeading(line: string): boolean {
  const date = line.length > 60 || !/\d/.test(line) ? null : dateLineOf(line)
  return date !== null && isDayAlone(line, date)
}
