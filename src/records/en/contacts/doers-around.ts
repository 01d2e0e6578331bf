import type { Nominal, Predicate } from '../../../model/clause.ts'
import type { Entity } from '../../../model/mention.ts'
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
export function doerAround({ discourse }: Scene, { link, from, to }: Predicate, siblings: readonly Predicate[]) {
  if (link === 'main' || link === 'that') return undefined
  const around = siblings.find((x) => x.link === 'main' && x.subject && x.subject.to <= from && to <= x.from)
  return around ? discourse.partiesOf(around.subject)[0]?.entity : undefined
}
