import type { Argument, Nominal, Predicate } from '../../../model/clause.ts'
import type { PartyMention } from './contact-mention.ts'
import { partiesOf, type Scene } from './scene.ts'

const GIVEN =
  /\b(advice|counsel|opinion|views?|support|backing|help|assistance|aid|approval|consent|agreement|blessing|endorsement|assurances?|guarantees?|commitment|pledge|promise|cooperation|co-operation|intervention|mediation|good offices|congratulations|condolences|sympath(?:y|ies)|thanks|gratitude|greetings|apology|apologies)$/

/** "sought [the advice of X] by phone", "asked for [X's support] in a call": who gives it is on the other side. */
export function giversAsked(scene: Scene, { args }: Predicate): PartyMention[] {
  return args.flatMap((argument, at) => {
    if (!isAsked(argument)) return []
    const of = args[at + 1]
    return of?.relation === 'of' ? partiesOf(scene, of.nominal) : ownersOf(scene, argument.nominal)
  })
}

function isAsked({ relation, nominal }: Argument): boolean {
  return (relation === 'object' || relation === 'for') && nominal.kind === 'thing' && GIVEN.test(nominal.words)
}

function ownersOf({ page, discourse }: Scene, { from, to }: Nominal): PartyMention[] {
  for (let at = from; at < to; at++) {
    const mention = page.mentionAt[at]
    if (mention && page.tokens[mention.to]?.kind === 'possessive')
      return discourse.entitiesOf(mention, []).map((entity) => ({ entity, mention, role: 'party' }))
  }
  return []
}
