import type { Predicate } from '../../../model/clause.ts'
import { MODE_CLASS } from '../../../model/contact-classes.ts'
import type { ContactMention } from './contact-mention.ts'
import type { Scene, Sides } from './scene.ts'

/** "held talks with X, the prime minister, [and his interior minister, Y]": two of one state at one table, told in one breath. */
export function joinsTable(
  { page, found }: Scene,
  base: ContactMention,
  { a, b }: Sides,
  predicate: Predicate | null,
): boolean {
  const last = found.at(-1)
  if (!predicate?.gapOf || !last || last.sentence !== base.sentence || last.status !== base.status) return false
  const mention = b[0]?.mention
  // "and [his] minister", not "and with Y", "and later Y"
  if (mention?.determiner !== 'possessive' || page.tokens[mention.from - 1]?.norm !== 'and') return false
  if (MODE_CLASS[last.mode] !== 'encounter' || MODE_CLASS[base.mode] !== 'encounter') return false
  if (base.date?.edtf !== last.date?.edtf || (base.place && base.place.name !== last.place?.name)) return false
  const doers = new Set(a.map((x) => x.entity))
  const others = last.parties.filter((x) => !doers.has(x.entity))
  const state = others[0]?.entity.state
  if (!state || others.length + doers.size !== last.parties.length || b.length === 0) return false
  if (![...others, ...b].every((x) => x.entity.state === state)) return false
  last.parties = [...last.parties, ...b.filter((x) => !others.some((y) => y.entity === x.entity))]
  return true
}
