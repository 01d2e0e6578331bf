import { fold } from '../model/fold.ts'

/** The folded words of a text, without marks: [Badr al-Busaidi → badr al busaidi]. Both databases search these, and no others; neither takes words of any length. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]{1,64}/gu) ?? []
}

/** The words looked for: as `wordsOf`, and one that is followed by * stands for all that begin so. */
export function wordsAsked(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]{1,64}\*?/gu) ?? []
}

/** Each word once, in order, with spaces between. */
export function wordList(texts: Iterable<string>): string {
  const words = new Set<string>()
  for (const text of texts) for (const word of wordsOf(text)) words.add(word)
  return [...words].sort().join(' ')
}
