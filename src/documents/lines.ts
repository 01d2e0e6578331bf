/** A line (or, where lines are hard-wrapped, a paragraph) with its white space trimmed off; half-open UTF-16 offsets. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Whether a blank line, or the start of the text, stands before it. */
  readonly gap: boolean
}

const SPACE = /\s/
const WRAP = 110

/** The non-blank lines of a text from an offset on, in order. */
export function splitLines(text: string, from = 0): readonly Line[] {
  const lines: Line[] = []
  let gap = true
  for (let start = from; start < text.length; ) {
    const end = lineEnd(text, start)
    const line = trimmed(text, start, end, gap)
    if (line) lines.push(line)
    gap = !line
    start = end + 1
  }
  return isWrapped(lines) ? joinWrapped(text, lines) : lines
}

function lineEnd(text: string, start: number): number {
  const feed = text.indexOf('\n', start)
  const end = feed < 0 ? text.length : feed
  const bare = text.slice(start, end).indexOf('\r')
  // A lone carriage return ends a line in very old files; in CRLF it is trimmed off as white space.
  return bare >= 0 && start + bare < end - 1 ? start + bare : end
}

function trimmed(text: string, start: number, end: number, gap: boolean): Line | null {
  let from = start
  let to = end
  while (from < to && isSpace(text[from])) from++
  while (to > from && isSpace(text[to - 1])) to--
  return from < to ? { start: from, end: to, text: text.slice(from, to), gap } : null
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && (SPACE.test(character) || character === '\u200b')
}

/** Whether lines are broken at a column, as in mail: many go on in lower case on the next line. */
function isWrapped(lines: readonly Line[]): boolean {
  let pairs = 0
  let broken = 0
  for (const [index, line] of lines.entries()) {
    if (line.text.length > WRAP) return false
    const before = lines[index - 1]
    if (!before || line.gap) continue
    pairs++
    if (before.text.length > 40 && !/[.!?:;"”]$/.test(before.text) && /^\p{Ll}/u.test(line.text)) broken++
  }
  return broken >= 3 && broken * 3 >= pairs
}

function joinWrapped(text: string, lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = []
  let at = 0
  while (at < lines.length) {
    let last = at
    while (continues(lines[last], lines[last + 1])) last++
    const { start, gap } = lines[at]!
    const { end } = lines[last]!
    joined.push({ start, end, text: text.slice(start, end), gap })
    at = last + 1
  }
  return joined
}

/** A wrapped line goes on where it is nearly full, or where the next begins in lower case. */
function continues(line: Line | undefined, next: Line | undefined): boolean {
  if (!line || !next || next.gap || /^[-•*–]\s/.test(next.text)) return false
  return line.text.length > 50 || /^\p{Ll}/u.test(next.text)
}
