/** Whether two names, as folded words, can be one person's: all words of one stand in the other, or a letter differs. */
export function sameName(known: readonly string[], said: readonly string[]): boolean {
  const [few, many] = said.length <= known.length ? [said, known] : [known, said]
  if (few.length === 0) return false
  if (few.length === 1) return callsBy(few[0]!, many)
  if (many.some(isSon) !== few.some(isSon)) return false
  return few.every((word) => many.some((x) => x === word || nearlySame(x, word) || isInitial(word, x)))
}

/** "Jr.": a son who bears his father's name. */
function isSon(word: string): boolean {
  return word === 'jr'
}

/** A single word calls somebody by the last, the first or, in long names, any part. */
function callsBy(word: string, name: readonly string[]): boolean {
  if (name.at(-1) === word || name[0] === word) return true
  if (name.length > 2 && name.includes(word)) return true
  return word.length > 5 && nearlySame(name.at(-1)!, word)
}

function isInitial(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length === 2 && short[1] === '.' && long.startsWith(short[0]!)
}

/** Whether two long words differ by a letter at most: Zelensky, Zelenskyy. */
export function nearlySame(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 5) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  return Math.max(a.length, b.length) - start - end <= 1
}
