import { BASE, ING, PARTICIPLE, PAST, THIRD, VERB_FORMS } from '../../../mentions/en/words/verbs.ts'
import type { Layers } from './chunks.ts'

/** An auxiliary chain with its verb: [was due to have met], [will not be holding], [meeting]. */
export interface VerbGroup {
  readonly from: number
  readonly to: number
  readonly lemma: string
  readonly chain: readonly string[]
  readonly form: 'finite' | 'ing' | 'infinitive' | 'participle'
  /** A bare -ed form that may be past tense or participle. */
  readonly doubtful: boolean
  readonly tense: 'past' | 'present' | 'future'
  readonly modal: string | null
  readonly perfect: boolean
  readonly progressive: boolean
  readonly passive: boolean
  readonly negated: boolean
}

interface Draft {
  at: number
  lemma: string
  chain: string[]
  tense: 'past' | 'present' | 'future' | null
  modal: string | null
  perfect: boolean
  progressive: boolean
  passive: boolean
  negated: boolean
  forms: number
  auxiliary: boolean
  infinitive: boolean
}

const CHAINING = /^(due|set|scheduled|expected|supposed|bound|likely|unlikely|ready|willing|prepared|able|unable|about|keen|eager|poised|slated|reluctant|unwilling|open|hopeful|certain|sure|going|free|glad|happy|pleased|determined|slow|quick|first|last|next|only)$/

/** Reads the verb group at a token; null where no verb stands there after all. */
export function readVerbGroup(layers: Layers, from: number, limit: number): VerbGroup | null {
  const draft: Draft = {
    at: from, lemma: '', chain: [], tense: null, modal: null, perfect: false, progressive: false, passive: false,
    negated: false, forms: 0, auxiliary: false, infinitive: layers.tags[from] === 'to',
  }
  while (draft.at < limit && step(layers, draft, limit, from));
  if (!draft.lemma) return null
  return finish(draft, from)
}

