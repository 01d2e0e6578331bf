import { BASE, ING, PARTICIPLE, PAST, THIRD } from '../../../mentions/en/words/verbs.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import type { Layers } from './layers.ts'
import { advance, type Draft, follows, govern, verbAhead } from './verb-draft.ts'

/** will, might, [shouldn't]: tells the tense and stands before its verb. */
export function takeModal(draft: Draft, norm: string): boolean {
  if (draft.auxiliary || draft.lemma) return false
  draft.modal = norm.replace(/^(he|she|they|we|i|it)(?=')/, '')
  draft.tense = /^(will|shall|won't|'ll|shan't)$/.test(draft.modal) ? 'future' : 'present'
  draft.auxiliary = true
  return advance(draft)
}

/** is, was, [been]: passive and progressive are told by the verb behind it. */
export function takeBe(layers: Layers, draft: Draft, norm: string): boolean {
  if (draft.lemma && draft.lemma !== 'be') return false
  if (!isOneOf(norm, 'been', 'be', 'being'))
    draft.tense ??= isOneOf(norm, 'was', 'were', "wasn't", "weren't") ? 'past' : 'present'
  const started = draft.auxiliary || draft.at > draft.from
  draft.auxiliary = started || norm !== 'being'
  draft.underWay ||= started && norm === 'being'
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

const AFTER_DUE = oneOf('in|at|on|for|back|there|here|home|next|later|this|tomorrow|tonight|today')

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

/** has, had, [having]: makes the perfect where a verb follows, and is a verb itself where none does. */
export function takeHave(layers: Layers, draft: Draft, norm: string): boolean {
  if (draft.lemma === 'be' && draft.auxiliary && norm === 'having') return takeHaving(layers, draft)
  if (draft.lemma) return false
  draft.tense ??= norm === 'having' ? null : isOneOf(norm, 'had', "hadn't") ? 'past' : 'present'
  const { tags, tokens } = layers
  const yet = tokens[draft.at + 1]?.norm === 'yet' && tags[draft.at + 2] === 'to'
  if (yet) {
    draft.at += 2
    draft.negated = true
    govern(draft, 'yet')
    draft.auxiliary = true
    return true
  }
  if ((verbAhead(layers, draft) && tags[draft.at + 1] !== 'to') || doneAhead(layers, draft)) {
    draft.perfect = true
    draft.auxiliary = draft.auxiliary || norm !== 'having'
    if (norm === 'having') draft.forms = ING
    return advance(draft)
  }
  // "as had X": of the verb said before.
  if (isOneOf(tokens[draft.from - 1]?.norm ?? '', 'as', 'so') && layers.mentionAt[draft.at + 1]) {
    draft.auxiliary = true
    draft.at++
    return false
  }
  draft.lemma = 'have'
  draft.forms = norm === 'having' ? ING : norm === 'has' ? THIRD : norm === 'had' ? PAST | PARTICIPLE : BASE
  draft.at++
  return follows(layers, draft)
}

/** "are not [having] talks" */
function takeHaving(layers: Layers, draft: Draft): boolean {
  draft.lemma = 'have'
  draft.progressive = true
  draft.forms = ING
  draft.at++
  return follows(layers, draft)
}

/** "as they had [last done] in May" */
function doneAhead({ tokens }: Layers, { at }: Draft): boolean {
  const [first, second] = [tokens[at + 1]?.norm ?? '', tokens[at + 2]?.norm]
  return first === 'done' || (second === 'done' && /^(last|also|already|often|once)$/.test(first))
}

/** did, [doesn't]: carries tense and denial of the verb behind it. */
export function takeDo(layers: Layers, draft: Draft, norm: string): boolean {
  if (draft.lemma) return false
  draft.tense ??= isOneOf(norm, 'did', "didn't") ? 'past' : 'present'
  draft.auxiliary = true
  if (verbAhead(layers, draft) || layers.mentionAt[draft.at + 1]) return advance(draft) && !layers.mentionAt[draft.at]
  draft.lemma = 'do'
  draft.forms = norm === 'doing' ? ING : BASE
  draft.auxiliary = norm !== 'doing'
  draft.at++
  return false
}
