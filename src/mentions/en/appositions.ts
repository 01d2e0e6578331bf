import type { Office } from '../../model/codes.ts'
import type { Mention } from '../../model/mention.ts'
import { isOneOf, oneOf } from '../../model/one-of.ts'
import type { Token } from '../../model/token.ts'
import { emptyHead, type Head, type Page, polityAt } from './heads/head.ts'
import { readHead } from './heads/read-head.ts'
import { kinAfter } from './kin.ts'
import { mentionOf, officesSaid, statesOf, titleOf, withReading } from './mention-of.ts'
import { honoursEnd, isCapital } from './names.ts'
import { ownedTitle } from './owned-titles.ts'
import { endOf, type NameSpan } from './persons.ts'

/** A person with a head before the name and a state behind it: [Prak Sokhonn of Cambodia], [Amina Mohamed (Kenya)]. */
export function personMention(page: Page, head: Head, name: NameSpan): Mention {
  const owner = ownerAfter(page, name.to) ?? sentBy(page, head.from, name.to)
  const possessive = page.tokens[name.to - 1]?.kind === 'possessive'
  const own = possessive ? { from: name.from, to: name.to - 1 } : name
  const states = owner ? [owner.code] : statesOf(head)
  const offices = officesSaid(page, head)
  const more = { name: own, states, plural: false, offices, office: offices[0] ?? null }
  const to = owner?.to ?? (possessive ? name.to : honoursEnd(page.tokens, name.to))
  return withReading(page, head, own, mentionOf(page, head, 'person', to, more))
}

const LONG_NAME = oneOf(
  'the|republic|kingdom|state|sultanate|federation|democratic|islamic|of|sisterly|brotherly|friendly|fraternal',
)

