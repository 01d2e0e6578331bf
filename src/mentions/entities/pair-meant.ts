import type { Mention } from '../../model/mention.ts'
import { isOneOf } from '../../model/one-of.ts'
import type { Token } from '../../model/token.ts'
import { isBody } from '../en/parties.ts'
import type { Book } from './draft.ts'

const BOTH =
  /(?:^| )(?:the )?(?:two|both) (?:\w+ )?(?:countries|nations|states|sides|governments|neighbou?rs|capitals)$/
const MANY = 24

/** The two states last spoken of, where those who hold an office are "of the two countries" or "their". */
export function pairMeant(book: Book, mention: Mention, index: number): readonly string[] | null {
  if (mention.states.length > 0 || !isOfBoth(book, mention) || areNamed(book, mention, index)) return null
  const before = book.setting.mentions.slice(Math.max(0, index - MANY), index).reverse()
  const spoken = before.filter((x) => x.kind !== 'state' && x.kind !== 'group')
  return lastTwo(book, spoken) ?? lastTwo(book, before)
}

function isOfBoth({ setting: { tokens } }: Book, { words, determiner, from, to }: Mention): boolean {
  const said = (start: number, end: number) =>
    tokens
      .slice(Math.max(0, start), end)
      .map((x) => x.norm)
      .join(' ')
  if (determiner === 'possessive') return /^their /i.test(words) && !isOfThree(tokens, from)
  if (BOTH.test(words.toLowerCase())) return true
  if (tokens[from - 1]?.kind === 'possessive') return BOTH.test(said(from - 5, from - 1))
  return tokens[to]?.norm === 'of' && [3, 4, 5].some((length) => BOTH.test(said(to + 1, to + length)))
}

// How far behind a title the names may stand: "their foreign ministers [at the time], X and Y".
const NEAR = 5

/** "their foreign ministers, [X and Y]": those are meant. */
function areNamed({ setting: { tokens, mentions } }: Book, { to }: Mention, index: number): boolean {
  const next = mentions[index + 1]
  if (next?.kind !== 'person' || next.from - to > NEAR) return false
  return isOneOf(tokens[next.from - 1]!.norm, ',', '(', ':')
}

// How far in front of "their" a count may stand.
const COUNTED = 40

/** "The three countries … their ministers". */
function isOfThree(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(Math.max(0, from - COUNTED), from)
    .some(({ norm }) => /^(three|trilateral|four|five|six|three-way|trio)$/.test(norm))
}

function lastTwo({ of }: Book, mentions: readonly Mention[]): readonly string[] | null {
  const states = new Set<string>()
  for (const mention of mentions) {
    const own = of.get(mention)?.map(({ state }) => state) ?? mention.states
    for (const state of own) if (state && !isBody(state)) states.add(state)
    if (states.size >= 2) break
  }
  return states.size === 2 ? [...states].reverse() : null
}
