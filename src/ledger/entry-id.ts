import { createHash } from 'node:crypto'

/** Crockford's base 32: no letter that is taken for another. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz'
const LENGTH = 10

/** The id of the entry that a record founds: `c-` and ten letters of a hash of its key. */
export function entryId(recordKey: string): string {
  return `c-${lettersFor(recordKey)}`
}

/** Ten letters of a hash of a text. */
export function lettersFor(text: string): string {
  const hash = createHash('sha256').update(text).digest()
  let letters = ''
  for (let at = 0, bits = 0, held = 0; letters.length < LENGTH; bits -= 5) {
    for (; bits < 5; bits += 8) held = ((held & 31) << 8) | hash[at++]!
    letters += LETTERS[(held >> (bits - 5)) & 31]
  }
  return letters
}
