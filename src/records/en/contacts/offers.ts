import type { Predicate } from '../../../model/clause.ts'
import { GOVERNING } from '../frames/contact-verbs.ts'
import type { PartyMention } from './contact-mention.ts'
import { partiesOf, type Scene, unique } from './scene.ts'

const OFFER = /\b(offer|offers|invitation|proposal|request|suggestion|overture|overtures|plea|appeal|demand|idea)$/
const DOWN = /^(turn down|turn away|brush aside|rule out|wave away|knock back)$/
const REFUSING = /^(rebuff|ignore|dismiss|resist|spurn|rule)$/

/** "turned down an offer for a meeting", "rejected X's proposal to meet": whether what is offered is refused. */
export function refusesOffer(predicate: Predicate): boolean {
  const { lemma, particle, passive, negated } = predicate
  const refuses = DOWN.test(`${lemma} ${particle}`) || GOVERNING.get(lemma) === 'cancel' || REFUSING.test(lemma)
  return refuses && !negated && !passive && offerIn(predicate) !== undefined
}

function offerIn({ args }: Predicate): Predicate['args'][number] | undefined {
  return args.find((x) => x.relation === 'object' && x.nominal.kind === 'thing' && OFFER.test(x.nominal.words))
}

/** Who made the offer: "an offer [from X]", "[X]'s proposal". */
export function offerersOf(scene: Scene, predicate: Predicate): PartyMention[] {
  const offer = offerIn(predicate)
  const said = predicate.args.filter((x) => /^(from|by)$/.test(x.relation)).flatMap((x) => partiesOf(scene, x.nominal))
  const owners = (offer?.nominal.mentions ?? []).flatMap((mention) =>
    scene.discourse.entitiesOf(mention, []).map((entity) => ({ entity, mention, role: 'party' as const })),
  )
  return unique(said.length > 0 ? said : owners)
}
