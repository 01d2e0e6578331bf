import type { Block, Document, Furniture } from '../model/document.ts'
import { cutLine } from './cut-line.ts'
import { type Dateline, datelineOf } from './dateline.ts'
import { AGENCIES } from './en/words.ts'
import { extentOf, type MarkedLine, MOST_LINES } from './mark-lines.ts'

/** A dateline where it stands: its line, and what it says. */
export interface PlacedDateline {
  readonly at: number
  readonly dateline: Dateline
}

/** The report and its furniture, in text order, with the first dateline. */
export interface Composed {
  readonly blocks: readonly Block[]
  readonly furniture: readonly Furniture[]
  readonly dateline: PlacedDateline | null
  /** The first dateline that has a date, where the first of all has none. */
  readonly dated: PlacedDateline | null
}

const CAPITALS = /^\p{Lu}{3,40}[^:]{0,60}(?:--|[—–:])/u
const SPEAKER = /^\p{Lu}[\p{Lu} .'’-]{1,40}:/u

/** Cuts the lines that are report into blocks, and gathers all furniture. */
export function composeBlocks(lines: readonly MarkedLine[], hints: readonly (Block['kind'] | null)[] = []): Composed {
  const blocks: Block[] = []
  const furniture: Furniture[] = []
  let first: PlacedDateline | null = null
  let dated: PlacedDateline | null = null
  const accept = datelineJudge(lines)
  for (const [at, line] of lines.entries()) {
    if (at === MOST_LINES) {
      blocks.push({ start: line.start, end: lines.at(-1)!.end, kind: 'body' })
      break
    }
    const dateline = accept(line, at)
    if (dateline && !first) first = { at: line.start, dateline }
    if (dateline?.date && !dated) dated = { at: line.start, dateline }
    if (line.kind) {
      furniture.push({ start: line.start, end: line.end, kind: line.kind })
      continue
    }
    const cut = cutLine(line, dateline, hints[at] ?? null)
    furniture.push(...cut.furniture)
    if (cut.block) blocks.push(cut.block)
  }
  return { blocks, furniture, dateline: first, dated }
}

/** Capitals alone (TOKYO --, KABUL:) are a dateline at the first paragraph only; agency and date make one anywhere. */
function datelineJudge(lines: readonly MarkedLine[]): (line: MarkedLine, at: number) => Dateline | null {
  const { first } = extentOf(lines)
  const opening = lines
    .slice(0, MOST_LINES)
    .findIndex((line) => !line.kind && (line.paragraph || CAPITALS.test(line.text.slice(0, 120))))
  const speakers = lines.filter((line) => SPEAKER.test(line.text)).length
  return (line, at) => {
    if (line.kind) return line.kind === 'dateline' ? (datelineOf(line.text) ?? placeAlone(line.text)) : null
    const dateline = datelineOf(line.text)
    if (!dateline || dateline.closer === 'none' || isTitle(line.text, dateline)) return null
    if (dateline.closer === 'colon' && speakers > 1 && !dateline.agency) return null
    const signed = dateline.agency !== null && AGENCIES.has(dateline.agency.toLowerCase())
    const strong = dateline.date !== null && (signed || dateline.capitals) ? true : signed && dateline.capitals
    return strong || at === opening || at === first ? dateline : null
  }
}

/** "DIPLOMATIC DIARY: THE WEEK AHEAD": capitals go on behind the colon. */
function isTitle(text: string, { closer, end }: Dateline): boolean {
  return closer === 'colon' && text.length < 180 && end < text.length && !/\p{Ll}/u.test(text)
}

function placeAlone(text: string): Dateline {
  const place = { start: 0, end: text.length, name: text }
  return { end: text.length, place, date: null, agency: null, capitals: false, closer: 'none' }
}

/** The dateline's place in the offsets of the text. */
export function datelinePlaceOf(placed: PlacedDateline | null): Document['datelinePlace'] {
  const place = placed?.dateline.place
  if (!placed || !place) return null
  return { start: placed.at + place.start, end: placed.at + place.end, name: place.name }
}
