import type { Mention } from '../../model/mention.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { canBegin } from './beginnings.ts'
import { byNameBehind } from './by-names.ts'
import type { Page } from './heads/head.ts'
import type { LexiconTerm } from './lexicon.ts'
import { readParty } from './parties.ts'
import { joinPluralTitles } from './plural-appositions.ts'
import { spreadThen } from './then-lists.ts'
import { COMMON_WORDS } from './words/common.ts'
import { NAME_SUFFIXES, PARTICLES } from './words/roles.ts'

const NO_SURNAMES: ReadonlySet<string> = new Set()

/**
 * Finds every noun phrase that can be a party. The text is read twice: first for those that show what they are by a
 * title, an apposition or a full name, then also for the bare family names of the people found.
 * The result is indexed by the token at which a mention begins.
 */
export function findMentions(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  terms: readonly (LexiconTerm | undefined)[],
  headline: (at: number) => boolean,
  leaders: (norm: string) => boolean,
): (Mention | undefined)[] {
  const known = readings.get(tokens)
  const first = known?.first ?? scan({ tokens, terms, headline, surnames: NO_SURNAMES }, sentences, null)
  const surnames = surnamesOf(tokens, first)
  for (const token of tokens)
    if (token.letters === 'capital' && token.text.length > 3 && !surnames.has(token.norm) && leaders(token.norm))
      surnames.add(token.norm)
  for (const word of pairedLeaders(tokens, leaders)) surnames.add(word)
  const page = { tokens, terms, headline, surnames }
  const found = scan(page, sentences, known?.last ?? { surnames: NO_SURNAMES, found: first })
  readings.set(tokens, { first, last: { surnames, found } })
  return spreadThen(page, joinPluralTitles(page, [...found]))
}

type Found = readonly (Mention | undefined)[]

/** What a text was found to hold by one set of family names. */
interface Reading {
  readonly surnames: ReadonlySet<string>
  readonly found: Found
}

// An undated text is read once to infer its day and once more by that day: only what the day changes is read anew.
const readings = new WeakMap<readonly Token[], { readonly first: Found; readonly last: Reading }>()

/** Family names that a hyphen joins: the Trump-Xi meeting. */
function pairedLeaders(tokens: readonly Token[], leaders: (norm: string) => boolean): string[] {
  return tokens.flatMap((token, at) => {
    const [first, second] = [tokens[at - 1], tokens[at + 1]]
    if (token.norm !== '-' || token.spaced || first?.letters !== 'capital' || second?.letters !== 'capital') return []
    return leaders(first.norm) && leaders(second.norm) ? [first.norm, second.norm] : []
  })
}

/** Reads each sentence; one in which no word is a family name now that was none before, or the reverse, stays as it was. */
function scan(page: Page, sentences: readonly Sentence[], before: Reading | null): Found {
  const found: (Mention | undefined)[] = new Array(page.tokens.length)
  for (const sentence of sentences) {
    if (before && isReadAlike(page, sentence, before)) {
      for (let at = sentence.from; at < sentence.to; at++) if (before.found[at]) found[at] = before.found[at]
      continue
    }
    for (let at = sentence.from; at < sentence.to; ) {
      const mention = canBegin(page, at) ? readParty(page, at, sentence.to) : null
      if (mention && mention.to > at) {
        found[at] = mention
        at = mention.to
      } else at = Math.max(at + 1, placeEnd(page, at))
    }
  }
  return found
}

function isReadAlike({ tokens, surnames }: Page, { from, to }: Sentence, before: Reading): boolean {
  for (let at = from; at < to; at++) {
    const { norm } = tokens[at]!
    if (surnames.has(norm) !== before.surnames.has(norm)) return false
  }
  return true
}

/** A place of several words is passed over whole, so that no part of it is taken for a name. */
function placeEnd(page: Page, at: number): number {
  const term = page.terms[at]
  return term?.values.every((x) => x.kind === 'place') ? term.to : at
}

/** The words by which people once named in full may be called: first and last words of their names. */
function surnamesOf(tokens: readonly Token[], mentions: readonly (Mention | undefined)[]): Set<string> {
  const surnames = new Set<string>()
  for (const mention of mentions) {
    if (!mention?.name) continue
    const words = tokens
      .slice(mention.name.from, mention.name.to)
      .filter((x) => x.kind === 'word' && x.text.length > 1 && !NAME_SUFFIXES.has(x.norm))
    const proper = words.filter((x) => !PARTICLES.has(x.norm) && !x.text.endsWith('.'))
    // "María Ángela Holguín Cuéllar" is Holguín.
    const double = proper.length > 3 && words.length === proper.length ? proper.at(-2) : undefined
    for (const word of [proper.at(-1), proper[0], double])
      if (word && !COMMON_WORDS.has(word.norm)) surnames.add(word.norm)
    const other = byNameBehind(tokens, mention.to)
    if (other !== null && !COMMON_WORDS.has(tokens[other]!.norm)) surnames.add(tokens[other]!.norm)
  }
  return surnames
}
