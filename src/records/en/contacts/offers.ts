import type { Nominal, Predicate } from '../../../model/clause.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import { GOVERNING } from '../frames/governing-verbs.ts'
import { type PartyMention, partyOf } from './contact-mention.ts'
import { partiesOf, type Scene, unique } from './scene.ts'

const OFFER = /\b(offer|offers|invitation|proposal|request|suggestion|overture|overtures|plea|appeal|demand|idea)$/
const DOWN = oneOf('turn down|turn away|brush aside|rule out|wave away|knock back')
const REFUSING = oneOf('rebuff|ignore|dismiss|resist|spurn|rule')

/** "turned down an offer for a meeting", "rejected X's proposal to meet": whether what is offered is refused. */
export function refusesOffer(predicate: Predicate): boolean {
  const { lemma, particle, negated } = predicate
  const refuses = DOWN.test(`${lemma} ${particle}`) || GOVERNING.get(lemma) === 'cancel' || REFUSING.test(lemma)
  return refuses && !negated && offerIn(predicate) !== null
}

function offerIn({ args, passive, subject }: Predicate): Nominal | null {
  const offered = passive ? [subject] : args.filter((x) => x.relation === 'object').map((x) => x.nominal)
  return offered.find((x) => x?.kind === 'thing' && OFFER.test(x.words)) ?? null
}

/** Who made the offer: "an offer [from X]", "[X]'s proposal". */
export function offerersOf(scene: Scene, predicate: Predicate): PartyMention[] {
  const { args, passive, from } = predicate
  const makers = args.filter((x) => isOneOf(x.relation, 'from', 'by') && (!passive || x.nominal.from < from))
  const said = makers.flatMap((x) => partiesOf(scene, x.nominal))
  const owners = (offerIn(predicate)?.mentions ?? []).flatMap((mention) =>
    scene.discourse.entitiesOf(mention, []).map((entity) => partyOf(entity, mention)),
  )
  return unique(said.length > 0 ? said : owners)
}

/** Who refused it: "X refused", "was refused [by X]". */
export function refusersOf(scene: Scene, { passive, subject, args, to }: Predicate): PartyMention[] {
  if (!passive) return partiesOf(scene, subject)
  return args.filter((x) => x.relation === 'by' && x.nominal.from >= to).flatMap((x) => partiesOf(scene, x.nominal))
}

/** Whether it was asked for, rather than offered by somebody who would only host it. */
export function isRequest(predicate: Predicate): boolean {
  return /\b(request|plea|appeal|demand)$/.test(offerIn(predicate)?.words ?? '')
}
