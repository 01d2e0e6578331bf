import type { EntityTable } from '../../../mentions/entities.ts'
import type { Entity } from '../../../model/mention.ts'

/** How often the text names each of whom it speaks. */
export function timesNamed(table: EntityTable): ReadonlyMap<Entity, number> {
  const counts = new Map<Entity, number>()
  for (const entities of table.of.values())
    for (const entity of entities) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  return counts
}
