import { Fault } from '../../model/fault.ts'
import type { Verdict } from './compose-decision.ts'

/** Every word that a decision can begin with, how it goes on, and what it says. */
export const VERDICTS = {
  accept: ['ID…', 'what is told is right, and the reports of an entry tell of one thing'],
  reject: ['ID…', 'the words tell of no contact'],
  unsure: ['ID…', 'looked at, and left open'],
  edit: ['ID FIELD=VALUE…', 'what is so (of an entry), or what a report says (of a report)'],
  merge: ['ID ID', 'both are one thing'],
  split: ['ID REPORT…', 'these reports of the entry tell of another thing'],
  apart: ['ID ID', 'two things, never to be one entry'],
  grade: ['SOURCE A…F, or ID 1…6', 'reliability of a source, or credibility of what is told (Admiralty code)'],
  undo: ['DECISION…', 'takes a decision back'],
} as const satisfies Record<string, readonly [form: string, meaning: string]>
export type VerdictWord = keyof typeof VERDICTS

/** What the words of `parley decide` come to. Fault usage/bad-decision where there are too few or too many. */
export function settleVerdicts(word: VerdictWord, words: readonly string[]): Verdict[] {
  const [first = '', second = '', ...more] = words
  const two = words.length === 2
  switch (word) {
    case 'accept':
    case 'reject':
    case 'unsure':
    case 'undo':
      if (words.length > 0) return words.map((id) => ({ kind: word, id }))
      break
    case 'edit':
      if (words.length > 1) return [{ kind: 'edit', id: first, changes: [second, ...more] }]
      break
    case 'split':
      if (words.length > 1) return [{ kind: 'split', id: first, reports: [second, ...more] }]
      break
    case 'grade':
      if (two) return [{ kind: 'grade', what: first, grade: second }]
      break
    default:
      if (two) return [{ kind: word, id: first, other: second }]
  }
  throw new Fault('usage/bad-decision', `decide ${word}: write it as parley decide ${word} ${VERDICTS[word][0]}.`)
}
