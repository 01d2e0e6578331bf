import type { Office } from '../../model/codes.ts'
import type { Mention } from '../../model/mention.ts'
import { isOneOf, oneOf } from '../../model/one-of.ts'
import { polityOf } from '../../register/polities.ts'
import { REGION_ADJECTIVES } from '../en/words/roles.ts'
import { describe, officeWords } from './describe.ts'
import { addDraft, type Book, type Draft, sentenceStart } from './draft.ts'
import { unitedNationsChief } from './heads-of-bodies.ts'
import { stateInFront, stateThere } from './hosts-there.ts'
import { ofNoSaidState } from './no-said-state.ts'
import { isRank, officerMeant } from './officer-meant.ts'
import { pairMeant } from './pair-meant.ts'
import { isOfNthVisit, peerOf } from './peers.ts'
import { antecedent, candidates, counterpartStates, referent } from './referents.ts'
import { severalBefore } from './several-states.ts'
import { calledBy, isStyledSo } from './styled.ts'
import { delegation, delegations } from './teams.ts'
import { isTitleIn, LEADERS, officeFits } from './titles.ts'
import { nowOfBody, undescribed } from './undescribed.ts'

/** Joins offices without a name, teams, states and groups with the people they mean, or enters them as what they are. */
export function readOthers(book: Book): void {
  book.setting.mentions.forEach((mention, index) => {
    if (mention.kind === 'person') nameCounterpart(book, mention, index)
    if (book.of.has(mention) || mention.kind === 'pronoun' || mention.kind === 'set') return
    const drafts = resolve(book, mention, index)
    if (drafts.length) book.of.set(mention, drafts)
  })
}

/** "his Greek counterpart George Gerapetritis" holds the office of the one before, unless more is known of him. */
function nameCounterpart(book: Book, mention: Mention, index: number): void {
  const draft = book.of.get(mention)![0]!
  if (!mention.relation || mention.office || draft.office) return
  const other = antecedent(book, mention, index)
  if (mention.relation === 'counterpart')
    draft.office = other?.office ?? (mention.states.length ? 'foreign_minister' : null)
  else if (!other) return
  else if (mention.relation === 'predecessor' || mention.relation === 'successor') draft.state ??= other.state
}

function resolve(book: Book, mention: Mention, index: number): Draft[] {
  if (mention.relation) return relative(book, mention, index)
  if (mention.kind === 'office')
    return mention.plural && mention.states.length !== 1
      ? mention.states.map((state) => holder(book, mention, state))
      : single(book, mention, index)
  if (mention.kind === 'delegation') return delegations(book, mention)
  if (mention.kind === 'state') return mention.states.map((state) => delegation(book, mention, state))
  const pair = mention.plural && mention.office ? pairMeant(book, mention, index) : null
  if (pair) return pair.map((state) => holder(book, { ...mention, states: pair }, state))
  return group(book, mention)
}

/** "the first foreign leader", not "the First Vice Minister". */
function ranks({ setting: { tokens } }: Book, { from }: Mention): boolean {
  const [first, next] = [tokens[from + 1], tokens[from + 2]]
  return RANKING.has(first?.norm ?? '') && !(first!.letters === 'capital' && next?.letters === 'capital')
}

const RANKING = new Set('first second third fourth fifth last only latest'.split(' '))

function single(book: Book, mention: Mention, index: number): Draft[] {
  const state = mention.states[0] ?? null
  const called = calledBy(book, mention)
  if (called) return called
  if (mention.words === 'national') {
    const person = peerOf(book, mention, index, state) ?? referent(book, mention, (x) => x.state === state)
    return person ? [person] : []
  }
  const official = state ? officialOf(book, mention, state) : null
  if (official) return [official]
  if (state) return [holder(book, mention, state)]
  const there = stateThere(book, mention, index) ?? stateInFront(book, mention, index)
  if (there) return [holder(book, mention, there)]
  if (mention.determiner === 'possessive') return /^our /i.test(mention.words) ? ours(book, mention) : []
  if (mention.determiner === 'a') return []
  // "the first foreign leader to congratulate him" describes somebody and names nobody.
  if (ranks(book, mention)) return []
  if (isRank(mention)) {
    const officer = officerMeant(book, mention)
    return officer ? [officer] : []
  }
  const others = counterpartStates(book, mention)
  const { day, home } = book.setting
  if (isOfRulingParty(book, mention)) {
    const diplomat = (x: Draft) => /diplomat/.test(mention.title ?? '') && !LEADERS.includes(x.office ?? 'official')
    const own = (x: Draft) => RULED_BY_PARTY.test(x.state ?? '') && (fits(x, mention, day) || diplomat(x))
    const official = referent(book, mention, own)
    return official ? [official] : []
  }
  const styled = isStyledSo(book, mention)
  const ofRank = styled ? referent(book, mention, (x) => fits(x, mention, day) && styled(x)) : null
  if (ofRank) return [ofRank]
  const known =
    unitedNationsChief(book, mention) ??
    referent(book, mention, (x) => !others.includes(x.state ?? '-') && fits(x, mention, day))
  if (known) {
    const other = home !== null && known.state !== home
    if (other && isLongAgo(book, mention, known)) {
      const own = candidates(book, mention, (x) => x.state === home && fits(x, mention, day)).before.at(-1)
      if (own) return [own.draft]
    }
    const atHome = home === null ? ofNoSaidState(book, mention, known, (x) => fits(x, mention, day)) : null
    return [atHome ?? ((other && (ownInstead(book, mention, home, known) ?? ownBare(book, mention, home))) || known)]
  }
  if (mention.title === 'secretary general') return [holder(book, mention, 'XUN')]
  if (!home || !mention.office || mention.former || mention.office === 'spokesperson' || mention.office === 'official')
    return []
  return [holder(book, mention, home)]
}

