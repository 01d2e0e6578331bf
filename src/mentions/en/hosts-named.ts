import type { Mention } from '../../model/mention.ts'
import { isOneOf } from '../../model/one-of.ts'
import { closingEnd, personMention, withApposition } from './appositions.ts'
import type { Head, Page } from './heads/head.ts'
import { readHead } from './heads/read-head.ts'
import { readName } from './persons.ts'

/** "[her guest President X of Y]", "[his host, Dr Z,]": whoever is named right behind is the host or the guest. */
export function hostNamed(page: Page, head: Head, limit: number): Mention | null {
  if (!isOneOf(head.relation ?? '', 'host', 'guest') || head.determiner !== 'possessive' || head.plural) return null
  const { tokens } = page
  const comma = tokens[head.to]?.norm === ','
  const from = comma ? head.to + 1 : head.to
  if (from >= limit) return null
  const titled = readHead(page, from, limit)
  if (titled.determiner !== 'none' || titled.relation || !(titled.offices.length || titled.honorific)) return null
  const name = readName(page, titled, limit)
  if (!name) return null
  const named = withApposition(page, personMention(page, titled, name), limit)
  const person: Mention = { ...named, from: head.from, relation: head.relation, determiner: 'possessive' }
  if (!comma) return person
  const closed = tokens[person.to - 1]!.norm === ',' || /^[,.;)-]$/.test(tokens[person.to]?.norm ?? '.')
  if (!closed || person.to > limit) return null
  const to = tokens[person.to - 1]!.norm === ',' ? person.to : closingEnd(tokens, person.to, limit, ',')
  return { ...person, to }
}
