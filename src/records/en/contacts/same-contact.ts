import { MODE_CLASS, STATUS_CLASS } from '../../../model/contact-classes.ts'
import { compatible, daysBetween, isDay, span } from '../../../model/edtf.ts'
import { type Entity, isIndividual } from '../../../model/mention.ts'
import { isWorkingTeam } from '../../../model/working-team.ts'
import type { ContactMention, PartyMention } from './contact-mention.ts'

export function modesFit(a: ContactMention, b: ContactMention): boolean {
  if (MODE_CLASS[a.mode] === MODE_CLASS[b.mode]) return true
  return (
    (a.modeOpen || b.modeOpen) &&
    a.mode !== 'visit' &&
    b.mode !== 'visit' &&
    a.mode !== 'message' &&
    b.mode !== 'message'
  )
}

export function datesFit(a: ContactMention, b: ContactMention): boolean {
  if (!a.date || !b.date) return true
  if (compatible(a.date.edtf, b.date.edtf)) return true
  const loose = ({ dateFrom }: ContactMention) => dateFrom === 'context' || dateFrom === 'report'
  return (loose(a) || loose(b)) && isNear(a.date.edtf, b.date.edtf)
}

/** A carried-over or reported day may be off by a few days. */
export function isNear(a: string, b: string): boolean {
  const [first, second] = [span(a), span(b)]
  return first !== null && second !== null && Math.abs(daysBetween(first[0], second[0])) <= 3
}

export function isSame(record: ContactMention, mention: ContactMention, inHeadline: boolean): boolean {
  if (!modesFit(record, mention) || !datesFit(record, mention)) return false
  if (!statusesFit(record, mention, inHeadline)) return false
  if (!inHeadline && (lastedLonger(record, mention) || lastedLonger(mention, record))) return false
  if (!inHeadline && seatedApart(record, mention)) return false
  if (!inHeadline && wasElsewhere(record, mention)) return false
  if (!inHeadline && isNextWithMore(record, mention)) return false
  if (isAnother(record, mention) || isLatestOf(record, mention)) return false
  if (wentTheOtherWay(record, mention) || hostedTheOther(record, mention)) return false
  if (mention.again && !mention.definite && record.date && !mention.date) return false
  if (mention.again && record.status === 'denied' && mention.status === 'held') return false
  // "had telephoned him, he said; the last call was on May 3": whatever the day of the one told first, it is another.
  if (mention.rule === 'contacts/further-round' && mention.date && !record.date && mention.status === 'held')
    return false
  if (mention.mode === 'summit' && record.mode === 'summit' && sharedSides(record, mention) >= 2) return true
  const open = ADDING.test(mention.rule) || ADDING.test(record.rule)
  const places = [record, mention].flatMap((x) => x.place?.state ?? [])
  return samePeople(record.parties, mention.parties, { open, hosts: places, loosely: inHeadline })
}

/** "They signed it. [After the ceremony] they were received by X": with whom they had not sat before. */
function isNextWithMore(record: ContactMention, mention: ContactMention): boolean {
  if (!mention.inTurn || mention.sentence <= record.sentence || ADDING.test(mention.rule)) return false
  const more = mention.parties.filter(({ entity }) => !record.parties.some((x) => sameSide(x.entity, entity)))
  return mainsOf(mention.parties).length > mainsOf(record.parties).length && more.some((x) => isIndividual(x.entity))
}

/** "joined them for talks … on Friday the two held a discussion": what has fewer people and a day of its own is another. */
function isAnother(record: ContactMention, mention: ContactMention): boolean {
  if (mention.definite || mention.dateFrom !== 'own' || record.dateFrom !== 'context' || !mention.date || !record.date)
    return false
  const fewer = mainsOf(mention.parties).length < mainsOf(record.parties).length
  return fewer && !compatible(record.date.edtf, mention.date.edtf)
}

/** "spoke in Brussels … the last time they met was in Vienna on 29 March": places in two states, and no day in common. */
function wasElsewhere(record: ContactMention, mention: ContactMention): boolean {
  const [here, there] = [record.place?.state, mention.place?.state]
  if (!here || !there || here === there || mention.definite || record.mode === 'visit') return false
  if (!isSaidBehind(record) || !isSaidBehind(mention)) return false
  return !record.date || !mention.date || record.date.edtf !== mention.date.edtf
}

// So many tokens behind its verb or noun stands the place that is said of a contact itself.
const BEHIND = 20

function isSaidBehind({ place, from, to }: ContactMention): boolean {
  return place !== null && place.from > from && place.from - to <= BEHIND
}

/** "six times since May, most recently [in August]": the last of many, told in one breath with them. */
function isLatestOf(a: ContactMention, b: ContactMention): boolean {
  const latest = 'contacts/most-recent'
  return a.sentence === b.sentence && (a.rule === latest) !== (b.rule === latest)
}

const FORTNIGHT = 14

/** "held talks on Sunday", "have been talking since October": months of talks are not those of the day. */
function lastedLonger({ date }: ContactMention, { date: day, dateFrom }: ContactMention): boolean {
  if (date?.rule !== 'dates/open' || !day || dateFrom === 'context' || !isDay(day.edtf)) return false
  const stretch = span(date.edtf)
  return stretch !== null && daysBetween(stretch[0], stretch[1]) > FORTNIGHT
}

/** "Dhaka wrote to Delhi last month; on 26 March Modi wrote to Yunus": each letter has a sender of its own. */
function wentTheOtherWay(a: ContactMention, b: ContactMention): boolean {
  if (a.mode !== 'message' || b.mode !== 'message' || !a.date || !b.date) return false
  const [from, to] = [a, b].map(({ parties }) => parties.filter((x) => x.role === 'party').map((x) => x.entity.state))
  return from![0] !== null && from![0] === to![1] && from![1] === to![0] && from![0] !== to![0]
}

