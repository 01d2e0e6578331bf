import type { Office } from '../../model/codes.ts'
import type { Mention } from '../../model/mention.ts'
import { isOneOf, oneOf } from '../../model/one-of.ts'
import type { Token } from '../../model/token.ts'
import { isBody } from '../en/parties.ts'
import { findLeader } from '../people.ts'
import { hostState, isFacedBy } from './bare-officials.ts'
import { colleagueState } from './colleagues.ts'
import { commonState } from './common-state.ts'
import { type Book, type Draft, sentenceStart } from './draft.ts'
import { embassyState, visitedState } from './hosts-there.ts'
import { stateOfTeam } from './team-state.ts'
import { whoseState } from './whose.ts'

/** Gives people without a state that of the team they lead, of whose they are, or the one the document is written from. */
export function fillStates(book: Book): void {
  const { mentions } = book.setting
  mentions.forEach((mention, index) => {
    const draft = mention.kind === 'person' ? book.of.get(mention)?.[0] : undefined
    if (!draft || draft.state) return
    draft.state =
      whoseState(book, mention, index) ??
      ledState(book, mention, index) ??
      masterState(book, mention) ??
      ownerState(book, mention, index) ??
      colleagueState(book, mention, index) ??
      embassyState(book, mention) ??
      receiverState(book, mention, index) ??
      visitedState(book, mention, index) ??
      hostState(book, mention) ??
      otherSide(book, mention, index)
  })
  mentions.forEach((mention) => {
    const draft = mention.kind === 'person' ? book.of.get(mention)?.[0] : undefined
    if (draft && !draft.state) fillHome(book, mention, draft)
  })
}

const SERVES = oneOf('of|to|for')

/** "X, [Macron's] diplomatic adviser", "X, the adviser of [Michel]": of the state of whom he works for. */
function masterState({ setting: { tokens, day }, drafts }: Book, { name, to }: Mention): string | null {
  for (let at = (name?.to ?? to) + 1; at < to; at++) {
    const token = tokens[at]!
    const owns = tokens[at + 1]?.kind === 'possessive' || token.kind === 'possessive'
    if (!isCapitalWord(token) || !(owns || SERVES.test(wordBeforeName(tokens, at)))) continue
    const master = drafts.find((x) => x.kind === 'person' && x.state !== null && x.words.at(-1) === token.norm)
    const state = master ? master.state : findLeader(token.norm, day)?.tenure?.state
    if (state) return state
  }
  return null
}

const isCapitalWord = ({ kind, letters }: Token) => kind === 'word' && letters !== 'lower'

/** "the son [of] President Yoweri Museveni" */
function wordBeforeName(tokens: readonly Token[], at: number): string {
  let first = at - 1
  while (first > at - 4 && isCapitalWord(tokens[first]!)) first--
  return tokens[first]!.norm
}

// How many mentions back the place may stand where somebody is received.
const PLACED = 8

/** "In Astana … was received by [Deputy Foreign Minister X]": of the state in which he receives. */
function receiverState({ setting: { tokens, mentions } }: Book, mention: Mention, index: number): string | null {
  if (tokens[mention.from - 1]?.norm !== 'by' || !isReceivedBefore(tokens, mention.from - 2)) return null
  const near = mentions.slice(Math.max(0, index - PLACED), index)
  const place = near.findLast(
    (x) => x.kind === 'state' && x.states.length === 1 && isOneOf(tokens[x.from - 1]?.norm ?? '', 'in', 'to', 'at'),
  )
  return place?.states[0] ?? null
}

// How far in front of "by" the verb may stand.
const VERB_WITHIN = 12

/** "was [received] at the ministry on Monday by": with nothing but where and when in between. */
function isReceivedBefore(tokens: readonly Token[], before: number): boolean {
  for (let at = before; at > before - VERB_WITHIN && at > 0; at--) {
    const { norm, kind } = tokens[at]!
    if (isOneOf(norm, 'received', 'welcomed', 'greeted', 'hosted')) return true
    if (kind === 'mark' && norm !== '-' && norm !== ',') return false
    if (isOneOf(norm, 'and', 'where', 'who', 'that') || norm === 'by') return false
  }
  return false
}

const LEADS = /^(?:has |had |is |was |will )?(?:leads?|led|heads?|headed|leading|heading)$/

