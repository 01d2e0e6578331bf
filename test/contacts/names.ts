const LEFT_OUT =
  /\b(?:mr|mrs|ms|dr|sir|sheikh|shaikh|prince|princess|h\.?e|his|her|excellency|the|al|el|bin|ibn|of)\b|[^\p{L}\p{N} ]/gu

/** The words by which a name is compared: folded, lower case, without honorifics, articles and marks. */
export function nameWords(name: string): string[] {
  const folded = name.replace(/[ıİ]/g, 'i').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return folded.replace(LEFT_OUT, ' ').split(/\s+/).filter(Boolean)
}

/** How much of the expected name is in the other, by the length of the shorter: 0 to 1, or more with repeated words. */
export function nameLikeness(expected: string, found: string): number {
  const wanted = nameWords(expected)
  const got = nameWords(found)
  if (wanted.length === 0 || got.length === 0) return 0
  const shared = wanted.filter((word) => got.some((other) => other === word || nearlySame(word, other)))
  return shared.length / Math.min(wanted.length, got.length)
}

/** Whether two long words differ in one letter at most: Zelensky, Zelenskyy. */
function nearlySame(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 5) return false
  let front = 0
  while (front < a.length && a[front] === b[front]) front += 1
  let back = 0
  while (back < Math.min(a.length, b.length) - front && a.at(-1 - back) === b.at(-1 - back)) back += 1
  return Math.max(a.length, b.length) - front - back <= 1
}