const RULED_BY_PARTY = oneOf('CHN|VNM|LAO|CUB|PRK')

/** "the Communist Party's [top diplomat]": of a state that the party rules. */
function isOfRulingParty({ setting: { tokens } }: Book, { from }: Mention): boolean {
  const owned = tokens[from - 1]?.kind === 'possessive'
  return owned && tokens[from - 2]?.norm === 'party' && tokens[from - 3]?.norm === 'communist'
}

/** Whether somebody was named last in another paragraph than the one before. */
function isLongAgo(book: Book, mention: Mention, person: Draft): boolean {
  const last = candidates(book, mention, (x) => x === person).before.at(-1)
  const start = sentenceStart(book.setting, mention.from)
  const before = start > 0 ? sentenceStart(book.setting, start - 1) : 0
  return last !== undefined && last.at < (before > 0 ? sentenceStart(book.setting, before - 1) : 0)
}

/** Whom of its own state a text means by a title that would fit a foreigner as well. */
function ownInstead(book: Book, mention: Mention, home: string, foreign: Draft): Draft | null {
  const beside = ownBeside(book, mention, home)
  const called = mention.title !== null && foreign.titles.includes(mention.title ?? '-')
  if (beside || called || candidates(book, mention, (x) => x === foreign).before.length > 0) return beside
  // "Address by the President": who signs it, rather than the first foreign one whom it names.
  return referent(book, mention, (x) => x.state === home && fits(x, mention, book.setting.day))
}

/** "[The Lao official] thanked her host": the one person of that state named so far, if no other official is spoken of. */
function officialOf(book: Book, mention: Mention, state: string): Draft | null {
  if (mention.determiner !== 'the' || mention.title !== 'official' || mention.former) return null
  const { mentions } = book.setting
  const others = mentions.some(
    (x) =>
      x.from < mention.from &&
      x.kind === 'office' &&
      x.title === 'official' &&
      x.states[0] === state &&
      x.determiner !== 'the',
  )
  if (others) return null
  const { before } = candidates(book, mention, (x) => x.state === state)
  const named = new Set(before.map((x) => x.draft))
  const [only] = named
  return named.size === 1 && !LEADERS.includes(only!.office ?? 'official') ? only! : null
}

/** "X and his guest Y reviewed trade. [The Minister] then …": of two of one rank in the sentence before, the state's own is meant. */
function ownBeside(book: Book, mention: Mention, home: string): Draft | null {
  const start = sentenceStart(book.setting, mention.from)
  if (start === 0 || mention.title === null) return null
  const { before } = candidates(book, mention, (x) => fits(x, mention, book.setting.day))
  const near = before.filter((x) => x.at < start && x.at >= sentenceStart(book.setting, start - 1))
  const own = near.find((x) => x.draft.state === home)
  return own && own === near[0] ? own.draft : null
}

/** "our Minister" in the words of a ministry or an embassy: the one of its own state. */
function ours(book: Book, mention: Mention): Draft[] {
  const { day, home } = book.setting
  const fitting = (x: Draft) => fits(x, mention, day)
  // An embassy writes from the state that it is sent to.
  const own = referent(book, mention, (x) => x.state === home && fitting(x)) ?? referent(book, mention, fitting)
  return own ? [own] : []
}

/** "[Prime Minister] and the Chief Adviser spoke": a ministry leaves the article out before its own state's offices. */
function ownBare(book: Book, mention: Mention, home: string): Draft | null {
  const { tokens } = book.setting
  const inSentence = mention.from > 0 && tokens[mention.from]!.letters === 'capital'
  if (mention.determiner !== 'none' || mention.former || mention.plural || !inSentence) return null
  return mention.office && BARE.includes(mention.office) ? holder(book, mention, home) : null
}

const BARE: readonly Office[] = [...LEADERS, 'vice_president', 'foreign_minister', 'defence_minister']

