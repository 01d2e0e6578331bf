/** Words looked up in a list, asked as a pattern is: `oneOf('meet|gather').test(word)`. */
export interface WordList {
  readonly test: (word: string) => boolean
}

/** The words between strokes: what a pattern of whole words finds too, but several times slower. */
export function oneOf(words: string): WordList {
  const list = new Set(words.split('|'))
  return { test: (word) => list.has(word) }
}

/** Whether a word is one of the few given. */
export function isOneOf(word: string, first: string, second: string, third?: string, fourth?: string): boolean {
  return word === first || word === second || word === third || word === fourth
}
