import { Fault } from '../src/model/fault.ts'

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/defence/g, 'defense'],
  [/programme/g, 'program'],
  [/centre/g, 'center'],
  [/labour/g, 'labor'],
  [/neighbour/g, 'neighbor'],
  [
    /(normal|liberal|organ|recogn|stabil|destabil|militar|mobil|digital|nuclear|carbon|modern|util|fertil)is(ers|er|e|ing|ation|ed|es)\b/g,
    '$1iz$2',
  ],
]

/** All terms that a pattern stands for, with American spellings: "(a|b) c" gives "a c" and "b c". */
export function expandPattern(pattern: string): string[] {
  const terms = expand(pattern).map((term) => term.replace(/\s+/g, ' ').trim())
  return [...new Set(terms.flatMap(withSpellings))].filter((term) => term !== '')
}

function withSpellings(term: string): string[] {
  const other = SPELLINGS.reduce((words, [british, american]) => words.replace(british, american), term)
  return other === term ? [term] : [term, other]
}

function expand(pattern: string): string[] {
  const open = pattern.indexOf('(')
  if (open < 0) {
    if (pattern.includes(')') || pattern.includes('|'))
      throw new Fault('table/invalid', `unbalanced pattern: ${pattern}`)
    return [pattern]
  }
  const close = closing(pattern, open)
  const rest = expand(pattern.slice(close + 1))
  const choices = alternatives(pattern.slice(open + 1, close)).flatMap(expand)
  return choices.flatMap((choice) => rest.map((tail) => pattern.slice(0, open) + choice + tail))
}

function closing(pattern: string, open: number): number {
  let depth = 0
  for (let at = open; at < pattern.length; at++) {
    if (pattern[at] === '(') depth++
    if (pattern[at] === ')' && --depth === 0) return at
  }
  throw new Fault('table/invalid', `a bracket is not closed: ${pattern}`)
}

function alternatives(inside: string): string[] {
  const parts: string[] = ['']
  let depth = 0
  for (const char of inside) {
    if (char === '(') depth++
    if (char === ')') depth--
    if (char === '|' && depth === 0) parts.push('')
    else parts[parts.length - 1] += char
  }
  return parts
}