function step(layers: Layers, draft: Draft, limit: number, from: number): boolean {
  const { tokens, tags } = layers
  const token = tokens[draft.at]!
  const tag = tags[draft.at]!
  if (tag === 'negation' || /n't$|n’t$/.test(token.norm) || token.norm === 'cannot') draft.negated = true
  if (tag === 'negation') return advance(draft)
  if (tag === 'adverb') return verbAhead(layers, draft.at, limit) ? advance(draft) : false
  if (tag === 'to') {
    if (draft.at > from && !draft.lemma) return false
    if (draft.lemma) pushChain(draft)
    return advance(draft)
  }
  if (tag === 'modal') {
    if (draft.auxiliary || draft.lemma) return false
    draft.modal = token.norm.replace(/^(he|she|they|we|i|it)(')/, "$2")
    draft.tense = /^(will|shall|won't|'ll|shan't)$/.test(draft.modal) ? 'future' : 'present'
    draft.auxiliary = true
    return advance(draft)
  }
  if (tag === 'be') return auxiliaryBe(layers, draft, limit)
  if (tag === 'have') return auxiliaryHave(layers, draft, limit)
  if (tag === 'do') {
    draft.tense ??= /^(did|didn't)$/.test(token.norm) ? 'past' : 'present'
    draft.auxiliary = true
    if (!verbAhead(layers, draft.at, limit)) {
      draft.lemma = 'do'
      draft.at++
      return false
    }
    return advance(draft)
  }
  if (tag !== 'verb' || (draft.lemma && draft.lemma !== 'be')) return chained(layers, draft, limit)
  const form = VERB_FORMS.get(token.norm)!
  const afterBe = draft.lemma === 'be'
  draft.lemma = pickLemma(form)
  draft.forms = form.reduce((bits, x) => bits | x.forms, 0)
  settleForm(draft, afterBe)
  draft.at++
  return toFollows(layers, draft.at, limit)
}

function pickLemma(form: readonly { lemma: string; forms: number }[]): string {
  return form[0]!.lemma
}

function advance(draft: Draft): boolean {
  draft.at++
  return true
}

function pushChain(draft: Draft): void {
  draft.chain.push(draft.lemma)
  draft.lemma = ''
  draft.progressive = false
  draft.passive = false
  draft.forms = 0
}

/** Whether, after adverbs and negations, a verb or auxiliary follows. */
function verbAhead(layers: Layers, at: number, limit: number): boolean {
  for (let next = at + 1; next < Math.min(limit, at + 5); next++) {
    const tag = layers.tags[next]!
    if (tag === 'verb' || tag === 'be' || tag === 'have' || tag === 'to') return true
    if (tag !== 'adverb' && tag !== 'negation') return false
  }
  return false
}

function toFollows(layers: Layers, at: number, limit: number): boolean {
  return at < limit && layers.tags[at] === 'to'
}

function auxiliaryBe(layers: Layers, draft: Draft, limit: number): boolean {
  const norm = layers.tokens[draft.at]!.norm
  if (draft.lemma && draft.lemma !== 'be') return false
  if (norm === 'being' && !draft.auxiliary) draft.tense ??= 'present'
  draft.tense ??= /^(was|were|wasn't|weren't)$/.test(norm) ? 'past' : norm === 'been' || norm === 'be' || norm === 'being' ? null : 'present'
  draft.auxiliary = true
  draft.lemma = 'be'
  draft.forms = BASE
  draft.at++
  if (draft.at >= limit) return false
  const next = layers.tokens[draft.at]!.norm
  if (CHAINING.test(next) && layers.tags[draft.at + 1] === 'to' && layers.tags[draft.at] !== 'verb') {
    draft.chain.push(next === 'going' ? 'going' : next)
    draft.lemma = ''
    draft.at++
    return true
  }
  if (layers.tags[draft.at] === 'to') {
    draft.chain.push('be')
    draft.lemma = ''
    return true
  }
  return layers.tags[draft.at] === 'verb' || layers.tags[draft.at] === 'be' || verbAhead(layers, draft.at - 1, limit)
}

function auxiliaryHave(layers: Layers, draft: Draft, limit: number): boolean {
  const norm = layers.tokens[draft.at]!.norm
  if (draft.lemma && draft.lemma !== 'be') return false
  draft.tense ??= /^(had|hadn't)$/.test(norm) ? 'past' : 'present'
  const participle = verbAhead(layers, draft.at, limit) && !(layers.tags[draft.at + 1] === 'to')
  if (participle) {
    draft.perfect = true
    draft.auxiliary = true
    return advance(draft)
  }
  draft.lemma = 'have'
  draft.forms = norm === 'having' ? ING : norm === 'has' ? THIRD : norm === 'had' ? PAST : BASE
  draft.at++
  return toFollows(layers, draft.at, limit)
}

/** A verb in front of another verb: only "to" makes a chain. */
function chained(layers: Layers, draft: Draft, limit: number): boolean {
  return draft.lemma !== '' && toFollows(layers, draft.at, limit)
}

function settleForm(draft: Draft, afterBe: boolean): void {
  if (afterBe) {
    if (draft.forms & ING) draft.progressive = true
    else if (draft.forms & PARTICIPLE) draft.passive = true
    return
  }
  if (draft.auxiliary || draft.infinitive || draft.chain.length) return
  if (draft.forms & PAST) draft.tense = 'past'
  else if (draft.forms & (THIRD | BASE)) draft.tense = 'present'
}

function finish(draft: Draft, from: number): VerbGroup {
  const finite = draft.auxiliary || (draft.forms & (PAST | THIRD | BASE)) !== 0
  const bare = !draft.auxiliary && draft.chain.length === 0
  const form = draft.infinitive ? 'infinitive' : bare && draft.forms & ING && !(draft.forms & BASE) ? 'ing' : bare && !(draft.forms & PAST) && draft.forms & PARTICIPLE && !(draft.forms & BASE) ? 'participle' : finite || draft.tense ? 'finite' : 'ing'
  return {
    from, to: draft.at, lemma: draft.lemma, chain: draft.chain, form,
    doubtful: bare && (draft.forms & PAST) !== 0 && (draft.forms & PARTICIPLE) !== 0,
    tense: draft.tense ?? 'past', modal: draft.modal, perfect: draft.perfect, progressive: draft.progressive,
    passive: draft.passive, negated: draft.negated,
  }
}