function fits(draft: Draft, mention: Mention, day: string | null): boolean {
  if (draft.state !== null && mention.title && !isTitleIn(mention.title, draft.state)) return false
  if (!mention.former) return officeFits(draft, mention, day)
  return (
    mention.office !== null &&
    (draft.formerOffices.includes(mention.office) || draft.titles.includes(mention.title ?? '-'))
  )
}

/** The named holder of an office of a state in this document; else an unnamed one. */
function holder(book: Book, mention: Mention, state: string, title: string | null = null): Draft {
  const { day } = book.setting
  const named =
    mention.determiner === 'a' && !isOfNthVisit(book, mention)
      ? introduced(book, mention, state)
      : referent(book, mention, (x) => x.state === state && fits(x, mention, day))
  if (named) return named
  const office = mention.former ? null : mention.office
  const known = book.drafts.find(
    (x) => x.kind === 'office' && x.state === state && x.office === office && mention.determiner !== 'a',
  )
  const person = nowOfBody(book, mention)
  if (person) return person
  const bare = known ? null : undescribed(book, mention)
  if (bare) return Object.assign(bare, { state, office })
  return known ?? addDraft(book, 'office', describe(mention, state, title), mention, { state, office })
}

const SAYS = oneOf('said|says|told|added|confirmed|noted|warned|claimed')

/** "A top U.S. diplomat met …": whom the lead of a report brings in, and names only later. */
function introduced(book: Book, mention: Mention, state: string): Draft | null {
  const { tokens, mentions } = book.setting
  if (mention.from > 60 || SAYS.test(tokens[mention.to]?.norm ?? '') || mention.former) return null
  if (!mention.office || LEADERS.includes(mention.office) || mention.office === 'spokesperson') return null
  if (
    mentions.some(
      (x) => x.from < sentenceStart(book.setting, mention.from) && x.kind === 'person' && x.states.includes(state),
    )
  )
    return null
  const { after } = candidates(book, mention, (x) => x.state === state && !LEADERS.includes(x.office ?? 'official'))
  const later = new Set(after.map((x) => x.draft))
  const first = after[0]?.draft
  return later.size === 1 &&
    first &&
    ['official', 'deputy_minister', 'envoy', 'ambassador'].includes(first.office ?? '')
    ? first
    : null
}

/** Several states' people as one; nobody is named by "ministers" or "their leaders" alone. */
function group(book: Book, mention: Mention): Draft[] {
  const several = severalBefore(book, mention)
  const name = several + mention.words.replace(/^(the|some|several|other|many|all|both) /i, '')
  // "The foreign ministers" are of no region, but those spoken of, be it "of the two countries".
  const other = isOfOthers(book, mention) ? name : name.replace(/\bforeign (?=and |& |minist|secretar)/i, '')
  const named =
    several !== '' ||
    mention.states.length > 0 ||
    OF_REGION.test(other) ||
    other.split(/[ -]/).some((x) => REGION_ADJECTIVES.has(x.toLowerCase()))
  if (!named || mention.determiner === 'possessive' || mention.determiner === 'a') return []
  const known = book.drafts.find((x) => x.kind === 'group' && x.name.toLowerCase() === name.toLowerCase())
  const office = mention.office && !LEADERS.includes(mention.office) ? mention.office : null
  const [said] = mention.states
  const state = said && polityOf(said)?.kind !== 'body' ? said : null
  return [known ?? addDraft(book, 'group', name, mention, { office, state })]
}

// "the five presidents of the region"
const OF_REGION = / of the (?:sub-?)?(?:region|continent)$/

/** "the foreign ministers [of ten island states]" */
function isOfOthers({ setting: { tokens } }: Book, { to }: Mention): boolean {
  return tokens[to]?.norm === 'of' && !isOneOf(tokens[to + 1]?.norm ?? '', 'the', 'both', 'these', 'all')
}

function relative(book: Book, mention: Mention, index: number): Draft[] {
  if (!mention.states.length) return []
  if (mention.relation === 'guest' || mention.relation === 'host') {
    const person = mention.plural ? null : referent(book, mention, (x) => x.state === mention.states[0])
    return person ? [person] : []
  }
  if (mention.relation !== 'counterpart') return []
  const other = antecedent(book, mention, index)
  const office = other?.office ?? mention.office
  const title = other?.titles.find((x) => !/^(secretary|minister)/.test(x)) ?? officeWords(office)
  const meant: Mention = { ...mention, office, determiner: 'the', title, words: mention.words }
  return mention.states.map((state) => byRank(book, meant, state, title))
}

/** A counterpart is the person of that state with the same office, else the only one whose office nobody says. */
function byRank(book: Book, mention: Mention, state: string, title: string | null): Draft {
  const same = referent(
    book,
    mention,
    (x) => x.state === state && (x.office === mention.office || fits(x, mention, null)),
  )
  if (same) return same
  const open = book.drafts.filter((x) => x.kind === 'person' && x.state === state && x.office === null)
  return open.length === 1 ? open[0]! : holder(book, mention, state, title)
}
