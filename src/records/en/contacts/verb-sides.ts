import type { Nominal, Predicate } from '../../../model/clause.ts'
import type { Entity } from '../../../model/mention.ts'
import { isOneOf } from '../../../model/one-of.ts'
import type { VerbFrame } from '../frames/contact-verbs.ts'
import { giversAsked } from './asked-of.ts'
import { inRole, type PartyMention } from './contact-mention.ts'
import { isOfPeople } from './including.ts'
import { itsTeam } from './its-team.ts'
import { BESIDE_ANOTHER } from './joint-words.ts'
import { offerersOf, refusersOf, refusesOffer } from './offers.ts'
import { isOfTopic, isOnAgenda } from './on-agenda.ts'
import { areOneGroup } from './one-group.ts'
import { isWe, ourselves } from './ourselves.ts'
import { wordsOf } from './page.ts'
import { isEach, partiesOf, partiesWith, type Scene, type Sides } from './scene.ts'
import { saysBoth } from './separate.ts'
import { doersOf } from './verb-doers.ts'

/** Who stands on which side of a contact that a verb tells of; null where it tells of none. */
export function sidesOf(scene: Scene, frame: VerbFrame, predicate: Predicate): Sides | null {
  if (predicate.lemma === 'follow') return followedBy(scene, predicate)
  const a = eachOfOthers(scene, frame, predicate) ?? doersOf(scene, predicate)
  const taken = a.map((x) => x.entity)
  const listed = pointsAhead(predicate) ? listBehindColon(scene, predicate, taken) : []
  const named = listed.length
    ? listed
    : othersOf(scene, frame, predicate)
        .flatMap((x) => partiesOf(scene, x, taken))
        .filter((x) => !taken.includes(x.entity))
  const asked = named.length || frame.rule !== 'contacts/by-phone' ? [] : giversAsked(scene, predicate)
  const given = asked.filter((x) => !taken.includes(x.entity))
  const b = named.length
    ? named
    : given.length
      ? given
      : (offeredTo(scene, predicate, taken) ?? listBehindColon(scene, predicate, taken))
  if (frame.rule === 'contacts/between') return between(b)
  const words = wordsOf(scene.page, predicate.span.from, predicate.span.to)
  // Who is called on is called on at home: people of two states are called on apart.
  const separate = SEPARATE.test(words) || (frame.rule === 'contacts/call-on' && isSeveral(b))
  const joint =
    !separate &&
    ((isOnePronoun(b) && !(frame.mode === 'message' && saysBoth(scene.page, b)) && frame.mode !== 'call') ||
      endsInGroup(b) ||
      (frame.mode === 'meeting' && areOneGroup(scene.page, b)) ||
      JOINT.test(words.replace(BESIDE_ANOTHER, ' ')) ||
      receivesForTalks(frame, predicate) !== null ||
      AT_ONE_TABLE.has(predicate.lemma))
  const eachApart = saysEach(scene, predicate) || separate || (predicate.passive && frame.mode === 'call')
  if (a.length > 1 && b.length === 1 && eachApart) return { a: b, b: a, joint: false, separate: true }
  if (frame.rule === 'contacts/bring-together') return broughtTogether(scene, predicate, a)
  const among: Sides = { a, b: [], joint: true, separate: false }
  if (frame.rule === 'contacts/join-remotely') return a.length > 0 && b.length === 0 ? among : null
  if (frame.people && !areSpeakers(a, b) && !(b.length > 1 && receivesForTalks(frame, predicate))) return null
  if (frame.rule === 'contacts/meet' && isMixed(a, b)) return null
  if (b.length === 0 && a.length > 0 && isWe(predicate) && isReciprocal(scene, frame, predicate)) {
    const own = ourselves(scene, predicate, a)
    if (own || a.length === 1) return own
  }
  if (b.length === 0) return isSeveral(a) && isReciprocal(scene, frame, predicate) ? among : null
  if (a.length === 0) return null
  const role = frame.subject === 'host' ? 'host' : 'party'
  return { a: a.map((x) => ({ ...x, role })), b: frame.mode === 'visit' ? visited(b) : b, joint, separate }
}

/** "came up between X and Y": of people of two states. */
function between(b: readonly PartyMention[]): Sides | null {
  const people = b.filter((x) => x.entity.kind === 'person')
  const apart = people.some((x) => x.entity.state !== people[0]!.entity.state)
  return apart ? { a: people, b: [], joint: true, separate: false } : null
}

