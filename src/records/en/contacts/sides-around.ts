import type { Predicate } from '../../../model/clause.ts'
import { isIndividual } from '../../../model/mention.ts'
import { oneOf } from '../../../model/one-of.ts'
import { polityOf } from '../../../register/polities.ts'
import type { PartyMention } from './contact-mention.ts'
import { partiesOf, partiesWith, type Scene, unique } from './scene.ts'

const AT = oneOf('at|during|in|on|after|before|following|for|around')

/** "saw X at a summit [of the Commonwealth]": the body's own session, with no second party. */
export function isOwnSession(own: readonly PartyMention[], others: readonly PartyMention[], relation: string): boolean {
  const [only] = own
  if (own.length !== 1 || others.length > 0 || !AT.test(relation)) return false
  const { kind, state } = only!.entity
  return kind === 'delegation' && state !== null && polityOf(state)?.kind === 'body'
}

/** Whose a contact is that the clause around it tells of: "This was followed by a lunch with Y", "has not spoken with Y since a call in May". */
export function sidesAround(
  scene: Scene,
  predicate: Predicate,
  relation: string,
  others: readonly PartyMention[],
): PartyMention[] {
  if (relation === 'by') return followed(scene, predicate, others)
  return relation === 'since' && others.length === 0 ? notSince(scene, predicate) : []
}

const SPEAKS = oneOf('meet|speak|talk|see|converse|communicate|negotiate|sit')

/** "[X] has not spoken with [Y] since a call in May": the call was theirs. */
function notSince(scene: Scene, predicate: Predicate): PartyMention[] {
  if (!SPEAKS.test(predicate.lemma) || !predicate.perfect) return []
  const doers = partiesOf(scene, predicate.subject)
  const met = partiesWith(
    scene,
    predicate,
    /^(?:with|to|object)$/,
    doers.map((x) => x.entity),
  )
  const both = unique([...doers, ...met])
  return both.length > 1 ? both : []
}

const THIS = oneOf('this|that|it|these|which')

/** "This was followed by a working breakfast with Y": whoever was at what went before. */
function followed({ found }: Scene, predicate: Predicate, others: readonly PartyMention[]): PartyMention[] {
  const { lemma, passive, subject, sentence } = predicate
  if (lemma !== 'follow' || !passive || others.length === 0) return []
  if (subject && subject.kind !== 'contact' && !THIS.test(subject.words)) return []
  const last = found.findLast((x) => x.parties.length >= 2)
  if (!last || sentence - last.sentence > 1) return []
  const states = new Set(others.map((x) => x.entity.state))
  const own = last.parties.filter((x) => isIndividual(x.entity) && !states.has(x.entity.state))
  const keeper = own.find((x) => x.role === 'party') ?? own[0]
  return keeper ? [{ ...keeper, role: 'party' }] : []
}

/** "This was followed by a lunch with Y": on the same day, and in the same place. */
export function settleFollowed({ found }: Scene, from: number): void {
  const last = found[from - 1]
  for (const told of found.slice(from)) {
    if (!last || told.date) continue
    told.date = last.date
    told.dateFrom = 'context'
    told.place ??= told.mode === 'call' ? null : last.place
  }
}
