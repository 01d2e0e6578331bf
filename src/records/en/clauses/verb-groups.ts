import { BASE, ING, PARTICIPLE, PAST, THIRD, verbForms } from '../../../mentions/en/words/verbs.ts'
import type { Layers } from './layers.ts'
import { particleAt } from './particles.ts'

/** An auxiliary chain with its verb: [was due to have met], [will not be holding], [meeting]. */
export interface VerbGroup {
  readonly from: number
  readonly to: number
  readonly lemma: string
  readonly particle: string | null
  readonly chain: readonly string[]
  /** `auxiliary`: its verb stands after the subject: [did] he meet, [should] they meet. */
  readonly form: 'finite' | 'ing' | 'infinitive' | 'participle' | 'auxiliary'
  /** A bare -ed form that may be past tense or participle. */
  readonly doubtful: boolean
  /** A bare base form, which may hang on an auxiliary said before: will meet A and [visit] B. */
  readonly bare: boolean
  /** null where the form has none of its own. */
  readonly tense: 'past' | 'present' | 'future' | null
  readonly modal: string | null
  readonly perfect: boolean
  readonly progressive: boolean
  readonly passive: boolean
  readonly negated: boolean
}

interface Draft {
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
  negated: boolean
  forms: number
  auxiliary: boolean
  particle: string | null
}

/** Plans and wishes of which the past perfect says that nothing came: had been due to meet, had hoped to see. */
const FRUSTRATED =
  /^(due|set|schedule|expect|suppose|be|plan|hope|want|intend|mean|slate|arrange|wish|like|about|ready|try|seek)$/

/** Reads the verb group at a token; null where no verb stands there after all. */
export function readVerbGroup(layers: Layers, from: number, limit: number): VerbGroup | null {
  const draft: Draft = {
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
    negated: false,
    forms: 0,
    auxiliary: false,
    particle: null,
  }
  while (draft.at < limit && step(layers, draft));
  if (!draft.lemma) return draft.auxiliary && !draft.chain.length ? finish(draft, 'auxiliary') : null
  return finish(draft, formOf(layers, draft))
}

