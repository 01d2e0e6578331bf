import type { Mention } from '../../model/mention.ts'
import { isOneOf, oneOf } from '../../model/one-of.ts'
import { closingEnd, opening, ownerAfter } from './appositions.ts'
import { type Head, officeAt, type Page } from './heads/head.ts'
import { isHonorific } from './heads/honorifics.ts'
import { readHead } from './heads/read-head.ts'
import { mentionOf, officesSaid, statesOf, withReading } from './mention-of.ts'
import { endOf, isThing } from './persons.ts'

/** A title that a name follows after a comma: "Russia's defence minister, [Sergei Shoigu],". */
export function withName(page: Page, head: Head, bare: Mention, limit: number): Mention {
  const { tokens } = page
  head.to = glossEnd(tokens, head.to)
  const singular = !head.plural && (head.offices.length > 0 || head.relation !== null) && bare.kind === 'office'
  const opens = opening(tokens, head.to)
  if (!singular || !opens || head.to + 1 >= limit) return bare
  const owned = tokens[head.from - 1]?.kind === 'possessive'
  const said =
    owned ||
    tokens[head.from - 1]?.norm === 'and' ||
    head.determiner !== 'none' ||
    head.honorific ||
    head.polities.length > 0 ||
    head.owners.length > 0 ||
    head.relation !== null
  if (!said) return bare
  const past = pastMinistry(page, head.to, limit)
  if (past !== null) return nameBehind(page, { ...head, to: past }, bare, limit, ',', true)
  if (isOfSeveral(page, head, limit)) return bare
  return titleInRow(page, head, bare, limit) ?? nameBehind(page, head, bare, limit, opens)
}

/** Past "[(Parliament)]" and "[(lower house)]" between a title and the comma before its holder's name. */
function glossEnd(tokens: Page['tokens'], at: number): number {
  if (tokens[at]?.norm !== '(') return at
  const close = tokens.slice(at + 1, at + 4).findIndex((x) => x.norm === ')')
  if (close < 1 || tokens[at + close + 2]?.norm !== ',') return at
  return GLOSS.test(tokens[at + close]!.norm) ? at + close + 2 : at
}

const GLOSS = oneOf('parliament|house|chamber|assembly|senate|congress|ministry|government|office|council')

// How many tokens the name of a ministry takes at most.
const LONGEST_MINISTRY = 10

/** Past "Permanent Secretary, [Ministry of Foreign Affairs], X": the comma behind the ministry; null where none is named. */
function pastMinistry({ tokens }: Page, at: number, limit: number): number | null {
  if (tokens[at]?.norm !== ',' || !isOneOf(tokens[at + 1]?.norm ?? '', 'ministry', 'department')) return null
  let end = at + 2
  while (end < Math.min(limit, at + LONGEST_MINISTRY) && tokens[end]!.kind === 'word') end++
  return tokens[end]?.norm === ',' ? end : null
}

/** "the chancellor, [the prime minister], Mr X and Y": one of a list of titles and names, none of which belongs to the next. */
function isOfSeveral(page: Page, head: Head, limit: number): boolean {
  const { tokens } = page
  if (head.determiner !== 'the' || tokens[head.from - 1]?.norm !== ',') return false
  let first = head.from - 2
  while (first > head.from - LIST_WORD && !isOneOf(tokens[first]?.norm ?? ',', 'the', ',')) first--
  if (tokens[first]?.norm !== 'the' || tokens[first - 1]?.norm !== ',') return false
  const before = readHead(page, first, limit)
  return before.offices.length > 0 && before.to === head.from - 1
}

// How many words a title of a list may have.
const LIST_WORD = 7

/** "the Minister of State, [Minister of Foreign Affairs], Mr X,": both titles are his who is named behind them. */
function titleInRow(page: Page, head: Head, bare: Mention, limit: number): Mention | null {
  const next = readHead(page, head.to + 1, limit)
  const opens = next.offices.length && !next.plural && !next.relation ? opening(page.tokens, next.to) : null
  if (opens !== ',' || next.determiner !== 'none' || next.to + 1 >= limit) return null
  const said = statesOf(next)
  if (said.length && bare.states.length && !said.some((x) => bare.states.includes(x))) return null
  const states = said.length ? said : bare.states
  const own = mentionOf(page, next, 'office', next.to, { states })
  const person = nameBehind(page, next, own, limit, opens)
  if (person === own) return null
  const ranked = RANK.test(bare.title ?? '')
  const offices = ranked ? [...person.offices, ...bare.offices] : [...officesSaid(page, head), ...person.offices]
  return { ...person, from: bare.from, determiner: bare.determiner, offices, office: offices[0] ?? null }
}

// Titles that tell of a rank in a cabinet and not of what is governed.
const RANK = oneOf(
  'minister of state|senior minister|cabinet minister|minister|state counsellor|state counselor|state councillor|state councilor',
)

function nameBehind(
  page: Page,
  head: Head,
  bare: Mention,
  limit: number,
  opens: ',' | '(' | '-',
  free = false,
): Mention {
  const { tokens } = page
  const start = pastHonorifics(page, head.to + 1, limit)
  const end = start < limit ? endOf(page, start, limit, true) : start
  if (end === start || isThing(tokens[end - 1]!.norm)) return bare
  const owner = ownerAfter(page, end)
  const to = owner?.to ?? end
  const closes = to < limit ? tokens[to] : undefined
  const words = tokens.slice(start, end).filter((x) => x.kind === 'word').length
  const closed = !closes || /^([,.;:)!?]|--|-|—|–|and|who|"|')$/.test(closes.norm)
  if (
    !(closed || (free && words > 1)) ||
    (words === 1 && !page.surnames.has(tokens[start]!.norm) && closes?.norm !== ',')
  )
    return bare
  const name = { from: start, to: end }
  const states = bare.states.length || !owner ? bare.states : [owner.code]
  const offices = officesSaid(page, head)
  const named = { ...bare, kind: 'person', name, states, offices, office: offices[0] ?? null } as const
  return withReading(page, head, name, { ...named, to: closingEnd(tokens, to, limit, opens) })
}

/** Past "H.E. Dr." and past a rank that stands with the office: ", [Senator] X", ", [Major General] Y", ", [Ambassador] Z". */
function pastHonorifics(page: Page, from: number, limit: number): number {
  const { tokens } = page
  let at = tokens[from]?.norm === 'the' && tokens[from + 1] && isHonorific(tokens, from + 1) ? from + 1 : from
  for (;;) {
    while (at < limit && isHonorific(tokens, at)) at++
    const rank = at < limit ? officeAt(page, at) : null
    if (!rank || rank.plural || !isOneOf(rank.office, 'legislator', 'military', 'ambassador') || rank.to >= limit)
      return at
    at = rank.to
  }
}
