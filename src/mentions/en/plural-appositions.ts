import type { Mention } from '../../model/mention.ts'
import { isOneOf } from '../../model/one-of.ts'
import { peopleNamed } from '../../register/people.ts'
import { emptyHead, type Page, polityAt } from './heads/head.ts'
import { isHonorific } from './heads/honorifics.ts'
import { linkEnd } from './heads/states.ts'
import { mentionOf } from './mention-of.ts'
import { nameText } from './names.ts'
import { isBody } from './parties.ts'
import { endOf, isThing } from './persons.ts'

type Found = (Mention | undefined)[]

/**
 * Gives people who are named together the title that stands before them all, and drops the title as a mention of its own:
 * "the foreign ministers of Cambodia and Thailand, A and B,", "Presidents A of X and B of Y", "the two leaders, A and B,".
 */
export function joinPluralTitles(page: Page, found: Found): Found {
  for (let at = 0; at < found.length; at++) {
    const title = found[at]
    if (!title || !namesSeveral(title) || joinBehind(page, found, title)) continue
    const people = peopleAfter(page, found, title)
    if (!people || !isWholeList(title, people)) continue
    for (let inside = at; inside < people.at(-1)!.to; inside++) found[inside] = undefined
    people.forEach((person, index) => {
      const named = withTitle(page, title, person, index, people.length)
      if (index === 0) found[at] = { ...named, from: at }
      else found[named.from] = named
    })
  }
  return found
}

/** "A and B, [the African Union's envoys],": a plural title between commas behind two names is that of both. */
function joinBehind(page: Page, found: Found, title: Mention): boolean {
  const { tokens } = page
  if (title.kind === 'set' || title.states.length === 0 || tokens[title.from - 1]?.norm !== ',') return false
  if (!/^([,.;)]|who|whose)$/.test(tokens[title.to]?.norm ?? '.')) return false
  const second = endingAt(found, title.from - 1)
  const first = second && tokens[second.from - 1]?.norm === 'and' ? endingAt(found, second.from - 1) : null
  if (!first || !second || (title.count ?? 2) !== 2 || title.states.length > 2) return false
  if ([first, second].some((x) => x.kind !== 'person' || x.office !== null || x.states.length > 0)) return false
  const to = tokens[title.to]?.norm === ',' ? title.to + 1 : title.to
  found[title.from] = undefined
  found[first.from] = withTitle(page, title, first, 0, 2)
  found[second.from] = { ...withTitle(page, title, second, 1, 2), to }
  return true
}

// More words than any name with its title has.
const LONGEST = 12

function endingAt(found: Found, to: number): Mention | null {
  for (let from = to - 1; from >= Math.max(0, to - LONGEST); from--)
    if (found[from]) return found[from]!.to === to ? found[from]! : null
  return null
}

function namesSeveral(mention: Mention): boolean {
  if (mention.kind === 'set')
    return mention.count !== null || /^(ministers|presidents|leaders|ambassadors|envoys)$/.test(mention.words)
  return mention.plural && ['office', 'group', 'delegation'].includes(mention.kind) && mention.title != null
}

/** The people listed right after a title, with a comma, a colon or nothing before them; null where it is no list. */
function peopleAfter(page: Page, found: Found, title: Mention): Mention[] | null {
  const { tokens } = page
  const inBrackets = tokens[title.to]?.norm === '(' ? inTurn(page, found, title, '(') : null
  if (inBrackets) return inBrackets
  const inCommas = tokens[title.to]?.norm === ',' ? inTurn(page, found, title, ',') : null
  if (inCommas) return inCommas
  const opened = /^([,:(]|--?|—|–)$/.test(tokens[title.to]?.norm ?? '')
  if (title.kind === 'set' && !opened) return null
  let at = opened ? title.to + 1 : title.to
  const people: Mention[] = []
  for (;;) {
    const person = personAt(page, found, at, people.length)
    if (!person || (people.length === 0 && person.office !== null)) break
    people.push(person)
    const next = linkAfter(page, person.to)
    if (next === null) break
    at = next
  }
  if (people.length < 2) return null
  const last = people.at(-1)!
  const mark = tokens[last.to]
  const dash = mark?.norm === '-' && mark.spaced && tokens[title.to]!.norm === '-'
  const closes = dash || (opened && isOneOf(mark?.norm ?? '', ',', ')', '--'))
  return closes ? [...people.slice(0, -1), { ...last, to: last.to + 1 }] : people
}

/** "the interior ministers of Austria (A) and Hungary (B)", "of Austria, A, and Hungary, B,", "from Austria, A; Hungary, B; and Slovakia, C" */
function inTurn(page: Page, found: Found, title: Mention, opened: '(' | ','): Mention[] | null {
  const { tokens } = page
  const closing = opened === '(' ? /^\)$/ : /^[,;]$/
  const people: Mention[] = []
  let state = title.states.length === 1 || opened === '(' ? title.states.at(-1) : undefined
  let from = title.to
  for (let at = title.to; tokens[at]?.norm === opened && state; ) {
    const person = personAt(page, found, at + 1, 1)
    const closes = closing.test(tokens[person?.to ?? at]?.norm ?? '')
    if (!person || (opened === '(' && !closes)) return null
    const to = closes ? person.to + 1 : person.to
    people.push({ ...person, from: people.length ? from : person.from, to, states: [state] })
    const next = linkEnd(page, to)
    from = next
    const polity = polityAt(page, nameStart(page, next))
    if (!polity) break
    state = polity.code
    at = polity.to
  }
  return people.length >= 2 ? people : null
}

