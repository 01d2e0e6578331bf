import type { Office } from '../../model/codes.ts'
import { isOneOf } from '../../model/one-of.ts'
import type { Token } from '../../model/token.ts'
import { officeTerms } from '../../register/offices.ts'
import { placeTerms } from '../../register/places.ts'
import { polityTerms } from '../../register/polities.ts'
import { tableTrie } from '../table-trie.ts'
import type { Term, TokenTrie } from '../trie.ts'
import { isCapital } from './names.ts'
import { ROLE_NOUNS, type RoleNoun } from './words/roles.ts'

export type PolityUse = ReturnType<typeof polityTerms>[number]['kind']

/** What a term of the tables can mean. */
export type Reading =
  | { readonly kind: 'polity'; readonly code: string; readonly use: PolityUse }
  | {
      readonly kind: 'office'
      readonly office: Office
      readonly states: readonly string[] | null
      readonly plural: boolean
    }
  | { readonly kind: 'role'; readonly role: RoleNoun }
  | { readonly kind: 'place'; readonly name: string; readonly state: string | null; readonly use: string }

export type LexiconTerm = Term<Reading>

let trie: TokenTrie<Reading> | null = null

function lexicon(): TokenTrie<Reading> {
  trie ??= tableTrie('lexicon', lexiconEntries)
  return trie
}

/** Every term of the tables with each of its readings. */
export function lexiconEntries(): (readonly [string, Reading])[] {
  return [...entries()]
}

function* entries(): Generator<readonly [string, Reading]> {
  for (const { term, code, kind } of polityTerms()) yield [term, { kind: 'polity', code, use: kind }]
  for (const { term, office, states, plural } of officeTerms())
    if (office) yield [term, { kind: 'office', office, states, plural: plural ?? false }]
  for (const [term, role] of ROLE_NOUNS) yield [term, { kind: 'role', role }]
  for (const place of placeTerms())
    yield [place.term, { kind: 'place', name: place.name, state: place.state, use: place.kind }]
}

/** The terms of the tables in a text, by the token at which they begin; longest first, none inside another. */
export function findTerms(tokens: readonly Token[]): (LexiconTerm | undefined)[] {
  const table = lexicon()
  const found: (LexiconTerm | undefined)[] = new Array(tokens.length)
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!
    const term = token.kind === 'word' || token.kind === 'number' ? table.longestAt(tokens, at) : null
    const fit = term && fitting(term, tokens)
    if (!fit) {
      at++
      continue
    }
    found[at] = fit
    at = fit.to
  }
  return found
}

/** Names of polities and places are written with a capital; titles need none. */
function fitting(term: LexiconTerm, tokens: readonly Token[]): LexiconTerm | null {
  // "X, [who heads] the team": no head of the WHO.
  if (
    term.to > term.from + 1 &&
    tokens[term.from]!.letters === 'lower' &&
    isOneOf(tokens[term.from]!.norm, 'who', 'us', 'it')
  )
    return null
  const capital = isCapital(tokens[term.from]!) || isCapital(tokens[term.to - 1]!)
  const values = term.values.filter((value) => value.kind === 'office' || value.kind === 'role' || capital)
  return values.length === 0 ? null : values.length === term.values.length ? term : { ...term, values }
}
