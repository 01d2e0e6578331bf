import { fold } from '../model/fold.ts'

/** The folded words of a text, without marks: [Badr al-Busaidi → badr al busaidi]. Both databases search these, and no others; neither takes words of any length. */
export function wordsOf(text: string): string[] {
  const folded = fold(text)
  return folded.match(ASCII.test(folded) ? /[a-z0-9]{1,64}/g : /[\p{L}\p{N}]{1,64}/gu) ?? []
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is all of ASCII
const ASCII = /^[\x00-\x7f]*$/

/** The words looked for: as `wordsOf`, and one that is followed by * stands for all that begin so. */
export function wordsAsked(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]{1,64}\*?/gu) ?? []
}

/** The words of texts, each once, with spaces between. */
export function wordList(texts: Iterable<string>): string {
  const words = new Set<string>()
  for (const text of texts) for (const word of wordsOf(text)) words.add(word)
  return [...words].join(' ')
}