/** "rejected X's offer to meet": the two sides are he who offered and he who refused. */
function offeredTo(scene: Scene, { link, parent }: Predicate, taken: readonly Entity[]): PartyMention[] | null {
  if (link !== 'infinitive' || !parent || !refusesOffer(parent)) return null
  const sides = [...refusersOf(scene, parent), ...offerersOf(scene, parent)]
  const others = sides.filter((x) => !taken.includes(x.entity))
  return others.length > 0 ? others : null
}

const SEPARATE =
  /\b(separate|separately|individually|in turn|respectively|one after (?:another|the other)|one by one|one at a time|each of|in (?:that|this) order|and,? (?:ahead of|before|after) (?:him|her|them))\b/
const JOINT =
  /\b(together|jointly|trilateral|three-way|conference call|joint|(?:at|around|round) (?:one|a single|the same) table)\b/

/** "met them", "received the delegations of the three": all of whom one word speaks sat together. */
function isOnePronoun(parties: readonly PartyMention[]): boolean {
  const mention = parties[0]?.mention
  return (
    parties.length > 1 &&
    !!mention &&
    (isOneOf(mention.kind, 'set', 'pronoun') || (mention.kind === 'delegation' && mention.states.length === 0)) &&
    parties.every((x) => x.mention === mention)
  )
}

/** "spoke with A, B and other European leaders": a group has no talk of its own beside them. */
function endsInGroup(parties: readonly PartyMention[]): boolean {
  return parties.length > 1 && parties.at(-1)!.entity.kind === 'group'
}

/** "welcomed the delegations of A and B [for negotiations]": they talk with one another. */
export function receivesForTalks(frame: VerbFrame, { args }: Predicate): Nominal | null {
  if (frame.subject !== 'host') return null
  const purpose = args.find((x) => x.relation === 'for' && x.nominal.kind === 'contact')?.nominal
  return purpose && TALKS.test(purpose.words) ? purpose : null
}

const TALKS = /\b(talks|negotiations|round|rounds|dialogue|meeting|summit|session|consultations)$/

/** "[Each of the three] then met him": of those told, the ones besides him whom they met; null where it is said otherwise. */
function eachOfOthers(scene: Scene, frame: VerbFrame, predicate: Predicate): PartyMention[] | null {
  if (!predicate.subject || predicate.passive || !isEachSubject(scene, predicate)) return null
  const met = othersOf(scene, frame, predicate).flatMap((x) => partiesOf(scene, x))
  const each = partiesOf(
    scene,
    predicate.subject,
    met.map((x) => x.entity),
  )
  return met.length === 1 && each.length > 1 ? [...each] : null
}

/** "they each met the king" */
function saysEach(scene: Scene, predicate: Predicate): boolean {
  if (isEachSubject(scene, predicate)) return true
  return /\beach\b/.test(wordsOf(scene.page, Math.max(0, predicate.from - 2), predicate.to))
}

function isEachSubject({ page }: Scene, { subject }: Predicate): boolean {
  return subject !== null && /^each of$/.test(wordsOf(page, Math.max(0, subject.from - 2), subject.from))
}

/** "the two spoke", "called each other": what several do with one another. */
function isReciprocal(scene: Scene, frame: VerbFrame, predicate: Predicate): boolean {
  if (predicate.args.some((x) => isReciprocalWord(scene, x.nominal))) return true
  return frame.reciprocal === true && (frame.placed === true || !hasObject(frame, predicate))
}

/** The state that is visited is the host. */
function visited(b: readonly PartyMention[]): PartyMention[] {
  return b.map((x) => (x.entity.kind === 'delegation' ? { ...x, role: 'host' } : x))
}

// Whoever does it with several does it with all at once.
const AT_ONE_TABLE = new Set('host sit dine lunch breakfast gather assemble huddle have spend drink eat'.split(' '))

/** "met X on Monday, followed by Y a day later": one more contact of the same kind. */
function followedBy(scene: Scene, predicate: Predicate): Sides | null {
  const last = scene.found.at(-1)
  const next = partiesWith(scene, predicate, /^(by|object)$/)
  const [keeper] = last?.parties ?? []
  if (!last || !keeper || last.sentence !== predicate.sentence || next.length === 0 || !predicate.passive) return null
  return { a: [keeper], b: next.filter((x) => x.entity !== keeper.entity), joint: false, separate: false }
}

/** "telephoned [both men]: A and B": a set that the list behind the colon tells apart. */
function pointsAhead({ args, to }: Predicate): boolean {
  return args.some((x) => isOneOf(x.relation, 'object', 'with', 'to', 'of') && x.nominal.from >= to && isSet(x.nominal))
}

