import type { Nominal, Predicate } from '../../../model/clause.ts'
import { isIndividual } from '../../../model/mention.ts'
import { type PartyMention, partyOf } from './contact-mention.ts'
import { doerOf, partiesOf, type Scene } from './scene.ts'

const MEAL = /\b(?:receptions?|dinners?|lunch|lunches|luncheons?|breakfasts?|banquets?|suppers?|tea|iftar|gatherings?)$/
const HONOUR = /^(?:(?<whose>his|her|their) )?hono(?:u)?r$/

/** "gave a lunch [in his honour]", "a banquet in honour of [X]", "in [X's] honour": for whom a meal is given. */
export function honouredAt(scene: Scene, nominal: Nominal, predicate: Predicate | null): PartyMention[] {
  if (!MEAL.test(nominal.words)) return []
  const args = [...nominal.args, ...(predicate?.args ?? [])]
  const at = args.findIndex(
    (x) => x.relation === 'in' && x.nominal.from > nominal.from && /\bhono(?:u)?r$/.test(x.nominal.words),
  )
  const honour = args[at]?.nominal
  if (!honour) return []
  const givers = predicate ? partiesOf(scene, doerOf(predicate)).map((x) => x.entity) : []
  const next = args.find((x) => x.relation === 'of' && x.nominal.from === honour.to + 1)
  if (next) return partiesOf(scene, next.nominal, givers)
  const owners = honour.mentions.flatMap((x) => scene.discourse.entitiesOf(x, givers).map((one) => partyOf(one, x)))
  if (owners.length > 0) return owners
  const whose = HONOUR.exec(honour.words)?.groups?.whose
  const meant = whose && whose !== 'their' ? scene.discourse.whoElse(whose === 'his' ? 'he' : 'she', givers) : null
  return meant && isIndividual(meant) ? [partyOf(meant)] : []
}
