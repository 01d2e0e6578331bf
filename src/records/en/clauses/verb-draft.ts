import { isOneOf, oneOf } from '../../../model/one-of.ts'
import type { Layers } from './layers.ts'

/** A verb group while its words are taken in one by one. */
export interface Draft {
  at: number
  readonly from: number
  readonly limit: number
  lemma: string
  chain: string[]
  tense: 'past' | 'present' | 'future' | null
  modal: string | null
  perfect: boolean
  progressive: boolean
  passive: boolean
  /** is [being] held */
  underWay: boolean
  negated: boolean
  forms: number
  auxiliary: boolean
  particle: string | null
}

/** Plans and wishes of which the past perfect says that nothing came: had been due to meet, had hoped to see. */
const FRUSTRATED = oneOf(
  'due|set|schedule|expect|suppose|be|plan|hope|want|intend|mean|slate|arrange|wish|like|about|ready|try|seek',
)

/** Steps over one word of the group. */
export function advance(draft: Draft): true {
  draft.at++
  return true
}

/** Makes what was read the governor of a verb to come: was [due] to, [hopes] to. */
export function govern(draft: Draft, word: string): void {
  draft.perfect = draft.perfect && draft.tense === 'past' && FRUSTRATED.test(word)
  draft.chain.push(word)
  draft.lemma = ''
  draft.particle = null
  draft.progressive = false
  draft.passive = false
  draft.forms = 0
}

/** Whether, after adverbs and negations, a verb or auxiliary follows. */
export function verbAhead(layers: Layers, draft: Draft): boolean {
  for (let next = draft.at + 1; next < Math.min(draft.limit, draft.at + 9); next++) {
    const tag = layers.tags[next]!
    if (tag === 'verb' || tag === 'be' || tag === 'have' || tag === 'to') return true
    if (tag !== 'adverb' && tag !== 'negation' && !floats(layers, next)) return false
  }
  return false
}

/** "were [each] received", "have [both] spoken": it says of the subject that all of it did so. */
export function floats({ tokens, tags }: Layers, at: number): boolean {
  return isOneOf(tokens[at]!.norm, 'each', 'both', 'all') && isOneOf(tags[at + 1] ?? '', 'verb', 'be', 'have', 'adverb')
}

/** Whether the verb read governs the next one: "hopes [to meet]", "agreed [not to meet]", "helped [end]". */
export function follows(layers: Layers, draft: Draft): boolean {
  if (draft.at >= draft.limit) return false
  const tag = layers.tags[draft.at]
  if (tag === 'to') return true
  if (tag === 'negation' && layers.tags[draft.at + 1] === 'to') return true
  if (draft.lemma !== 'help' || tag !== 'verb') return false
  govern(draft, 'help')
  return true
}

/** A group of which no word is taken in yet. */
export function newDraft(from: number, limit: number): Draft {
  return {
    at: from,
    from,
    limit,
    lemma: '',
    chain: [],
    tense: null,
    modal: null,
    perfect: false,
    progressive: false,
    passive: false,
    underWay: false,
    negated: false,
    forms: 0,
    auxiliary: false,
    particle: null,
  }
}
