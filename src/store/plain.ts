/** A text as any database can hold it: without NUL and without halves of surrogate pairs. What it was is kept in JSON beside it. */
export function plain(text: string): string {
  return isPlain(text) ? text : text.toWellFormed().replaceAll('\0', '\uFFFD')
}

export function isPlain(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0')
}

export function plainOrNull(text: string | null): string | null {
  return text === null ? null : plain(text)
}