/** "A goes to Beijing, B is to come to Washington": who visits is at home on the other's visit. */
function hostedTheOther(a: ContactMention, b: ContactMention): boolean {
  if (a.mode !== 'visit' || b.mode !== 'visit') return false
  const [here, there] = [a, b].map(({ parties }) => parties.find((x) => x.role === 'host')?.entity.state)
  return Boolean(here && there) && here !== there
}

/** What was announced and called off, or told and denied, is one contact. */
function statusesFit(record: ContactMention, mention: ContactMention, inHeadline: boolean): boolean {
  const [told, own] = [STATUS_CLASS[record.status], STATUS_CLASS[mention.status]]
  if (told === own) return true
  if (inHeadline) return told === 'held' || own === 'held'
  const statuses = [record.status, mention.status]
  if (statuses.includes('denied') && (isIndirect(record, mention) || isIndirect(mention, record))) return false
  if (statuses.includes('denied'))
    return (
      statuses.includes('held') && mention.sentence - record.sentence <= DENIED_WITHIN && areOfOneRank(record, mention)
    )
  // "called off his meeting with X, whom he was due to see on Friday"
  if (record.status === 'cancelled' && mention.wasPlanned) return true
  return (
    told === 'ahead' &&
    mention.status === 'cancelled' &&
    (mention.definite || (record.date !== null && mention.date !== null))
  )
}

/** "shuttled between the two, who never saw each other": that they did not meet takes nothing from the talks. */
function isIndirect({ mode, parties, status }: ContactMention, { mode: denied }: ContactMention): boolean {
  return status !== 'denied' && mode === 'talks' && denied === 'meeting' && parties.some((x) => x.role === 'mediator')
}

/** "The two countries were not negotiating": that two of their ministers met is no such talks. */
function areOfOneRank(a: ContactMention, b: ContactMention): boolean {
  const [teams, others] = a.parties.every((x) => x.entity.kind === 'delegation') ? [a, b] : [b, a]
  if (teams.status !== 'denied' || teams.mode !== 'talks' || others.mode === 'talks') return true
  return (
    !teams.parties.every((x) => x.entity.kind === 'delegation') ||
    others.parties.every((x) => x.entity.kind !== 'person')
  )
}

// A denial stands near what it denies, in sentences.
const DENIED_WITHIN = 6

/** A tête-à-tête is not the three-way talks of which its two are part. */
function seatedApart(record: ContactMention, mention: ContactMention): boolean {
  const [told, own] = [mainsOf(record.parties).length, mainsOf(mention.parties).length]
  return (own === 2 && told > 2 && mention.seats === 'pair') || (own > 2 && told === 2 && mention.seats === 'joint')
}

// What tells of a contact told already: what was spoken of at it, who came to it.
const ADDING = /^contacts\/(discuss|brief|interact|consult|join|join-remotely)$/

/** How many parties two mentions share, groups of leaders counting as one another. */
function sharedSides(a: ContactMention, b: ContactMention): number {
  return b.parties.filter((x) =>
    a.parties.some((y) => sameSide(x.entity, y.entity) || (x.entity.kind === 'group' && y.entity.kind === 'group')),
  ).length
}

interface Likeness {
  /** One of the two only adds to what is told. */
  readonly open?: boolean
  /** States in whose places it was. */
  readonly hosts?: readonly string[]
  /** One of the two is a headline. */
  readonly loosely?: boolean
}

/**
 * Whether two lists of parties can be one contact's: the shorter stands in the longer, states standing for their people.
 * Who is more than the shorter has is of the same states or at home there, unless one of the two only adds to what is told.
 */
export function samePeople(
  a: readonly PartyMention[],
  b: readonly PartyMention[],
  { open = false, hosts = [], loosely = false }: Likeness = {},
): boolean {
  const [x, y] = [mainsOf(a), mainsOf(b)]
  const [few, many] = x.length <= y.length ? [x, y] : [y, x]
  if (few.length < 2) return false
  const free = [...many]
  for (const party of few) {
    const at = free.findIndex((z) => (loosely ? sameState : sameSide)(z.entity, party.entity))
    if (at < 0) return false
    free.splice(at, 1)
  }
  const states = new Set([...few.map((z) => z.entity.state), ...hosts])
  const teams = few.every((z) => z.entity.kind === 'delegation')
  return open || teams || free.every((z) => z.role !== 'party' || states.has(z.entity.state))
}

/** Those at the table, without states that only host or mediate. */
export function mainsOf(list: readonly PartyMention[]): readonly PartyMention[] {
  const mains = list.filter((x) => x.role === 'party' || x.entity.kind === 'person')
  return mains.length >= 2 ? mains : list
}

/** "US envoy meets junta": a headline names office and state as it likes. */
function sameState(a: Entity, b: Entity): boolean {
  const named = a.kind === 'person' && b.kind === 'person'
  return sameSide(a, b) || (a.state !== null && a.state === b.state && !named)
}

export function sameSide(a: Entity, b: Entity): boolean {
  if (a === b) return true
  if (a.kind === 'person' && b.kind === 'person') return false
  if (a.kind === 'group' || b.kind === 'group') return a.kind === b.kind && a.name === b.name
  if (!a.state || a.state !== b.state || isWorkingTeam(a.name) !== isWorkingTeam(b.name)) return false
  if (a.kind === 'delegation' || b.kind === 'delegation') return true
  return a.office === b.office || (LEADERS.has(a.office ?? '') && LEADERS.has(b.office ?? ''))
}

const LEADERS = new Set(['head_of_state', 'head_of_government'])
