import { remember } from '../../model/remember.ts'

const MOST_KEPT = 2000

/** A noun phrase for people in the singular: [foreign ministers → foreign minister, heads of state → head of state]. */
export const singular = remember(MOST_KEPT, (words: string): string => {
  const [head = '', ...rest] = words.split(/(?= (?:of|for|to|from|in) )/)
  return [one(head), ...rest].join('')
})

function one(words: string): string {
  if (/(ies)$/.test(words)) return words.replace(/ies$/, 'y')
  if (/generals$|(attorneys|secretaries) general$/.test(words)) return words.replace(/s(?= general$)|s$/, '')
  if (/(ss|us|is|affairs)$/.test(words)) return words
  return words.replace(/men$/, 'man').replace(/s$/, '')
}