/** "a delegation headed by X", "teams under X and Y", "X led the delegation": the team's state. */
function ledState(book: Book, mention: Mention, index: number): string | null {
  const { tokens, mentions } = book.setting
  const links = (at: number) => isOneOf(tokens[at - 1]?.norm ?? '', 'by', 'under')
  const one = mentions[index - 1]
  const next = mentions[index + 1]
  if (next?.kind === 'delegation' && LEADS.test(textBetween(tokens, mention.to, next.from)))
    return stateOfTeam(book, next)
  const led = teamLedBehind(book, mention, index)
  if (led) return led
  if (!one) return null
  if (links(mention.from) && one.kind === 'delegation' && mention.from - one.to < 7) return stateOfTeam(book, one)
  if (links(mention.from) && isOwner(book, one, mention)) return one.states[0]!
  const two = mentions[index - 2]
  const joined = tokens[mention.from - 1]?.norm === 'and' && one.kind === 'person' && links(one.from)
  return joined && two && isTeam(two) && two.states.length === 2 ? two.states[1]! : null
}

// How far behind a name the team may stand that he led, in tokens and in mentions.
const LED_WITHIN = 24
const LED_MENTIONS = 3

/** "Mariam Aftab, additional secretary for the Americas, led [the Pakistani delegation]" */
function teamLedBehind({ setting }: Book, { to, from }: Mention, index: number): string | null {
  const { tokens, mentions } = setting
  for (const next of mentions.slice(index + 1, index + 1 + LED_MENTIONS)) {
    if (next.kind === 'person' || next.from - to > LED_WITHIN) return null
    if (next.kind !== 'delegation' || next.states.length !== 1) continue
    const leads = LEADS.test(tokens[next.from - 1]!.norm) && sentenceStart(setting, next.from) <= from
    return leads ? next.states[0]! : null
  }
  return null
}

/** The few words between two mentions that stand close. */
function textBetween(tokens: readonly Token[], from: number, to: number): string {
  if (to - from > 3) return ''
  return tokens
    .slice(from, to)
    .map((x) => x.norm)
    .join(' ')
}

/** "and of [Somalia], led by X": the state of a second team. */
function isOwner({ setting: { tokens } }: Book, state: Mention, head: Mention): boolean {
  const of = tokens[state.from - 1]?.norm === 'of' && state.kind === 'state' && head.from - state.to < 4
  return of && isOneOf(tokens[head.from - 2]?.norm ?? '', 'led', 'headed')
}

/** "between Lazaro and Deputy Minister X", "the foreign ministers, A and B": of the other of the states that the document is about. */
function otherSide(book: Book, mention: Mention, index: number): string | null {
  const { tokens, mentions } = book.setting
  const first = mentions[index - 1]
  if (first?.kind !== 'person' || tokens[mention.from - 1]?.norm !== 'and' || first.to !== mention.from - 1) return null
  const apart = tokens[first.from - 1]?.norm === 'between' || sharesTitle(first, mention)
  const state = apart ? book.of.get(first)?.[0]?.state : null
  return state ? (commonState(book, state) ?? onlyOther(book, state)) : null
}

/** The one state beside another that a text names by its own name. */
function onlyOther({ setting: { mentions } }: Book, besides: string): string | null {
  const named = mentions.filter((x) => x.kind === 'state' && !x.metonym).flatMap((x) => x.states)
  const others = new Set(named.filter((x) => x !== besides && !isBody(x)))
  return others.size === 1 ? [...others][0]! : null
}

/** "the national security advisers, A and [B]": an office that each state has one of. */
function sharesTitle(first: Mention, { office, name, from, title }: Mention): boolean {
  const one = office !== null && [...SINGLE, 'national_security_adviser', 'interior_minister'].includes(office)
  return one && name?.from === from && first.office === office && first.title === title
}

function isTeam(mention: Mention): boolean {
  return mention.kind === 'delegation' && mention.states.length > 0
}

/** "Zelenskyy's envoy, X", "his prime minister, X", "her predecessor, X": of the same state as the possessor. */
function ownerState(book: Book, mention: Mention, index: number): string | null {
  const { tokens, mentions } = book.setting
  if (mention.relation === 'counterpart' || mention.relation === 'host' || mention.relation === 'guest') return null
  const before = mentions[index - 1]
  // "Blinken's counsellor X": a word that is no title may stand between.
  let mark = mention.from - 1
  while (mark > mention.from - 4 && tokens[mark]?.kind === 'word' && tokens[mark]!.letters === 'lower') mark--
  if (before && tokens[mark]?.kind === 'possessive' && before.to >= mark)
    return book.of.get(before)?.[0]?.state ?? before.states[0] ?? null
  if (mention.determiner !== 'possessive') return null
  const team =
    tokens[mention.from]!.norm === 'its' ? mentions.slice(Math.max(0, index - PLACED), index).findLast(isTeam) : null
  if (team?.states.length === 1) return team.states[0]!
  const start = sentenceStart(book.setting, mention.from)
  const earlier = mentions.slice(0, index).filter((x) => x.kind === 'person' && book.of.get(x)?.[0]?.state)
  const own = earlier.findLast((x) => x.from >= start)
  if (own) return book.of.get(own)![0]!.state
  const last = earlier.at(-1)
  if (!last) return null
  const from = sentenceStart(book.setting, last.from)
  const subject = earlier.find((x) => x.from >= from)
  return subject ? book.of.get(subject)![0]!.state : null
}