/** Past the words before a state's name: "[of] Italy", "[from the] Netherlands". */
function nameStart({ tokens }: Page, from: number): number {
  const at = isOneOf(tokens[from]?.norm ?? '', 'of', 'from') ? from + 1 : from
  return tokens[at]?.norm === 'the' ? at + 1 : at
}

/** The person at a token: after a title, an unknown name is one as well. */
function personAt(page: Page, found: Found, at: number, index: number): Mention | null {
  const { tokens } = page
  const known = found[at]
  if (known) return known.kind === 'person' || (index > 0 && known.words === 'i') ? known : null
  if (at >= tokens.length || page.headline(at)) return null
  let start = at
  while (start < tokens.length && isHonorific(tokens, start)) start++
  const to = endOf(page, start, Math.min(start + 8, tokens.length), true)
  const words = tokens.slice(start, to).filter((x) => x.kind === 'word').length
  if (words < 2 || isThing(tokens[to - 1]!.norm)) return null
  const follows = tokens[to]?.norm ?? '.'
  if (index === 0 && !/^(,|;|and|\()$/.test(follows)) return null
  return mentionOf(page, emptyHead(at), 'person', to, { name: { from: start, to } })
}

/** Past "and", a comma or a semicolon between two names; null where something else follows. */
function linkAfter(page: Page, at: number): number | null {
  const { tokens } = page
  let next = at
  if (isOneOf(tokens[next]?.norm ?? '', ',', ';')) next++
  if (isOneOf(tokens[next]?.norm ?? '', 'and', '&')) next++
  const comma = isOneOf(tokens[at - 1]?.norm ?? '', ',', ';')
  return next > at || comma ? next : null
}

/** As many names as states or as the number said. */
function isWholeList(title: Mention, people: readonly Mention[]): boolean {
  if (title.count !== null && title.count !== people.length) return false
  return title.states.length < 2 || title.states.length === people.length
}

const OFFICES = { presidents: 'head_of_state', ministers: 'minister' } as const

function withTitle(page: Page, title: Mention, person: Mention, index: number, count: number): Mention {
  const said = title.kind === 'set' ? OFFICES[title.words as keyof typeof OFFICES] : title.office
  const foreign = said === 'minister' && page.tokens.slice(title.from, title.to).some((x) => x.norm === 'foreign')
  const leader = /\b(leader|ruler)/.test(title.title ?? '')
  const office = leader ? null : foreign ? 'foreign_minister' : (said ?? null)
  const offices = title.offices.length && !leader ? title.offices : office ? [office] : []
  return {
    ...person,
    states: person.states.length ? person.states : stateOf(page, title, person, index, count),
    office: person.office ?? office,
    offices: person.offices.length ? person.offices : offices,
    title: person.title ?? (leader ? null : (title.title ?? null)),
    former: person.former || title.former,
    relation: person.relation ?? title.relation,
  }
}

/** The state of the same place in the list; one state for all, save for those whom the register knows from elsewhere. */
function stateOf(page: Page, title: Mention, person: Mention, index: number, count: number): readonly string[] {
  if (title.states.length === count) return [title.states[index]!]
  if (title.states.length !== 1) return []
  // The envoys of a body come from one of its members.
  if (title.office === 'envoy' && isBody(title.states[0]!)) return title.states
  const known = peopleNamed(nameText(page.tokens, person.name!.from, person.name!.to))
  const fits = !known.length || known.some((x) => x.tenures.some((tenure) => tenure.state === title.states[0]))
  return fits ? title.states : []
}