/** Takes one word into the group; whether it may go on. */
function step(layers: Layers, draft: Draft): boolean {
  const tag = layers.tags[draft.at]!
  const norm = layers.tokens[draft.at]!.norm
  if (/n't$/.test(norm) || norm === 'cannot') draft.negated = true
  switch (tag) {
    case 'negation':
      return takeNegation(layers, draft)
    case 'adverb':
      return verbAhead(layers, draft) && advance(draft)
    case 'to':
      return takeTo(draft)
    case 'modal':
      return takeModal(draft, norm)
    case 'be':
      return takeBe(layers, draft, norm)
    case 'have':
      return takeHave(layers, draft, norm)
    case 'do':
      return takeDo(layers, draft, norm)
    case 'verb':
      return (draft.lemma === '' || draft.lemma === 'be') && takeVerb(layers, draft, norm)
    default:
      return takePrefixed(layers, draft, norm)
  }
}

/** "is to [co-chair]", "will [co-host]": the verb stands behind its prefix. */
function takePrefixed(layers: Layers, draft: Draft, norm: string): boolean {
  const { tokens } = layers
  const begun = draft.at > draft.from && (draft.lemma === '' || draft.lemma === 'be')
  const verb = tokens[draft.at + 2]
  if (!begun || norm !== 'co' || tokens[draft.at + 1]?.norm !== '-' || !verb || draft.at + 2 >= draft.limit)
    return false
  if (!verbForms(verb.norm)) return false
  draft.at += 2
  return takeVerb(layers, draft, verb.norm)
}

/** "has [not] met", "is [not] on the cards"; "not only met" denies nothing. */
function takeNegation(layers: Layers, draft: Draft): boolean {
  const copula = draft.lemma === 'be' && draft.auxiliary
  if (!copula && !verbAhead(layers, draft)) return false
  if (layers.tokens[draft.at + 1]?.norm !== 'only') draft.negated = true
  return advance(draft)
}

function advance(draft: Draft): true {
  draft.at++
  return true
}

function takeTo(draft: Draft): boolean {
  if (draft.lemma) govern(draft, draft.particle ? `${draft.lemma} ${draft.particle}` : draft.lemma)
  else if (draft.at > draft.from && !draft.chain.length) return false
  return advance(draft)
}

/** Makes what was read the governor of a verb to come: was [due] to, [hopes] to. */
function govern(draft: Draft, word: string): void {
  draft.perfect = draft.perfect && draft.tense === 'past' && FRUSTRATED.test(word)
  draft.chain.push(word)
  draft.lemma = ''
  draft.particle = null
  draft.progressive = false
  draft.passive = false
  draft.forms = 0
}

function takeModal(draft: Draft, norm: string): boolean {
  if (draft.auxiliary || draft.lemma) return false
  draft.modal = norm.replace(/^(he|she|they|we|i|it)(?=')/, '')
  draft.tense = /^(will|shall|won't|'ll|shan't)$/.test(draft.modal) ? 'future' : 'present'
  draft.auxiliary = true
  return advance(draft)
}

function takeBe(layers: Layers, draft: Draft, norm: string): boolean {
  if (draft.lemma && draft.lemma !== 'be') return false
  if (!/^(been|be|being)$/.test(norm)) draft.tense ??= /^(was|were|wasn't|weren't)$/.test(norm) ? 'past' : 'present'
  const started = draft.auxiliary || draft.at > draft.from
  draft.auxiliary = started || norm !== 'being'
  draft.lemma = 'be'
  draft.forms = norm === 'being' && !started ? ING : BASE
  draft.at++
  return !takeDue(layers, draft) && (adjectiveChain(layers, draft) || draft.at < draft.limit)
}

/** "was [due] to meet", "is not yet [ready] to", "is [to] meet". */
function adjectiveChain(layers: Layers, draft: Draft): boolean {
  const { tags, tokens } = layers
  let at = draft.at
  while (at < Math.min(draft.limit, draft.at + 3) && (tags[at] === 'adverb' || tags[at] === 'negation')) at++
  const words = at < draft.limit && tags[at] === 'word' && tags[at + 1] === 'to'
  const last = at - 1
  const adverb =
    at > draft.at && tags[at] === 'to' && /^(likely|unlikely|first|last|next|due|ready|yet)$/.test(tokens[last]!.norm)
  if (!words && !adverb) return false
  for (let seen = draft.at; seen < at; seen++) if (tags[seen] === 'negation') draft.negated = true
  govern(draft, tokens[words ? at : last]!.norm)
  draft.at = words ? at + 1 : at
  return true
}

const AFTER_DUE = /^(in|at|on|for|back|there|here|home|next|later|this|tomorrow|tonight|today)$/

/** "is [due] in Paris", "were [due] back on Friday": what is due is planned. */
function takeDue({ tokens, tags, dateAt }: Layers, draft: Draft): boolean {
  let at = draft.at
  while (at < Math.min(draft.limit, draft.at + 2) && (tags[at] === 'adverb' || tags[at] === 'negation')) at++
  const next = at + 1
  if (at >= draft.limit || tokens[at]!.norm !== 'due' || tags[next] === 'to') return false
  const ends = next >= draft.limit || tags[next] === 'mark' || dateAt[next] !== undefined
  if (!ends && !AFTER_DUE.test(tokens[next]!.norm)) return false
  for (let seen = draft.at; seen < at; seen++) if (tags[seen] === 'negation') draft.negated = true
  draft.chain.push('due')
  draft.at = next
  return true
}

function takeHave(layers: Layers, draft: Draft, norm: string): boolean {
  if (draft.lemma) return false
  draft.tense ??= norm === 'having' ? null : /^(had|hadn't)$/.test(norm) ? 'past' : 'present'
  const { tags, tokens } = layers
  const yet = tokens[draft.at + 1]?.norm === 'yet' && tags[draft.at + 2] === 'to'
  if (yet) {
    draft.at += 2
    draft.negated = true
    govern(draft, 'yet')
    draft.auxiliary = true
    return true
  }
  if (verbAhead(layers, draft) && tags[draft.at + 1] !== 'to') {
    draft.perfect = true
    draft.auxiliary = draft.auxiliary || norm !== 'having'
    if (norm === 'having') draft.forms = ING
    return advance(draft)
  }
  draft.lemma = 'have'
  draft.forms = norm === 'having' ? ING : norm === 'has' ? THIRD : norm === 'had' ? PAST | PARTICIPLE : BASE
  draft.at++
  return follows(layers, draft)
}

function takeDo(layers: Layers, draft: Draft, norm: string): boolean {
  if (draft.lemma) return false
  draft.tense ??= /^(did|didn't)$/.test(norm) ? 'past' : 'present'
  draft.auxiliary = true
  if (verbAhead(layers, draft) || layers.mentionAt[draft.at + 1]) return advance(draft) && !layers.mentionAt[draft.at]
  draft.lemma = 'do'
  draft.forms = norm === 'doing' ? ING : BASE
  draft.auxiliary = norm !== 'doing'
  draft.at++
  return false
}

function takeVerb(layers: Layers, draft: Draft, norm: string): boolean {
  const known = verbForms(norm)
  if (!known) return false
  const forms = known.reduce((bits, x) => bits | x.forms, 0)
  const afterBe = draft.lemma === 'be'
  if (afterBe && !(forms & (ING | PARTICIPLE))) return false
  draft.lemma = known[0]!.lemma
  if (afterBe) {
    draft.progressive = (forms & ING) !== 0
    draft.passive = !draft.progressive
    if (draft.forms === ING && draft.from === draft.at - 1) draft.progressive = false
  } else if (draft.perfect && draft.forms === ING) draft.auxiliary = false
  const having = draft.perfect && draft.forms === ING
  draft.forms = having ? ING : forms
  if (!draft.auxiliary && !draft.chain.length && layers.tags[draft.from] !== 'to' && !having) settleTense(draft)
  draft.at++
  takeParticle(layers, draft)
  return follows(layers, draft)
}

function settleTense(draft: Draft): void {
  if (draft.forms & PAST) draft.tense = 'past'
  else if (draft.forms & (THIRD | BASE)) draft.tense = 'present'
}

/** "call [off]", "turn [down]": the particle belongs to the verb. */
function takeParticle(layers: Layers, draft: Draft): void {
  const particle = particleAt(layers, draft.lemma, draft.at, draft.limit)
  if (!particle) return
  draft.particle = particle
  draft.at++
}

/** Whether, after adverbs and negations, a verb or auxiliary follows. */
function verbAhead(layers: Layers, draft: Draft): boolean {
  for (let next = draft.at + 1; next < Math.min(draft.limit, draft.at + 5); next++) {
    const tag = layers.tags[next]!
    if (tag === 'verb' || tag === 'be' || tag === 'have' || tag === 'to') return true
    if (tag !== 'adverb' && tag !== 'negation') return false
  }
  return false
}

/** Whether the verb read governs the next one: "hopes [to meet]", "agreed [not to meet]", "helped [end]". */
function follows(layers: Layers, draft: Draft): boolean {
  if (draft.at >= draft.limit) return false
  const tag = layers.tags[draft.at]
  if (tag === 'to') return true
  if (tag === 'negation' && layers.tags[draft.at + 1] === 'to') return true
  if (draft.lemma !== 'help' || tag !== 'verb') return false
  govern(draft, 'help')
  return true
}

function formOf(layers: Layers, draft: Draft): VerbGroup['form'] {
  if (
    layers.tags[draft.from] === 'to' ||
    (layers.tags[draft.from] === 'negation' && layers.tags[draft.from + 1] === 'to')
  )
    return 'infinitive'
  if (draft.auxiliary || draft.tense !== null) return 'finite'
  if (draft.perfect || draft.forms & ING) return 'ing'
  if (draft.chain.length) return ING_START.test(layers.tokens[draft.from]!.norm) ? 'ing' : 'finite'
  return draft.forms & PARTICIPLE ? 'participle' : 'finite'
}

const ING_START = /ing$/

function finish(draft: Draft, form: VerbGroup['form']): VerbGroup {
  const alone = !draft.auxiliary && !draft.chain.length && form === 'finite'
  return {
    from: draft.from,
    to: draft.at,
    lemma: draft.lemma,
    particle: draft.particle,
    chain: draft.chain,
    form,
    doubtful: alone && (draft.forms & PAST) !== 0 && (draft.forms & PARTICIPLE) !== 0,
    bare: alone && (draft.forms & BASE) !== 0,
    tense: draft.tense,
    modal: draft.modal,
    perfect: draft.perfect,
    progressive: draft.progressive,
    passive: draft.passive,
    negated: draft.negated,
  }
}
