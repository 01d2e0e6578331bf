import type { Nominal } from '../../../model/clause.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import { topOf, type Walk } from './walk.ts'

const PRO_FORM =
  /^(?:(?:the|an?) )?(?:(?:earlier|previous|first|last|similar|longer|shorter|lengthy) )?ones?$|^(?:those|that)$/
const COMPARING = oneOf('after|before|since|than|like|unlike|following|as')
const FOLLOWING = oneOf('follow|precede|recall|resemble|succeed|echo')
// What a contact may be measured by: an hour [longer] than the one before.
const MEASURE =
  /^(?:(?:far|much|little) )?(?:shorter|longer|better|worse|warmer|colder)$|^(?:\S+ )?(?:hours?|minutes|days?|times?|first|second|third)(?: (?:long|longer|shorter))?$/
const EARLIER = 'the earlier '

/** "after [the one] in Singapore", "followed [one] in Moscow": a further contact of the kind named last; else the phrase as it is. */
export function contactMeant(walk: Walk, phrase: Nominal): Nominal {
  if (phrase.kind !== 'thing' || !PRO_FORM.test(phrase.words)) return phrase
  const { preposition, chunks, at } = walk
  const compared = preposition ? COMPARING.test(preposition) : FOLLOWING.test(topOf(walk).predicate?.lemma ?? '')
  const next = chunks[at + 1]
  const set = next?.kind === 'date' || (next?.kind === 'preposition' && isOneOf(next.word, 'in', 'at', 'on'))
  const model =
    compared && set ? walk.nominals.findLast((x) => x.kind !== 'parties' && !MEASURE.test(x.words)) : undefined
  if (model?.kind !== 'contact') return phrase
  const noun = model.words.slice(model.words.lastIndexOf(' ') + 1)
  return { ...phrase, kind: 'contact', words: EARLIER + noun, head: model.head, mentions: [], args: [] }
}

/** Whether a contact noun is only understood: its head stands elsewhere. */
export function isUnderstood({ kind, from, to, head, words }: Nominal): boolean {
  return kind === 'contact' && (head < from || head >= to) && words.startsWith(EARLIER)
}
