import type { Evidence } from '../../model/contact.ts'
import type { PageLook } from '../formats/page.ts'
import { wrap } from '../formats/wrap.ts'

/** How much of a text stands before and behind the words that tell of a contact. */
const [BEFORE, BEHIND] = [300, 600]
const [ON, OFF] = ['\u001b[7m', '\u001b[27m']

/** The words that tell of a contact, marked, in the text around them or in the whole of it; paragraph by paragraph. */
export function passage(text: string, evidence: readonly Evidence[], whole: boolean, look: PageLook): string[] {
  const spans = evidence.toSorted((a, b) => a.start - b.start)
  const [first, last] = [spans[0]?.start ?? 0, Math.max(0, ...spans.map(({ end }) => end))]
  const [from, to] = whole ? [0, text.length] : [wordStart(text, first - BEFORE), wordEnd(text, last + BEHIND)]
  const marks = look.colour ? [ON, OFF] : ['»', '«']
  let marked = ''
  let at = from
  for (const { start, end } of spans) {
    if (start < at) continue
    marked += `${harmless(text.slice(at, start))}${marks[0]}${harmless(text.slice(start, end))}${marks[1]}`
    at = end
  }
  const shown = `${from > 0 ? '… ' : ''}${marked}${harmless(text.slice(at, to))}${to < text.length ? ' …' : ''}`
  return carryMarks(shown.split(/\n+/).flatMap((line) => wrap(line.replace(/ +/g, ' ').trim(), look.width, '')))
}

/** Control characters of a hostile text are no commands to the terminal. */
function harmless(text: string): string {
  return text.replace(/[^\P{Cc}\n]+/gu, ' ')
}

/** What is marked over several lines is marked in each of them, and nothing beside them. */
function carryMarks(lines: readonly string[]): string[] {
  let open = false
  return lines.map((line) => {
    const begun = open ? `${ON}${line}` : line
    open = begun.lastIndexOf(ON) > begun.lastIndexOf(OFF)
    return open ? `${begun}${OFF}` : begun
  })
}

function wordStart(text: string, at: number): number {
  if (at <= 0) return 0
  const blank = text.indexOf(' ', at)
  return blank < 0 ? at : blank + 1
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length
  const blank = text.lastIndexOf(' ', at)
  return blank < 0 ? at : blank
}
