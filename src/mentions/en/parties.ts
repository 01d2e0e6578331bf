import type { Office } from '../../model/codes.ts'
import type { Mention, MentionKind } from '../../model/mention.ts'
import { isOneOf, oneOf } from '../../model/one-of.ts'
import { givenNames } from '../../register/people.ts'
import { polityOf } from '../../register/polities.ts'
import { personMention, withApposition } from './appositions.ts'
import { factionNounEnd } from './faction-nouns.ts'
import { readFaction } from './factions.ts'
import { emptyHead, type Head, isBody, type Page, polityAt } from './heads/head.ts'
import { readHead } from './heads/read-head.ts'
import { hostNamed } from './hosts-named.ts'
import { readMember } from './memberships.ts'
import { mentionOf, statesOf } from './mention-of.ts'
import { isCapital, nameText } from './names.ts'
import { withName } from './names-behind.ts'
import { endOf, isNamedThing, readName } from './persons.ts'
import { isVerbal, readPronoun, readSet } from './sets.ts'
import { styleAlone } from './styles.ts'
import { readToldAgain } from './told-again.ts'
import { THINGS } from './words/things.ts'
import { PAST, VERB_FORMS } from './words/verbs.ts'

export { isBody } from './heads/head.ts'
export { nameText } from './names.ts'

/** Reads the noun phrase for one party, or for several named together, that begins at a token; null where none does. */
export function readParty(page: Page, at: number, limit: number): Mention | null {
  const token = page.tokens[at]!
  if (token.kind === 'mark' || token.kind === 'possessive') return null
  return (
    readSet(page, at, limit) ??
    readPronoun(page, at) ??
    readToldAgain(page, at, limit) ??
    readSender(page, at, limit) ??
    readStyle(page, at, limit) ??
    readPhraseOrMember(page, at, limit) ??
    readFaction(page, at, limit)
  )
}

/** "[HRH] left Tehran", "[His Excellency] then met …" */
function readStyle(page: Page, at: number, limit: number): Mention | null {
  const style = styleAlone(page.tokens, at, limit)
  if (!style) return null
  const words = nameText(page.tokens, at, style.to)
  return mentionOf(page, emptyHead(at), 'office', style.to, { words, determiner: 'the', title: style.rank })
}

function readPhrase(page: Page, at: number, limit: number): Mention | null {
  const head = readHead(page, at, limit)
  const host = hostNamed(page, head, limit)
  if (host) return host
  const name = readName(page, head, limit)
  if (name) return withApposition(page, personMention(page, head, name), limit)
  if (head.offices.length && isNamedThing(page, head.to, endOf(page, head.to, limit, true))) return null
  if (head.offices.length || head.role) return withName(page, head, officeMention(page, head), limit)
  return polityMention(page, head, limit)
}

/** A seat in a body, read as one title with the name behind it where the title alone would name nobody. */
function readPhraseOrMember(page: Page, at: number, limit: number): Mention | null {
  const phrase = readPhrase(page, at, limit)
  return phrase?.kind === 'person' ? phrase : (readMember(page, at, limit) ?? phrase)
}

