import type { Nominal } from '../../../model/clause.ts'
import { isOneOf } from '../../../model/one-of.ts'
import { inRole, type PartyMention } from './contact-mention.ts'
import { partiesOf, type Scene, sentenceAt } from './scene.ts'

/** "the dinner [that X gave]", "a lunch [X hosted]": whoever gives a meal is its host. */
export function giversOf(scene: Scene, nominal: Nominal): PartyMention[] {
  const { predicates } = scene.page.readings[sentenceAt(scene.page, nominal.from)]!
  const giving = predicates.filter(
    (x) =>
      x.link === 'relative' &&
      isOneOf(x.lemma, 'give', 'host', 'throw', 'offer') &&
      !x.passive &&
      x.args.some((y) => y.relation === 'object' && y.nominal === nominal),
  )
  return giving.flatMap((x) => partiesOf(scene, x.subject)).map(inRole('host'))
}
