/** TRIPOLI/JERUSALEM → Tripoli; OHRID, North Macedonia → Ohrid, North Macedonia. */
export function placeName(words: string): string {
  const [first = words] = words.split('/')
  return first.trim().replace(/\p{Lu}[\p{Lu}\p{M}]+(?![.\p{L}])/gu, recase)
}

function recase(word: string, at: number, all: string): string {
  if (word.length < 3 && all[at - 1] === '-') return word.toLowerCase()
  const lower = /[İı]/.test(word) ? word.toLocaleLowerCase('tr') : word.toLowerCase()
  return word.length < 3 || word === 'USA' || word === 'UAE' ? word : word.slice(0, 1) + lower.slice(1)
}
