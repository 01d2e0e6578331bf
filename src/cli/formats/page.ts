import { wrap } from './wrap.ts'

/** How something is to look on the terminal or in a file. */
export interface PageLook {
  readonly colour: boolean
  readonly width: number | null
}

/** Lines of a page, each wrapped to the width under its own beginning. */
export function pageOf(lines: readonly string[], look: PageLook): string {
  return `${lines.flatMap((line) => wrap(harmless(line), look.width, hanging(line))).join('\n')}\n`
}

/** Control characters in names and titles of a hostile text are no commands to the terminal; colours are our own. */
function harmless(line: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes begin with one
  return line.replace(/\u001b(?!\[\d+m)|[^\P{Cc}\u001b]/gu, ' ')
}

/** A heading that stands out where colour is allowed. */
export function bold(words: string, look: PageLook): string {
  return look.colour ? `\u001b[1m${words}\u001b[22m` : words
}

/** The blanks under which a line goes on: those it begins with, and four more. */
function hanging(line: string): string {
  return `${/^ */.exec(line)?.[0] ?? ''}    `
}

const NAME = 12

/** A name and what stands under it: `  place       Muscat (OMN)`; the name is given with the first of several values only. */
export function named(name: string, values: readonly string[]): string[] {
  return values.map((value, nth) => `  ${(nth === 0 ? name : '').padEnd(NAME)}${value}`)
}
