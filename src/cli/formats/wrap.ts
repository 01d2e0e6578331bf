/** Text on one line: every run of white space becomes a blank, control characters are shown as blanks too. */
export function oneLine(words: string): string {
  return words.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}

/** Cuts a line at blanks so that it fits the width; nothing is dropped, a word longer than the width stays whole. */
export function wrap(line: string, width: number | null, indent: string): string[] {
  if (width === null || visibleLength(line) <= width) return [line]
  const lead = /^ */.exec(line)?.[0] ?? ''
  const lines: string[] = []
  let held = ''
  for (const word of line.trim().split(' ')) {
    const start = lines.length === 0 ? lead : indent
    if (held !== '' && visibleLength(`${start}${held} ${word}`) > width) {
      lines.push(start + held)
      held = word
    } else held = held === '' ? word : `${held} ${word}`
  }
  return [...lines, (lines.length === 0 ? lead : indent) + held]
}

/** How many columns a text takes: combining marks and colour codes take none. */
export function visibleLength(words: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes begin with one
  return [...words.replace(/\u001b\[\d+m|\p{Mn}/gu, '')].length
}
