import type { Mention, Relation } from '../../model/mention.ts'
import { isOneOf, oneOf } from '../../model/one-of.ts'
import { closingEnd, personMention, withApposition } from './appositions.ts'
import type { Head, Page } from './heads/head.ts'
import { readHead } from './heads/read-head.ts'
import { readName } from './persons.ts'

/** "[her guest President X of Y]", "[his host, Dr Z,]", "[his brother, King W]": whoever is named right behind is meant. */
export function hostNamed(page: Page, head: Head, limit: number): Mention | null {
  const said = relationEnd(page, head)
  if (!said) return null
  const { tokens } = page
  const comma = tokens[said.to]?.norm === ','
  const from = comma ? said.to + 1 : said.to
  if (from >= limit) return null
  const titled = readHead(page, from, limit)
  if (titled.determiner !== 'none' || titled.relation || !(titled.offices.length || titled.honorific)) return null
  const name = readName(page, titled, limit)
  if (!name) return null
  const named = withApposition(page, personMention(page, titled, name), limit)
  const { relation } = said
  const person: Mention = { ...named, from: head.from, relation, determiner: relation ? 'possessive' : 'none' }
  if (!comma) return person
  const closed = tokens[person.to - 1]!.norm === ',' || CLOSES.test(tokens[person.to]?.norm ?? '.')
  if (!closed || person.to > limit) return null
  const to = tokens[person.to - 1]!.norm === ',' ? person.to : closingEnd(tokens, person.to, limit, ',')
  return { ...person, to }
}

const CLOSES = /^[,.;)-]$/
// What leaders call each other; brothers by blood are told from them by the office in front of the name.
const FELLOW = oneOf('brother|friend|colleague|comrade|ally|partner')
const WARM = oneOf('dear|good|great|close|esteemed|old|brotherly|long-time|longtime')

/** Where "his host" or "his dear brother" ends, and what it makes of him; null where nothing of the kind stands. */
function relationEnd({ tokens }: Page, head: Head): { to: number; relation: Relation | null } | null {
  if (head.determiner !== 'possessive' || head.plural) return null
  if (isOneOf(head.relation ?? '', 'host', 'guest')) return { to: head.to, relation: head.relation }
  if (head.relation || head.offices.length > 0 || head.polities.length > 0) return null
  let at = head.to
  while (WARM.test(tokens[at]?.norm ?? '')) at++
  return FELLOW.test(tokens[at]?.norm ?? '') ? { to: at + 1, relation: null } : null
}