/** "[from Ireland, Micheál Martin]", "and [of Togo, Robert Dussey]" in a list of those whom states sent. */
function readSender(page: Page, at: number, limit: number): Mention | null {
  const { tokens } = page
  const link = tokens[at]!.norm
  if (link !== 'from' && link !== 'of') return null
  const before = tokens[at - 1]?.norm ?? ''
  if (!(link === 'from' ? /^([:;,]|and)$/ : /^([;,]|and)$/).test(before)) return null
  const from = tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1
  const polity = from < limit ? polityAt(page, from) : null
  if (!polity || polity.use === 'adjective' || tokens[polity.to]?.norm !== ',') return null
  const head = readHead(page, polity.to + 1, limit)
  if (head.polities.length || head.plural || head.determiner !== 'none') return null
  const to = head.to < limit ? endOf(page, head.to, limit, true) : head.to
  const words = tokens.slice(head.to, to).filter((x) => x.kind === 'word').length
  if (words < 2 || !/^([,.;:!?]|and|")$/.test(tokens[to]?.norm ?? '.')) return null
  return mentionOf(page, head, 'person', to, { from: at, name: { from: head.to, to }, states: [polity.code] })
}

function officeMention(page: Page, head: Head): Mention {
  const states = statesOf(head)
  const words = nameText(page.tokens, head.from, head.to)
  return mentionOf(page, head, kindOf(head, states), head.to, { words, states })
}

// Several people of one state who hold such offices are its team.
const TEAMS: ReadonlySet<Office> = new Set(['official', 'military', 'envoy', 'legislator'])

function kindOf(head: Head, states: readonly string[]): MentionKind {
  if (head.relation) return 'office'
  const region = head.region !== null && states.length === 0
  if (head.role?.kind === 'group') return 'group'
  if (head.role?.kind === 'delegation') return region ? 'group' : 'delegation'
  if (!head.plural) return 'office'
  if (states.length > 0 && TEAMS.has(head.offices[0]!))
    return states.some(isBody) && states.length === 1 ? 'group' : 'delegation'
  if (states.length > 1) return 'office'
  if (states.length === 1) return isBody(states[0]!) ? 'group' : head.count && head.count > 1 ? 'delegation' : 'group'
  return 'group'
}

function polityMention(page: Page, head: Head, limit: number): Mention | null {
  const last = head.polities.at(-1)
  const { tokens } = page
  if (!last || head.honorific || head.region) return null
  if (tokens[head.to - 1]?.kind === 'possessive') head.to--
  const words = nameText(tokens, last.from, last.to)
  if (last.use === 'adjective') return national(page, head)
  if (last.use === 'demonym') return people(page, head, words)
  if (isPartOfName(page, last.from, head.to) || isModifier(page, head)) return null
  const metonym = last.use === 'capital' || last.use === 'weak-metonym' || last.use === 'metonym'
  const named = shortFormEnd(page, head.to, last.code, limit)
  const to = polityOf(last.code)?.kind === 'group' ? factionNounEnd(page, named, limit) : named
  return mentionOf(page, head, 'state', to, { words, metonym, plural: false, states: [last.code] })
}

/** "the Rapid Support Forces [(RSF)]": the short form of the same. */
function shortFormEnd(page: Page, at: number, code: string, limit: number): number {
  const { tokens } = page
  const closed = tokens[at]?.norm === '(' && at + 2 < limit && polityAt(page, at + 1)?.code === code
  const to = closed ? polityAt(page, at + 1)!.to : at
  return closed && tokens[to]?.norm === ')' ? to + 1 : at
}

/** "a [Paris] meeting", "an [Ankara] summit": where it is held. */
function isModifier({ tokens }: Page, head: Head): boolean {
  const follower = tokens[head.to]
  const indefinite = head.determiner === 'a' || isOneOf(tokens[head.from - 1]?.norm ?? '', 'an', 'a')
  return indefinite && follower?.kind === 'word' && follower.letters === 'lower' && !goesOn(follower.norm)
}

/** "[the Argentine] signed": somebody of that state; not before a noun or another adjective. */
function national(page: Page, head: Head): Mention | null {
  const { tokens } = page
  const follower = tokens[head.to]
  if (head.determiner !== 'the' || head.polities.length !== 1 || follower?.norm === '-') return null
  if (follower?.kind === 'word' && !goesOn(follower.norm)) return null
  const joined = isOneOf(follower?.norm ?? '', 'and', 'or', ',') ? polityAt(page, head.to + 1) : null
  if (joined?.use === 'adjective' && !closesAfter(page, joined.to)) return null
  return mentionOf(page, head, 'office', head.to, { words: 'national', office: null })
}

const AUXILIARY = oneOf('is|are|has|have|does|do')

/** A verb in the past or a word of grammar: "the Israeli strikes" are nobody. */
function goesOn(norm: string): boolean {
  const forms = VERB_FORMS.get(norm)
  if (!forms || AUXILIARY.test(norm)) return isVerbal(norm)
  return forms.some((x) => (x.forms & PAST) !== 0)
}

function closesAfter(page: Page, at: number): boolean {
  const next = page.tokens[at]
  return !next || next.kind === 'mark' || isVerbal(next.norm)
}

/** "[the Iranians] admit", "[the Turk]"; "more than 60,000 Palestinians" are no party. */
function people(page: Page, head: Head, words: string): Mention | null {
  const plural = /(s|ese|ish|ch)$/.test(words) && head.determiner !== 'a'
  if (!plural)
    return head.determiner === 'none'
      ? null
      : mentionOf(page, head, 'office', head.to, { words: 'national', office: null })
  if (head.determiner !== 'the' || head.count !== null) return null
  return mentionOf(page, head, 'delegation', head.to, { words, office: null, plural })
}

const MEDIA = oneOf(
  'mail|herald|times|post|news|tribune|television|tv|daily|airlines|airways|bank|hayom|today|observer|gazette|university|cup|open',
)

/** "Cyprus Mail", "China Central Television", "Member States", "George Washington" are no states. */
function isPartOfName(page: Page, from: number, to: number): boolean {
  const { tokens } = page
  if (tokens[from]!.norm === 'states' && /^(member|united|gulf|arab|baltic)$/.test(tokens[from - 1]?.norm ?? ''))
    return true
  if (isSurname(page, from)) return true
  for (let at = to; at < to + 3; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || !isCapital(token) || !token.spaced) return false
    if (MEDIA.test(token.norm)) return true
    if (THINGS.has(token.norm) || page.terms[at]) return false
  }
  return false
}

/** "George [Washington]": a capital behind a given name is somebody's surname. */
function isSurname({ tokens, terms }: Page, from: number): boolean {
  const before = tokens[from - 1]
  if (before?.letters !== 'capital' || tokens[from]!.letters !== 'capital' || terms[from - 1]) return false
  return givenNames().has(before.norm)
}