/** The state that stands behind a name. */
export function ownerAfter(page: Page, at: number): { code: string; to: number } | null {
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

/** "A took part for Korea, B [for the U.S.] and C [for Japan]": in a list of those who speak for their states. */
function sentBy(page: Page, from: number, at: number): { code: string; to: number } | null {
  const { tokens } = page
  if (tokens[at]?.norm !== 'for' || !isOneOf(tokens[from - 1]?.norm ?? '', ',', ';', 'and')) return null
  const state = polityAt(page, tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1)
  if (!state || state.use === 'adjective' || !isOneOf(tokens[state.to]?.norm ?? '.', ',', '.', ';', 'and')) return null
  return { code: state.code, to: state.to }
}

const CLOSES = /^([,.;:)!?]|--|-|—|–|who|whose|and|said|says|since|"|')$/

/** A person followed by a title: "X, [the Omani foreign minister],", "X, [coordinator of the Syrian opposition],". */
export function withApposition(page: Page, person: Mention, limit: number): Mention {
  const once = apposed(page, person, limit)
  // "Minister of State, Minister of Foreign Affairs of the Republic of …"
  const again = once !== person && !once.states.length && page.tokens[once.to - 1]?.norm === ','
  if (!again) return once
  const open = { ...once, to: once.to - 1 }
  const twice = apposed(page, open, limit)
  if (twice === open) return once
  const better = twice.states.length > 0 ? twice.offices.slice(once.offices.length) : []
  return better.length ? { ...twice, office: better[0]!, offices: [...better, ...once.offices] } : twice
}

function apposed(page: Page, person: Mention, limit: number): Mention {
  const { tokens } = page
  const opens = opening(tokens, person.to)
  if (!opens || person.to + 1 >= limit) return person
  const state = person.states.length ? null : spokenFor(page, person.to + 1, limit)
  if (state) return { ...person, states: [state.code], to: state.to }
  if (opens === ',' && tokens[person.to + 1]!.norm === 'who') return withRelative(page, person, limit)
  // "President X, and [current Chair of the African Union],": one more office of the same person.
  const more = opens === ',' && tokens[person.to + 1]!.norm === 'and' && ALSO.test(tokens[person.to + 2]?.norm ?? '')
  const from = more ? person.to + 3 : NOW_OR_THEN.test(tokens[person.to + 1]!.norm) ? person.to + 2 : person.to + 1
  if (from >= limit) return person
  const kin = more ? null : kinAfter(page, from, limit)
  if (kin && (kin.to >= limit || CLOSES.test(tokens[kin.to]!.norm)))
    return { ...person, to: closingEnd(tokens, kin.to, limit, opens), states: statesWith(person, kin.states) }
  const head = ownedTitle(page, from, limit) ?? titleAfter(page, from, limit)
  if (head) passMaster(page, head, limit)
  if (!head || !describes(page, person, head, limit)) return person
  if (more) return { ...person, to: closingEnd(tokens, head.to, limit, opens) }
  if (opens === ',') head.to = pastSecondTitle(page, head.to, limit)
  const states = statesOf(head)
  const offices = officesSaid(page, head)
  // A prince is minister by what stands behind his name.
  const royal = isRank(person.office) && !offices.some(isRank)
  return withReading(page, head, person.name!, {
    ...person,
    to: closingEnd(tokens, head.to, limit, opens),
    former: person.office ? person.former : head.former,
    office: (royal ? offices[0] : person.office) ?? person.office ?? offices[0] ?? null,
    offices: royal ? [...offices, ...person.offices] : [...person.offices, ...offices],
    states: statesWith(person, states),
    relation: person.relation ?? head.relation,
    title: person.title ?? titleOf(page, head),
  })
}

const statesWith = (person: Mention, said: readonly string[]) => (person.states.length ? person.states : said)

const SERVES = oneOf(
  'adviser|advisor|aide|assistant|envoy|emissary|representative|deputy|counsel|counsellor|staff|confidant|ally',
)

/** "an adviser [to Iran's supreme leader]", "an envoy [of President X]": whoever is served says for which state, and is no party here. */
function passMaster(page: Page, head: Head, limit: number): void {
  const { tokens } = page
  const from = head.to + 1
  if (from >= limit || !SERVES.test(tokens[head.to - 1]!.norm) || !isOneOf(tokens[head.to]!.norm, 'to', 'of', 'for'))
    return
  const master = readHead(page, from, limit)
  if (!master.offices.length || master.plural) return
  const to = master.to < limit ? endOf(page, master.to, limit, true) : master.to
  if (to < limit && !CLOSES.test(tokens[to]!.norm)) return
  if (!head.owners.length && !head.polities.length) head.owners.push(...statesOf(master))
  head.to = to
}

/** "Crown Prince of Abu Dhabi [and Deputy Supreme Commander of the Armed Forces],": both are titles of one person. */
function pastSecondTitle(page: Page, at: number, limit: number): number {
  const { tokens } = page
  if (tokens[at]?.norm !== 'and' || at + 1 >= limit) return at
  const second = readHead(page, at + 1, limit)
  const bare = second.determiner === 'none' && !second.plural && !second.relation && !second.honorific
  if (!bare || !second.offices.length || second.to >= limit) return at
  return isOneOf(tokens[second.to]!.norm, ',', '.', ';', ')') && endOf(page, second.to, limit, true) === second.to
    ? second.to
    : at
}

const ALSO = oneOf('current|currently|incumbent|also|concurrently|outgoing|incoming')
const NOW_OR_THEN = oneOf('then|now|currently|formerly|previously|later')

const BECOMES = oneOf(
  'is|was|became|becomes|serves|served|took|takes|has|had|heads|headed|leads|led|represents|represented|chairs|been|over|as|also|now|then',
)
const LEADS = oneOf('heads|headed|leads|led|represents|represented')

/** "Botho Seretse, who took over as foreign minister of Botswana": the office is his; the clause is left to be read. */
function withRelative(page: Page, person: Mention, limit: number): Mention {
  const { tokens } = page
  let at = person.to + 2
  while (at < limit && BECOMES.test(tokens[at]!.norm)) at++
  if (at === person.to + 2 || at >= limit || person.office) return person
  const head = readHead(page, at, limit)
  const states = statesOf(head)
  if (head.role?.kind === 'delegation' && LEADS.test(tokens[at - 1]!.norm)) return leading(page, person, head, states)
  const heads = LEADS.test(tokens[at - 1]!.norm) && !head.offices.length ? bodyLed(page, at, limit) : null
  if (heads) return { ...person, ...heads, states: person.states.length ? person.states : heads.states }
  if (!head.offices.length || head.plural || head.relation || head.determiner === 'possessive' || !states.length)
    return person
  if (person.states.length && !states.some((x) => person.states.includes(x))) return person
  const offices = officesSaid(page, head)
  const former = head.former || isOneOf(tokens[person.to + 2]!.norm, 'was', 'served', 'had')
  return { ...person, states, offices, office: offices[0] ?? null, former, title: person.title ?? titleOf(page, head) }
}

const ORGANS = oneOf(
  'department|office|bureau|committee|council|agency|commission|directorate|secretariat|ministry|service|authority|board|organisation|organization|bank|fund|administration',
)
// How many tokens the name of a body takes at most.
const LONGEST_BODY = 9

/** "who heads [the party's international department]": an official, of the state that the words name. */
function bodyLed(page: Page, from: number, limit: number): Pick<Mention, 'office' | 'offices' | 'states'> | null {
  const { tokens } = page
  let at = from
  let code: string | null = null
  while (at < Math.min(limit, from + LONGEST_BODY) && (tokens[at]!.kind !== 'mark' || tokens[at]!.norm === '-')) {
    code ??= polityAt(page, at)?.code ?? null
    at++
  }
  const led = at > from && ORGANS.test(tokens[at - 1]!.norm)
  return led ? { office: 'official', offices: ['official'], states: code ? [code] : [] } : null
}

/** "Nasr al-Hariri, who heads its delegation": he speaks for whom it does, and for somebody where that is not said. */
function leading({ tokens }: Page, person: Mention, head: Head, said: readonly string[]): Mention {
  if (person.states.length > 0 || head.plural) return person
  if (said.length === 1) return { ...person, states: said }
  const envoys = isOneOf(tokens[head.to - 1]!.norm, 'delegation', 'negotiators')
  return said.length === 0 && envoys ? { ...person, office: 'official', offices: ['official'] } : person
}

/** The mark that opens an apposition at a token: comma, bracket or dash; null where none does. */
export function opening(tokens: readonly Token[], at: number): ',' | '(' | '-' | null {
  const token = tokens[at]
  if (token?.norm === ',' || token?.norm === '(') return token.norm
  return token?.norm === '-' && token.spaced && tokens[at + 1]?.spaced !== false ? '-' : null
}

/** Past the mark that closes an apposition. */
export function closingEnd(tokens: readonly Token[], at: number, limit: number, opens: ',' | '(' | '-'): number {
  const mark = at < limit ? (tokens[at]?.norm ?? '') : ''
  return mark === ',' || mark === ')' || (opens === '-' && mark === '-') ? at + 1 : at
}

/** The title at a token, or after "Member of the Political Bureau … and". */
function titleAfter(page: Page, from: number, limit: number): Head | null {
  const { tokens } = page
  const head = readHead(page, from, limit)
  if (head.relation) return head.relation === 'counterpart' && head.polities.length ? head : null
  if (head.offices.length || head.role?.kind === 'office') return head
  const start = isOneOf(tokens[from]?.norm ?? '', 'an', 'a', 'the') ? from + 1 : from
  if (!/^(member|members|chairman|secretary|representative)$/.test(tokens[start]?.norm ?? '')) return null
  return titleInside(page, from, limit) ?? memberOf(page, from, limit)
}

function titleInside(page: Page, from: number, limit: number): Head | null {
  const { tokens } = page
  for (let at = from + 1; at < limit && at < from + 16; at++) {
    const token = tokens[at]!
    if (token.kind === 'mark' && token.norm !== '-') return null
    if (token.norm !== 'and') continue
    const second = readHead(page, at + 1, limit)
    if (second.offices.length && second.determiner === 'none' && second.owners.length) return second
  }
  return null
}

/** "a member of the Political Bureau of the Communist Party of China": an official of that state. */
function memberOf(page: Page, from: number, limit: number): Head | null {
  const { tokens } = page
  let to = from
  let code: string | null = null
  while (to < limit && to < from + 24 && (tokens[to]!.kind !== 'mark' || tokens[to]!.norm === '-')) {
    code = polityAt(page, to)?.code ?? code
    to++
  }
  const title = { from, to }
  return code ? { ...emptyHead(from), to, determiner: 'a', offices: ['official'], owners: [code], title } : null
}

/** "Leonid Kuchma, [for Ukraine]," */
function spokenFor(page: Page, at: number, limit: number): { code: string; to: number } | null {
  const { tokens } = page
  if (!isOneOf(tokens[at]?.norm ?? '', 'for', 'representing')) return null
  const polity = polityAt(page, tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1)
  if (polity?.use !== 'name' || !isOneOf(tokens[polity.to]?.norm ?? '', ',', ')') || polity.to >= limit) return null
  return { code: polity.code, to: polity.to + 1 }
}

/** Princes, generals and senators hold their offices beside their rank. */
function isRank(office: Office | null): boolean {
  return office === 'royal' || office === 'military' || office === 'legislator'
}

function describes(page: Page, person: Mention, head: Head, limit: number): boolean {
  const { tokens } = page
  if (head.plural || head.to > limit || (head.determiner === 'possessive' && head.relation === null)) return false
  if (head.relation && (person.states.length > 0 || person.office !== null)) return false
  const bare = head.determiner === 'none' && !head.polities.length && !head.owners.length
  if (person.office && bare && !(isRank(person.office) && head.offices.length)) return false
  if (isNextOnes(page, person, head, limit)) return false
  const states = statesOf(head)
  if (person.states.length && states.length && !states.some((x) => person.states.includes(x))) return false
  const closes = head.to < limit ? tokens[head.to] : undefined
  if (!closes) return true
  const goesOn =
    (head.owners.length > 0 || head.polities.length > 0) && /^(for|in|at|on|until|from|with|to)$/.test(closes.norm)
  if (!(CLOSES.test(closes.norm) || goesOn) || opensName(page, head)) return false
  // "He is to meet X, a Turkish official said": who says so is another.
  if (isOneOf(closes.norm, 'said', 'says') && (head.determiner === 'a' || head.offices[0] === 'spokesperson'))
    return false
  return !(closes.norm === 'and' && !person.office && bare)
}

/** "the invitation of Foreign Minister A, [the Foreign Minister of Iran], B, will": a title said again is that of the name behind it. */
function isNextOnes(page: Page, person: Mention, head: Head, limit: number): boolean {
  const { tokens } = page
  if (person.states.length > 0 || !person.office || !officesSaid(page, head).includes(person.office)) return false
  const next = tokens[head.to + 1]
  if (tokens[head.to]?.norm !== ',' || !next || head.to + 1 >= limit || !isCapital(next)) return false
  return endOf(page, head.to + 1, limit, true) > head.to + 2
}

/** "…, Turkish Foreign Minister X": the title is the next one's. */
function opensName(page: Page, head: Head): boolean {
  const next = page.tokens[head.to]
  return next !== undefined && next.kind === 'word' && isCapital(next) && next.spaced
}