const SINGLE: readonly Office[] = ['head_of_state', 'head_of_government', 'foreign_minister', 'defence_minister']
// Whoever is called so without a state is seldom the home state's own.
const FOREIGN: readonly Office[] = ['ambassador', 'party_leader']

/** A title without a state belongs to the state that the document is written from, unless that has another holder. */
function fillHome(book: Book, mention: Mention, draft: Draft): void {
  if (!mention.title || mention.relation || mention.former || !draft.office) return
  if (isOfUnknownBody(book, mention)) return
  if (draft.office === 'igo_head') draft.office = 'official'
  if (FOREIGN.includes(draft.office) || leadsSomeTeam(book, mention)) return
  const besides = facing(book, mention)
  const home =
    book.setting.home ?? openingState(book, mention) ?? pairState(book, draft, besides) ?? commonState(book, besides)
  if (!book.setting.home && isFacedBy(book, mention, home)) return
  // A junta's leader and the president whom it overthrew are of one state.
  const single = SINGLE.includes(draft.office) && !/\b(junta|military|coup)\b/.test(mention.title)
  const taken = book.drafts.some((x) => x !== draft && x.state === home && single && x.office === draft.office)
  if (!taken) draft.state = home
}

/** "a 12-member delegation led by [Senator X]": of a team whose state nobody says. */
function leadsSomeTeam({ setting: { tokens, mentions } }: Book, { from }: Mention): boolean {
  if (tokens[from - 1]?.norm !== 'by' || !isOneOf(tokens[from - 2]?.norm ?? '', 'led', 'headed')) return false
  const team = mentions.find((x) => x.to === from - 2)
  return isOneOf(team?.kind ?? '', 'delegation', 'group') && team!.states.length === 0
}

/** "Secretary General [of the OECD] X": of a body that has no code, and of no state. */
function isOfUnknownBody({ setting: { tokens } }: Book, { from, name, office }: Mention): boolean {
  if (office !== 'igo_head' || !name) return false
  const of = tokens.slice(from, name.from).findIndex((x) => x.norm === 'of')
  return of >= 0 && tokens.slice(from + of, name.from).some((x) => /^\p{Lu}{3,}$/u.test(x.text))
}

/** "between [X] and the Korean president": the state of the other side, which is not his. */
function facing(book: Book, mention: Mention): string | null {
  const { tokens, mentions } = book.setting
  if (tokens[mention.from - 1]?.norm !== 'between' || tokens[mention.to]?.norm !== 'and') return null
  const other = mentions.find((x) => x.from === mention.to + 1)
  return other?.states.length === 1 ? other.states[0]! : null
}

const OPENING = 60

/** "Japan-U.S. telephone talks": of the two states that a headline joins, the one whose such office no other holds. */
function pairState(book: Book, draft: Draft, besides: string | null): string | null {
  const { mentions, tokens } = book.setting
  const pair = mentions.find((x) => x.from < OPENING && x.states.length === 2 && isHyphened(tokens, x))
  const free = pair?.states.filter(
    (state) =>
      state !== besides && !book.drafts.some((x) => x !== draft && x.state === state && x.office === draft.office),
  )
  return free?.[0] ?? null
}

const isHyphened = (tokens: Book['setting']['tokens'], { from, to }: Mention) =>
  tokens.slice(from, to).some((x) => x.norm === '-' && !x.spaced)

/** "Peru would get two million doses, Foreign Minister X said": the state that the sentence begins with. */
function openingState(book: Book, mention: Mention): string | null {
  const start = sentenceStart(book.setting, mention.from)
  const first = book.setting.mentions.find((x) => x.from >= start)
  const opens = first && (first.from === start || book.setting.tokens[start]!.norm === '"')
  if (!opens || first === mention || first.from > start + 1 || first.states.length !== 1 || first.metonym) return null
  return (first.kind === 'state' || first.kind === 'delegation') && !isBody(first.states[0]!) ? first.states[0]! : null
}
