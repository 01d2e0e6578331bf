/** What a UTF-16 unit is, as bits: white space, a letter or figure, a letter (or a mark on one), one with a capital form. */
export const SPACE = 1
export const ALPHANUMERIC = 2
export const LETTER = 4
export const LOWER = 8
export const SURROGATE = 16
const KNOWN = 32

const classes = new Uint8Array(65_536)

/** The bits of a unit, found out by patterns at its first sight and then looked up. */
export function unitClass(unit: number): number {
  const known = classes[unit]!
  if (known !== 0) return known
  const made = KNOWN | classOf(String.fromCharCode(unit), unit)
  classes[unit] = made
  return made
}

function classOf(character: string, unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE
  const space = /\s/.test(character) ? SPACE : 0
  const alphanumeric = /[\p{L}\d]/u.test(character) ? ALPHANUMERIC : 0
  const letter = /[\p{L}\p{M}]/u.test(character) ? LETTER : 0
  return space | alphanumeric | letter | (character === character.toUpperCase() ? 0 : LOWER)
}

/** Small letters, each where its capital stood; a Turkish İ would else become two. */
export function lowerCased(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text.replaceAll('İ', 'i').toLowerCase()
}
