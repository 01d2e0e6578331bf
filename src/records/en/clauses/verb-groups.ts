import { BASE, ING, PARTICIPLE, PAST, THIRD, verbForms } from '../../../mentions/en/words/verbs.ts'
import { isOneOf } from '../../../model/one-of.ts'
import { takeBe, takeDo, takeHave, takeModal } from './auxiliaries.ts'
import type { Layers } from './layers.ts'
import { particleAt } from './particles.ts'
import { advance, type Draft, floats, follows, govern, newDraft, verbAhead } from './verb-draft.ts'

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

/** Reads the verb group at a token; null where no verb stands there after all. */
export function readVerbGroup(layers: Layers, from: number, limit: number): VerbGroup | null {
  const draft = newDraft(from, limit)
  while (draft.at < limit && step(layers, draft));
  if (!draft.lemma) return draft.auxiliary && !draft.chain.length ? finish(draft, 'auxiliary') : null
  return finish(draft, formOf(layers, draft))
}

/** Takes one word into the group; whether it may go on. */
function step(layers: Layers, draft: Draft): boolean {
  const tag = layers.tags[draft.at]!
  const norm = layers.tokens[draft.at]!.norm
  if (norm.endsWith("n't") || norm === 'cannot') draft.negated = true
  switch (tag) {
    case 'negation':
      return takeNegation(layers, draft)
    case 'adverb':
      return verbAhead(layers, draft) && advance(draft)
    case 'to':
      return takeTo(layers, draft)
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
      return takeFloating(layers, draft) || takePrefixed(layers, draft, norm)
  }
}

/** "were [each] received", "will [both] meet" */
function takeFloating(layers: Layers, draft: Draft): boolean {
  const begun = draft.at > draft.from && (draft.lemma === '' || draft.lemma === 'be')
  return begun && floats(layers, draft.at) && advance(draft)
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

function takeTo(layers: Layers, draft: Draft): boolean {
  if (hasGone(layers, draft)) draft.lemma = ''
  else if (draft.lemma) govern(draft, draft.particle ? `${draft.lemma} ${draft.particle}` : draft.lemma)
  else if (draft.at > draft.from && !draft.chain.length) return false
  return advance(draft)
}

/** "has been [to see] X": he saw him. */
function hasGone({ tokens }: Layers, { at, lemma, perfect }: Draft): boolean {
  return (
    lemma === 'be' && perfect && tokens[at - 1]?.norm === 'been' && isOneOf(tokens[at + 1]?.norm ?? '', 'see', 'visit')
  )
}

function takeVerb(layers: Layers, draft: Draft, norm: string): boolean {
  const known = verbForms(norm)
  if (!known) return false
  const forms = known.reduce((bits, x) => bits | x.forms, 0)
  const afterBe = draft.lemma === 'be'
  if (afterBe && !(forms & (ING | PARTICIPLE))) return false
  draft.lemma = known[0]!.lemma
  const being = afterBe && draft.forms === ING && !draft.auxiliary && layers.tokens[draft.from]!.norm === 'being'
  if (afterBe) {
    draft.progressive = (forms & ING) !== 0
    draft.passive = !draft.progressive
    if (draft.forms === ING && draft.from === draft.at - 1) draft.progressive = false
    draft.progressive ||= draft.underWay
  } else if (draft.perfect && draft.forms === ING) draft.auxiliary = false
  const having = draft.perfect && draft.forms === ING
  draft.forms = having || being ? ING : forms
  if (!draft.auxiliary && !draft.chain.length && layers.tags[draft.from] !== 'to' && !having && !being)
    settleTense(draft)
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
