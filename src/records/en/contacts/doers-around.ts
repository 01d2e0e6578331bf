import type { Nominal, Predicate } from '../../../model/clause.ts'
import type { Entity } from '../../../model/mention.ts'
import type { Discourse } from './discourse.ts'
import type { Scene } from './scene.ts'

/** Who else is named as the subject of "Before they sat down, [X and Y] met Z". */
export function othersNamed({ discourse }: Scene, subject: Nominal): readonly Entity[] {
  if (!subject.mentions.every((x) => x.kind === 'person')) return []
  return discourse
    .partiesOf(subject)
    .slice(1)
    .map((x) => x.entity)
}

/** "B, in Brussels, where [he] had met C, flew home": a clause between a subject and its verb speaks of that subject. */
export function doerAround(scene: Scene, predicate: Predicate, siblings: readonly Predicate[]) {
  const { link, from, to } = predicate
  if (link === 'main' || link === 'that') return undefined
  const traveller = travellerBefore(scene, predicate)
  if (traveller) return traveller
  const around = siblings.find((x) => x.link === 'main' && x.subject && x.subject.to <= from && to <= x.from)
  return around ? scene.discourse.partiesOf(around.subject)[0]?.entity : undefined
}

/** "[He] held talks with his counterpart, [X]": whom a clause with a pronoun for its subject calls its counterpart. */
export function companyOf({ discourse }: Scene, { subject, args }: Predicate): readonly Entity[] {
  return subject?.mentions[0]?.kind === 'pronoun' ? args.flatMap((x) => counterpartsIn(discourse, x.nominal)) : []
}

function counterpartsIn(discourse: Discourse, { kind, mentions, args }: Nominal): readonly Entity[] {
  if (kind === 'contact') return args.flatMap((x) => counterpartsIn(discourse, x.nominal))
  return mentions.filter((x) => x.relation === 'counterpart' && x.name).flatMap((x) => discourse.entitiesOf(x, []))
}

const VISIT = /\b(?:visit|trip|tour|journey|stop|stopover|stay|mission)$/

/** "since [X's] trip four years ago, when [she] met Y": whoever made the journey at which it was. */
function travellerBefore({ page, discourse }: Scene, { link, opener, parent, from, subject }: Predicate) {
  if (
    !(link === 'subordinate' && opener === 'when') &&
    !(link === 'relative' && /^(?:where|which)$/.test(opener ?? ''))
  )
    return undefined
  if (subject?.mentions[0]?.kind !== 'pronoun') return undefined
  const before = [parent?.subject, ...(parent?.args.map((x) => x.nominal) ?? [])]
  const journey = before.findLast((x) => x?.kind === 'contact' && x.to <= from && VISIT.test(x.words))
  if (!journey) return undefined
  const by = journey.args.find((x) => x.relation === 'by')?.nominal
  const [behind] = by ? discourse.partiesOf(by) : []
  if (behind) return behind.entity
  const owner = journey.mentions.find((x) => x.kind === 'person' && page.tokens[x.to]?.kind === 'possessive')
  return owner && discourse.entitiesOf(owner, [])[0]
}
