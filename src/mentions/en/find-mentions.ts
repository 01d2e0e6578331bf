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
  const first = known?.first ?? scan({ tokens, terms, headline }, sentences, NO_SURNAMES, null)
  const surnames = surnamesOf(tokens, first.found)
  for (const token of tokens)
    if (token.letters === 'capital' && token.text.length > 3 && !surnames.has(token.norm) && leaders(token.norm))
      surnames.add(token.norm)
  for (const word of pairedLeaders(tokens, leaders)) surnames.add(word)
  const last = scan({ tokens, terms, headline }, sentences, surnames, known?.last ?? first)
  readings.set(tokens, { first, last })
  const page = { tokens, terms, headline, surnames }
  return spreadThen(page, joinPluralTitles(page, [...last.found]))
}

/** What a text was found to hold by one set of family names. */
interface Reading {
  readonly surnames: ReadonlySet<string>
  /** By token at which they begin. */
  readonly found: readonly (Mention | undefined)[]
  /** By token from which a mention was sought: the words that were asked whether they are family names. */
  readonly asked: readonly (readonly string[] | undefined)[]
}

// An undated text is read once to infer its day and once more by that day: only what the day changes is read anew.
const readings = new WeakMap<readonly Token[], { readonly first: Reading; readonly last: Reading }>()

/** Family names that a hyphen joins: the Trump-Xi meeting. */
function pairedLeaders(tokens: readonly Token[], leaders: (norm: string) => boolean): string[] {
  const found: string[] = []
  for (let at = 1; at < tokens.length - 1; at++) {
    if (tokens[at]!.norm !== '-' || tokens[at]!.spaced) continue
    const [first, second] = [tokens[at - 1]!, tokens[at + 1]!]
    if (first.letters !== 'capital' || second.letters !== 'capital') continue
    if (leaders(first.norm) && leaders(second.norm)) found.push(first.norm, second.norm)
  }
  return found
}

const NOTHING_ASKED: readonly string[] = []

/** Family names, and which words were asked whether they are among them. */
class AskedNames {
  readonly #names: ReadonlySet<string>
  asked: readonly string[] = NOTHING_ASKED

  constructor(names: ReadonlySet<string>) {
    this.#names = names
  }

  has(word: string): boolean {
    this.asked = [...this.asked, word]
    return this.#names.has(word)
  }
}

/** Reads each sentence; what was read before is read again only where a word that it asked for is a family name now and was none, or the reverse. */
function scan(
  text: Omit<Page, 'surnames'>,
  sentences: readonly Sentence[],
  surnames: ReadonlySet<string>,
  before: Reading | null,
): Reading {
  const names = new AskedNames(surnames)
  const page: Page = { ...text, surnames: names }
  const found: (Mention | undefined)[] = new Array(page.tokens.length)
  const asked: (readonly string[] | undefined)[] = new Array(page.tokens.length)
  for (const sentence of sentences)
    for (let at = sentence.from; at < sentence.to; ) {
      const known = before?.asked[at]
      let mention: Mention | null | undefined = null
      if (before && known?.every((word) => surnames.has(word) === before.surnames.has(word))) {
        mention = before.found[at]
        asked[at] = known
      } else if (canBegin(page, at)) {
        names.asked = NOTHING_ASKED
        mention = readParty(page, at, sentence.to)
        asked[at] = names.asked
      }
      if (mention && mention.to > at) {
        found[at] = mention
        at = mention.to
      } else at = Math.max(at + 1, placeEnd(page, at))
    }
  return { surnames, found, asked }
}

/** A place of several words is passed over whole, so that no part of it is taken for a name. */
function placeEnd(page: Pick<Page, 'terms'>, at: number): number {
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
