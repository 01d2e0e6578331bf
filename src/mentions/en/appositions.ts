import type { Mention } from '../../model/mention.ts'
import { type Head, type Page, polityAt } from './heads/head.ts'
import { isHonorific } from './heads/honorifics.ts'
import { readHead } from './heads/read-head.ts'
import { mentionOf, statesOf, titleOf, withReading } from './mention-of.ts'
import { isCapital } from './names.ts'
import { endOf, isThing, type NameSpan } from './persons.ts'

/** A person with a head before the name and a state behind it: [Prak Sokhonn of Cambodia], [Amina Mohamed (Kenya)]. */
export function personMention(page: Page, head: Head, name: NameSpan): Mention {
  const { tokens } = page
  const owner = ownerAfter(page, name.to)
  const possessive = tokens[name.to - 1]?.kind === 'possessive'
  const own = possessive ? { from: name.from, to: name.to - 1 } : name
  const states = owner ? [owner.code] : statesOf(head)
  return withReading(
    page,
    head,
    own,
    mentionOf(page, head, 'person', owner?.to ?? name.to, { name: own, states, plural: false }),
  )
}

const LONG_NAME = /^(the|republic|kingdom|state|sultanate|federation|democratic|islamic|of)$/

/** The state that stands behind a name. */
function ownerAfter(page: Page, at: number): { code: string; to: number } | null {
  const { tokens } = page
  const link = tokens[at]?.norm
  if (link !== 'of' && link !== '(') return null
  let next = at + 1
  while (LONG_NAME.test(tokens[next]?.norm ?? '') && !polityAt(page, next)) next++
  const owner = polityAt(page, next)
  if (!owner || owner.use === 'adjective') return null
  if (link === 'of') return { code: owner.code, to: owner.to }
  return tokens[owner.to]?.norm === ')' ? { code: owner.code, to: owner.to + 1 } : null
}

const CLOSES = /^([,.;:)!?]|--|-|—|–|who|whose|and|said|says|since|"|')$/

/** A person followed by a title: "X, [the Omani foreign minister],", "X, [coordinator of the Syrian opposition],". */
export function withApposition(page: Page, person: Mention, limit: number): Mention {
  const { tokens } = page
  const opens = tokens[person.to]?.norm
  if ((opens !== ',' && opens !== '(') || person.to + 1 >= limit) return person
  const head = titleAfter(page, person.to + 1, limit)
  if (!head || !describes(page, person, head, limit)) return person
  const closes = head.to < limit ? tokens[head.to] : undefined
  const states = statesOf(head)
  const to = closes && (closes.norm === ',' || closes.norm === ')') ? head.to + 1 : head.to
  return withReading(page, head, person.name!, {
    ...person,
    to,
    former: person.office ? person.former : head.former,
    office: person.office ?? head.offices[0] ?? null,
    offices: [...person.offices, ...head.offices],
    states: person.states.length ? person.states : states,
    title: person.title ?? titleOf(page, head),
  })
}

/** The title at a token, or after "Member of the Political Bureau … and". */
function titleAfter(page: Page, from: number, limit: number): Head | null {
  const { tokens } = page
  const head = readHead(page, from, limit)
  if (head.offices.length || head.role?.kind === 'office') return head.role?.relation ? null : head
  if (!/^(member|members|chairman|secretary|representative)$/.test(tokens[from]?.norm ?? '')) return null
  for (let at = from + 1; at < limit && at < from + 16; at++) {
    const token = tokens[at]!
    if (token.kind === 'mark' && token.norm !== '-') return null
    if (token.norm !== 'and') continue
    const second = readHead(page, at + 1, limit)
    if (second.offices.length && second.determiner === 'none' && second.owners.length) return second
  }
  return null
}

function describes(page: Page, person: Mention, head: Head, limit: number): boolean {
  const { tokens } = page
  if (head.plural || head.to > limit || (head.determiner === 'possessive' && head.relation === null)) return false
  if (person.office && head.determiner === 'none' && !head.polities.length && !head.owners.length) return false
  const states = statesOf(head)
  if (person.states.length && states.length && !states.some((x) => person.states.includes(x))) return false
  const closes = head.to < limit ? tokens[head.to] : undefined
  if (!closes) return true
  const follows =
    CLOSES.test(closes.norm) || (head.owners.length > 0 && /^(for|in|at|on|until|from|with|to)$/.test(closes.norm))
  if (!follows || opensName(page, head)) return false
  return !(
    closes.norm === 'and' &&
    !person.office &&
    head.determiner === 'none' &&
    !head.polities.length &&
    !head.owners.length
  )
}

/** "…, Turkish Foreign Minister X": the title is the next one's. */
function opensName(page: Page, head: Head): boolean {
  const next = page.tokens[head.to]
  return next !== undefined && next.kind === 'word' && isCapital(next) && next.spaced
}

/** A title that a name follows after a comma: "Russia's defence minister, [Sergei Shoigu],". */
export function withName(page: Page, head: Head, bare: Mention, limit: number): Mention {
  const { tokens } = page
  const singular = !head.plural && (head.offices.length > 0 || head.relation !== null) && bare.kind === 'office'
  const comma = tokens[head.to]?.norm === ',' || tokens[head.to]?.norm === '('
  const from = head.to + 1
  if (!singular || from >= limit || !comma) return bare
  if (head.determiner === 'none' && !head.polities.length && !head.owners.length && !head.relation) return bare
  let start = from
  while (
    start < limit &&
    (isHonorific(tokens, start) || (start === from && tokens[start]!.norm === 'the' && isHonorific(tokens, start + 1)))
  )
    start++
  const end = start < limit ? endOf(page, start, limit, true) : start
  if (end === start || isThing(tokens[end - 1]!.norm)) return bare
  const owner = ownerAfter(page, end)
  const to = owner?.to ?? end
  const closes = to < limit ? tokens[to] : undefined
  const words = tokens.slice(start, end).filter((x) => x.kind === 'word').length
  const closed = !closes || /^([,.;:)!?]|--|-|—|–|and|who|"|')$/.test(closes.norm)
  if (!closed || (words === 1 && !page.surnames.has(tokens[start]!.norm) && closes?.norm !== ',')) return bare
  const name = { from: start, to: end }
  const states = bare.states.length || !owner ? bare.states : [owner.code]
  const closer = /^[,)]$/.test(closes?.norm ?? '') ? to + 1 : to
  return withReading(page, head, name, { ...bare, kind: 'person', name, states, to: closer })
}
