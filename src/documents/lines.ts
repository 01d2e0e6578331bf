/** A line (or, where lines are hard-wrapped, a paragraph) with its white space trimmed off; half-open UTF-16 offsets. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Whether a blank line, or the start of the text, stands before it. */
  readonly gap: boolean
}

const SPACE = /\s/
const FEED = /\r\n?|[\n\u2028\u2029]/
const WRAP = 110
/** No report has so many lines: what stands behind them in a dump is kept as one. */
const MOST = 200_000

/** The non-blank lines of a text from an offset on, in order. */
export function splitLines(text: string, from = 0): readonly Line[] {
  const lines: Line[] = []
  const feeds = new RegExp(FEED, 'g')
  feeds.lastIndex = from
  let gap = true
  for (let start = from; start < text.length; ) {
    const feed = lines.length < MOST ? feeds.exec(text) : null
    const line = trimmed(text, start, feed?.index ?? text.length, gap)
    if (line) lines.push(line)
    gap = !line
    start = feed ? feeds.lastIndex : text.length
  }
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.length), 0)
  return isWrapped(lines, width) ? joinWrapped(text, lines, width) : lines
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
function isWrapped(lines: readonly Line[], width: number): boolean {
  if (width > WRAP) return false
  let pairs = 0
  let broken = 0
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    if (!before || line.gap) continue
    pairs++
    if (before.text.length > 40 && !/[.!?:;"”]$/.test(before.text) && /^\p{Ll}/u.test(line.text)) broken++
  }
  return broken >= 3 && broken * 3 >= pairs
}

function joinWrapped(text: string, lines: readonly Line[], width: number): readonly Line[] {
  const joined: Line[] = []
  for (let at = 0; at < lines.length; ) {
    let last = at
    while (continues(lines[last], lines[last + 1], width)) last++
    const { start, gap } = lines[at]!
    const { end } = lines[last]!
    joined.push({ start, end, text: text.slice(start, end), gap })
    at = last + 1
  }
  return joined
}

/** A wrapped line goes on where the next one's first word had no room on it, or begins in lower case. */
function continues(line: Line | undefined, next: Line | undefined, width: number): boolean {
  if (!line || !next || next.gap || /^[-•*–]\s/.test(next.text)) return false
  const word = next.text.search(/\s/)
  const needed = line.text.length + 1 + (word < 0 ? next.text.length : word)
  return needed > width - 6 || /^\p{Ll}/u.test(next.text)
}