function isSet({ mentions: [mention, ...more] }: Nominal): boolean {
  if (more.length > 0 || !mention) return false
  return mention.kind === 'set' ? mention.words !== 'each other' : mention.words === 'them'
}

// What may stand between a verb and its object: "received, [separately], the ministers".
const ASIDE =
  /^,? ?(?:(?:separately|among others|in turn|first|then|also|too|respectively|jointly|together|later|again|individually|one after (?:the other|another))[ ,]*)+$/

/** "he saw each of them in turn: A, B and C"; "received, separately, A and B". */
function listBehindColon(scene: Scene, predicate: Predicate, taken: readonly Entity[]): PartyMention[] {
  const { tokens } = scene.page
  const object = predicate.args.some((x) => x.relation === 'object' && x.nominal.kind !== 'thing')
  if (object && !pointsAhead(predicate)) return []
  const { nominals, predicates } = scene.page.readings[predicate.sentence]!
  // "saw both in May, and in June he invited three others: A, B and C"
  const next = predicates.find((x) => x.link === 'main' && x.from > predicate.to)
  const list = nominals.find(
    (x) =>
      x.kind === 'parties' &&
      x.from > predicate.to &&
      (!next || x.from < next.from) &&
      ((tokens[x.from - 1]?.norm === ':' && !predicates.some((y) => y.subject === x && y.link === 'main')) ||
        (x.from <= predicate.to + 8 && ASIDE.test(wordsOf(scene.page, predicate.to, x.from)))),
  )
  return list ? partiesOf(scene, list, taken) : []
}

function othersOf(scene: Scene, frame: VerbFrame, predicate: Predicate): (Nominal | null)[] {
  if (predicate.passive && frame.others.includes('object')) return [itsTeam(scene, predicate) ?? predicate.subject]
  const others = predicate.args
    .filter((x) => frame.others.includes(x.relation) || (x.relation === 'of' && isEach(scene, x.nominal)))
    .filter((x) => !isOfTopic(scene, predicate, x))
    .map((x) => x.nominal)
    .filter((x) => !isOnAgenda(scene, x))
  // "met G7 leaders, including X" is one meeting with the group.
  if (others.some((x) => partiesOf(scene, x).some((y) => y.entity.kind === 'group'))) return others
  return [
    ...others,
    ...predicate.args.filter((x) => x.relation === 'including' && isOfPeople(scene, x.nominal)).map((x) => x.nominal),
  ]
}

function broughtTogether(scene: Scene, predicate: Predicate, a: readonly PartyMention[]): Sides | null {
  const taken = a.map((x) => x.entity)
  const brought = predicate.passive
    ? partiesOf(scene, predicate.subject)
    : predicate.args.filter((x) => x.relation === 'object').flatMap((x) => partiesOf(scene, x.nominal, taken))
  return brought.length < 2 ? null : { a: a.map(inRole('host')), b: brought, joint: true, separate: false }
}

function hasObject(frame: VerbFrame, predicate: Predicate): boolean {
  return (
    frame.others.includes('object') &&
    predicate.args.some((x) => x.relation === 'object' && x.nominal.kind === 'parties')
  )
}

/** Bare states do not receive or ring each other up: at least one side must be people. */
function areSpeakers(a: readonly PartyMention[], b: readonly PartyMention[]): boolean {
  const people = (list: readonly PartyMention[]) =>
    list.some(
      (x) =>
        x.entity.kind !== 'delegation' ||
        x.mention === null ||
        x.mention.kind === 'delegation' ||
        x.mention.kind === 'set' ||
        x.mention.relation !== null,
    )
  return b.length ? people(b) : people(a)
}

/** A bare city or state does not meet a person: "Trump's Riyadh [meeting] with X". */
function isMixed(a: readonly PartyMention[], b: readonly PartyMention[]): boolean {
  const bare = (list: readonly PartyMention[]) => list.length > 0 && list.every((x) => x.mention?.kind === 'state')
  const person = (list: readonly PartyMention[]) => list.some((x) => x.entity.kind === 'person')
  return (bare(a) && a[0]!.mention!.metonym && person(b)) || (bare(b) && b[0]!.mention!.metonym && person(a))
}

/** "called [each other]". */
function isReciprocalWord(scene: Scene, nominal: Nominal): boolean {
  return isOneOf(wordsOf(scene.page, nominal.from, nominal.to), 'each other', 'one another')
}

/** Whether a plural subject can do it with itself: two states at least, or a group. */
function isSeveral(parties: readonly PartyMention[]): boolean {
  if (parties.length < 2) return false
  const states = new Set(parties.map((x) => x.entity.state))
  return states.size > 1 || states.has(null)
}
