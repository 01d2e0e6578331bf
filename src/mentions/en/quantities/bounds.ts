import type { Bound } from '../../../model/figure.ts'
import type { Token } from '../../../model/token.ts'

const BEFORE: readonly (readonly [Bound, string])[] = [
  [
    'at_least',
    'at least|at the very least|(?:well |far |slightly |just |many )?(?:more than|over)|(?:no|not) (?:fewer|less) than',
  ],
  [
    'at_least',
    'upwards? of|(?:well )?in excess of|(?:well )?above|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp(?:ed|ing)|a minimum of',
  ],
  [
    'at_most',
    'up to|at (?:the )?most|as (?:many|much|high) as|(?:no|not) more than|a maximum of|(?:just |slightly |well )?(?:fewer|less) than',
  ],
  ['at_most', '(?:just |well )?(?:under|below)'],
  [
    'about',
    '(?:an? )?(?:estimated|reported)|about|around|some|roughly|approximately|nearly|almost|close to|circa|nearing',
  ],
]
const BOUNDS_BEFORE = BEFORE.map(([bound, words]) => [bound, new RegExp(`(?:^| )(?<said>${words})$`)] as const)
const LONGEST_BEFORE = 5

const AFTER: readonly (readonly [Bound, RegExp])[] = [
  ['at_least', /^(?:or more|and more|at least|plus|\+)(?= |$)/],
  ['at_most', /^(?:or (?:fewer|less)|at (?:the )?most)(?= |$)/],
  ['about', /^(?:or so|odd)(?= |$)/],
]

/** What the words in front of a number say of it, and where they begin. */
export function boundBefore(
  tokens: readonly Token[],
  at: number,
  floor: number,
): { bound: Bound; from: number } | null {
  const first = Math.max(floor, at - LONGEST_BEFORE)
  const words = joined(tokens, first, at)
  const all = BOUNDS_BEFORE.map(([bound, pattern]) => ({ bound, said: pattern.exec(words)?.groups?.said ?? '' }))
  // "no more than" holds "more than".
  const { bound, said } = all.reduce((longest, one) => (one.said.length > longest.said.length ? one : longest))
  return said === '' ? null : { bound, from: at - said.split(' ').length }
}

/** What the words behind a number say of it, and where they end. */
export function boundAfter(tokens: readonly Token[], at: number, limit: number): { bound: Bound; to: number } | null {
  const words = joined(tokens, at, Math.min(limit, at + 3))
  for (const [bound, pattern] of AFTER) {
    const [said] = pattern.exec(words) ?? []
    if (said) return { bound, to: at + said.split(' ').length }
  }
  return null
}

function joined(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ norm }) => norm)
    .join(' ')
}
