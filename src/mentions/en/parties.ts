import type { Mention, MentionKind } from '../../model/mention.ts'
import type { Token } from '../../model/token.ts'
import { givenNames, peopleNamed } from '../../register/people.ts'
import { isCapital, nameEnd } from './names.ts'
import { type Head, isHonorific, type Page, polityAt, readHead } from './party-heads.ts'
import * as closed from './words/closed.ts'
import { SET_NOUNS } from './words/roles.ts'
import { VERB_FORMS } from './words/verbs.ts'

const PRONOUNS: ReadonlyMap<string, 'he' | 'she' | null> = new Map([
  ['he', 'he'],
  ['him', 'he'],
  ['himself', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['herself', 'she'],
  ['they', null],
  ['them', null],
  ['themselves', null],
  ['i', null],
  ['we', null],
  ['me', null],
  ['us', null],
])

/** Reads the noun phrase for one party, or for several named together, that begins at a token; null where none does. */
export function readParty(page: Page, at: number, limit: number): Mention | null {
  const token = page.tokens[at]!
  if (token.kind === 'mark' || token.kind === 'possessive') return null
  return readSet(page, at, limit) ?? readPronoun(page, at) ?? readPhrase(page, at, limit)
}

function readPhrase(page: Page, at: number, limit: number): Mention | null {
  const head = readHead(page, at, limit)
  const name = readName(page, head, limit)
  if (name) return withApposition(page, personMention(page, head, name), limit)
  if (head.offices.length || head.role) return withName(page, head, limit)
  return polityMention(page, head)
}

/** The name after a head, or at it; null where the capitals there are no person's. */
function readName(page: Page, head: Head, limit: number): { from: number; to: number } | null {
  const { tokens } = page
  const from = head.to
  if (from >= limit) return null
  if (head.plural && head.offices.length) return null
  if (head.role && head.role.kind !== 'office') return null
  if (
    head.relation &&
    head.relation !== 'counterpart' &&
    head.relation !== 'predecessor' &&
    head.relation !== 'successor'
  )
    return null
  if (!tokens[from]!.spaced && head.to > head.from) return null
  const titled = head.offices.length > 0 || head.honorific
  const isTerm = (at: number) => isStop(page, at, from, titled)
  const to = nameEnd(tokens, from, limit, { titled, headline: page.headline(from), isTerm })
  if (to === from) return null
  if (titled) return { from, to }
  return isPersonName(page, head, from, to) ? { from, to } : null
}

/** A term of the tables ends a name, save where it is a given or family name: Israel Katz, Al Thani. */
function isStop(page: Page, at: number, from: number, titled: boolean): boolean {
  const term = page.terms[at]
  if (!term) return false
  const token = page.tokens[at]!
  if (term.values.every((x) => x.kind === 'place') && titled) return false
  if (term.to - term.from > 1 && at > from) return !term.values.every((x) => x.kind === 'place')
  const next = page.tokens[term.to]
  const nameFollows =
    next !== undefined && next.spaced && isCapital(next) && !page.terms[term.to] && !closed.ADVERBS.has(next.norm)
  if (at === from && nameFollows && givenNames().has(token.norm)) return false
  if (at > from && page.tokens[at - 1]!.norm === '-') return false
  return !(
    at > from &&
    term.values.every((x) => x.kind === 'place') &&
    !titled &&
    givenNames().has(page.tokens[from]!.norm)
  )
}

function isPersonName(page: Page, head: Head, from: number, to: number): boolean {
  const { tokens } = page
  if (head.determiner !== 'none' && !head.polities.length) return false
  const last = tokens[to - 1]!
  const words = tokens.slice(from, to).filter((x) => x.kind === 'word')
  if (page.surnames.has(last.norm) || (words.length === 1 && page.surnames.has(words[0]!.norm)))
    return head.determiner === 'none' || head.polities.length > 0
  const text = nameText(tokens, from, to)
  if (words.length > 1 && peopleNamed(text).length > 0) return true
  if (words.length === 1) return false
  if (givenNames().has(words[0]!.norm) && !isThing(last.norm)) return true
  const follows = tokens[to]
  if (follows?.norm === ',' && titleFollows(page, to + 1)) return !isThing(last.norm)
  if (follows?.norm === '(' && polityAt(page, to + 1) && tokens[polityAt(page, to + 1)!.to]?.norm === ')')
    return !isThing(last.norm)
  return (
    head.polities.length === 1 && tokens[head.to - 1]?.kind === 'possessive' && words.length <= 4 && !isThing(last.norm)
  )
}

const THINGS =
  /^(palace|airport|house|hall|square|street|airport|hotel|castle|centre|center|committee|council|ministry|party|university|institute|company|bank|agency|times|post|news|tribune|herald|summit|forum|conference|dialogue|group|union|organization|organisation|association|court|fund|force|forces|army|navy|guard|guards|corps|front|movement|commission|assembly|parliament|senate|congress|office|department|directorate|bureau|service|press|television|radio|sea|river|lake|strait|gulf|bay|ocean|mountains|island|islands|desert|valley|city|province|district|region|plan|plaza|park|tower|day|war|agreement|accord|accords|treaty|declaration|process|initiative|airlines|air|base|port|crossing|corridor|mechanism|league|cup|stadium|club|fc|united|resolution|act|pact|protocol|network|foundation|society|crescent|cross|station|building|complex|residence|monastery|church|mosque|cathedral|library|museum|school|academy|college|hospital|secretariat|envoy|administration|cabinet|compound|villa|resort|memorandum)$/

function isThing(norm: string): boolean {
  return THINGS.test(norm)
}

/** Whether a title without a name begins at a token: ", [the Omani foreign minister],". */
function titleFollows(page: Page, at: number): boolean {
  const head = readHead(page, at, page.tokens.length)
  return head.offices.length > 0 || head.role !== null
}

export function nameText(tokens: readonly Token[], from: number, to: number): string {
  let text = ''
  for (let at = from; at < to; at++) text += (at > from && tokens[at]!.spaced ? ' ' : '') + tokens[at]!.text
  return text
}

function statesOf(head: Head): string[] {
  if (head.owners.length) return [...new Set(head.owners)]
  const codes = head.polities.map((x) => x.code)
  // "Iraq's Kurdistan Regional Government", "the US State Department": the last is the nearer.
  const chained = head.polities.length > 1 && !head.plural && head.role?.plural !== true
  return chained ? codes.slice(-1) : [...new Set(codes)]
}

function mentionOf(head: Head, kind: MentionKind, to: number, more: Partial<Mention> = {}): Mention {
  return {
    from: head.from,
    to,
    kind,
    name: null,
    words: '',
    office: head.offices[0] ?? null,
    offices: head.offices,
    states: statesOf(head),
    plural: head.plural,
    count: head.count,
    determiner: head.determiner,
    relation: head.relation,
    former: head.former,
    gender: head.gender,
    metonym: false,
    ...more,
  }
}

function personMention(page: Page, head: Head, name: { from: number; to: number }): Mention {
  let to = name.to
  let states = statesOf(head)
  const link = page.tokens[to]?.norm
  const owner =
    link === 'of' || link === '(' ? polityAt(page, page.tokens[to + 1]?.norm === 'the' ? to + 2 : to + 1) : null
  if (owner && owner.use !== 'adjective' && (link === 'of' || page.tokens[owner.to]?.norm === ')')) {
    to = link === '(' ? owner.to + 1 : owner.to
    states = [owner.code]
  }
  const possessive = page.tokens[name.to - 1]?.kind === 'possessive'
  return mentionOf(head, 'person', to, {
    name: possessive ? { from: name.from, to: name.to - 1 } : name,
    states,
    plural: false,
  })
}

/** A person followed by a title: "X, [the Omani foreign minister],". */
function withApposition(page: Page, person: Mention, limit: number): Mention {
  const { tokens } = page
  const opens = tokens[person.to]?.norm
  if ((opens !== ',' && opens !== '(') || person.to + 1 >= limit) return person
  const head = readHead(page, person.to + 1, limit)
  if (!(head.offices.length || head.role?.kind === 'office') || head.plural || head.to > limit) return person
  if (head.determiner === 'possessive' && head.relation === null) return person
  if (person.office && head.determiner === 'none' && !head.polities.length) return person
  const closes = tokens[head.to]
  if (head.to < limit && closes && !/^([,.;:)!?]|--|-|—|–|who|whose|and|said|"|')$/.test(closes.norm)) return person
  if (
    closes &&
    head.to < limit &&
    closes.norm === 'and' &&
    !person.office &&
    head.determiner === 'none' &&
    head.polities.length === 0
  )
    return person
  const states = statesOf(head)
  if (person.states.length && states.length && !states.some((x) => person.states.includes(x))) return person
  if (head.relation) return person
  const to = closes && (closes.norm === ',' || closes.norm === ')') && head.to < limit ? head.to + 1 : head.to
  const former = person.office ? person.former : head.former
  return {
    ...person,
    to,
    former,
    office: person.office ?? head.offices[0] ?? null,
    offices: [...person.offices, ...head.offices],
    states: person.states.length ? person.states : states,
  }
}

/** A title that a name follows after a comma: "Russia's defence minister, [Sergei Shoigu],". */
function withName(page: Page, head: Head, limit: number): Mention {
  const { tokens } = page
  const bare = officeMention(page, head)
  const singular = !head.plural && (head.offices.length > 0 || head.relation !== null) && bare.kind === 'office'
  const comma = tokens[head.to]?.norm === ',' || tokens[head.to]?.norm === '('
  const from = comma ? head.to + 1 : head.to
  if (!singular || from >= limit || !comma) return bare
  if (head.determiner === 'none' && !head.polities.length && !head.owners.length) return bare
  let start = from
  while (start < limit && isHonorific(tokens, start)) start++
  const isTerm = (at: number) => isStop(page, at, start, true)
  const to = nameEnd(tokens, start, limit, { titled: true, headline: page.headline(from), isTerm })
  if (to === start) return bare
  const closes = tokens[to]
  const words = tokens.slice(start, to).filter((x) => x.kind === 'word').length
  const closed = to >= limit || /^([,.;:)!?]|--|-|—|–|and|who|"|')$/.test(closes?.norm ?? '')
  if (!closed || (words === 1 && !page.surnames.has(tokens[start]!.norm) && closes?.norm !== ',')) return bare
  if (isThing(tokens[to - 1]!.norm)) return bare
  return {
    ...bare,
    kind: 'person',
    name: { from: start, to },
    to: /^[,)]$/.test(closes?.norm ?? '') && to < limit ? to + 1 : to,
  }
}

function officeMention(page: Page, head: Head): Mention {
  const { tokens } = page
  const states = statesOf(head)
  const words = nameText(tokens, head.from, head.to)
  const kind = kindOf(head, states)
  return mentionOf(head, kind, head.to, { words, states })
}

function kindOf(head: Head, states: readonly string[]): MentionKind {
  if (head.relation) return 'office'
  if (head.role && !head.offices.length) return head.region && !states.length ? 'group' : 'delegation'
  if (!head.plural) return 'office'
  if (head.role?.kind === 'delegation') return head.region && !states.length ? 'group' : 'delegation'
  if (states.length > 1) return 'office'
  if (states.length === 1) return isBody(states[0]!) ? 'group' : head.count && head.count > 1 ? 'delegation' : 'group'
  return 'group'
}

/** Codes of bodies begin with X; Kosovo's is a state's. */
export function isBody(code: string): boolean {
  return code.startsWith('X') && code !== 'XKX'
}

function polityMention(page: Page, head: Head): Mention | null {
  const last = head.polities.at(-1)
  const { tokens } = page
  if (!last || head.honorific || head.region) return null
  if (tokens[head.to - 1]?.kind === 'possessive') head.to--
  const follower = tokens[head.to]
  const words = nameText(tokens, last.from, last.to)
  if (last.use === 'adjective') {
    const person =
      head.determiner === 'the' &&
      head.polities.length === 1 &&
      (!follower || follower.kind !== 'word' || isVerbal(follower.norm)) &&
      follower?.norm !== '-'
    return person ? mentionOf(head, 'office', head.to, { words: 'national', office: null }) : null
  }
  if (last.use === 'demonym') {
    const plural = /(s|ese|ish|ch)$/.test(words) && head.determiner !== 'a'
    return mentionOf(head, plural ? 'delegation' : 'office', head.to, { words: 'national', office: null, plural })
  }
  const metonym = last.use === 'capital' || last.use === 'weak-metonym' || last.use === 'metonym'
  return mentionOf(head, 'state', head.to, { words, metonym, plural: false, states: [last.code] })
}

function isVerbal(norm: string): boolean {
  return (
    VERB_FORMS.has(norm) ||
    closed.MODALS.has(norm) ||
    closed.CONJUNCTIONS.has(norm) ||
    closed.PREPOSITIONS.has(norm) ||
    closed.ADVERBS.has(norm) ||
    closed.SUBORDINATORS.has(norm) ||
    closed.RELATIVES.has(norm)
  )
}

/** "the two", "both sides", "the trio", "the three leaders". */
function readSet(page: Page, from: number, limit: number): Mention | null {
  const { tokens } = page
  let at = from
  const first = tokens[at]!.norm
  if (!/^(the|both|these|all|two|three|four|each)$/.test(first)) return null
  if (/^(the|both|these|all)$/.test(first)) at++
  if (tokens[at]?.norm === 'of' || tokens[at]?.norm === 'the') at++
  let count: number | null = first === 'both' ? 2 : null
  const number = countWord(tokens[at])
  if (number) {
    count = number
    at++
  }
  if (first === 'each' && tokens[from + 1]?.norm !== 'other') return null
  if (first === 'each') return setMention(from, from + 2, null)
  const modifier = at
  while (
    at < limit &&
    /^(foreign|neighbouring|neighboring|warring|rival|former|senior|top|asian|european|african|close|old|longtime)$/.test(
      tokens[at]!.norm,
    )
  )
    at++
  const noun = tokens[at]?.norm ?? ''
  const size = SET_NOUNS.get(noun)
  if (size !== undefined && !(page.terms[at + 1] === undefined && tokens[at + 1]?.norm === 'of')) {
    if (
      first === 'the' &&
      count === null &&
      size === 0 &&
      !/^(sides|parties|leaders|ministers|presidents|pair|duo|trio|men|delegations|officials|diplomats)$/.test(noun)
    )
      return null
    if (tokens[at + 1]?.norm === 'of' || tokens[at + 1]?.kind === 'possessive') return null
    return at > from
      ? setMention(from, at + 1, count ?? (size || null), /^(ministers|presidents|leaders)$/.test(noun) ? noun : '')
      : null
  }
  if (at > modifier || count === null) return null
  if (first !== 'the' && first !== 'both' && first !== 'all') return null
  const follower = tokens[at]
  const alone = !follower || at >= limit || follower.kind === 'mark' || isVerbal(follower.norm)
  return alone ? setMention(from, at, count) : null
}

function countWord(token: Token | undefined): number | null {
  return token ? (closed.NUMBER_WORDS.get(token.norm) ?? null) : null
}

function setMention(from: number, to: number, count: number | null, words = ''): Mention {
  return {
    from,
    to,
    kind: 'set',
    name: null,
    words,
    office: null,
    offices: [],
    states: [],
    plural: true,
    count,
    determiner: 'the',
    relation: null,
    former: false,
    gender: null,
    metonym: false,
  }
}

function readPronoun(page: Page, at: number): Mention | null {
  const token = page.tokens[at]!
  const norm = closed.CONTRACTED_PRONOUNS.get(token.norm) ?? token.norm
  const gender = PRONOUNS.get(norm)
  if (gender === undefined || (token.letters === 'upper' && token.text.length > 1)) return null
  if (norm === 'her' && page.tokens[at + 1]?.kind === 'word' && !isVerbal(page.tokens[at + 1]!.norm)) return null
  const plural = /^(they|them|themselves|we|us)$/.test(norm)
  return { ...setMention(at, at + 1, null, norm), kind: 'pronoun', gender, plural, determiner: 'none' }
}
