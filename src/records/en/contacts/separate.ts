import { isOneOf } from '../../../model/one-of.ts'
import type { ContactMention, PartyMention } from './contact-mention.ts'
import { BESIDE_ANOTHER } from './joint-words.ts'
import { wordsOf } from './page.ts'
import { satAsOne } from './sat-as-one.ts'
import { type Scene, type Sides, unique } from './scene.ts'

/** Groups without a state count where they negotiate; else only a named one, and only where people meet it: rebels are met in battle too. */
export function withoutFactions(mode: string, parties: readonly PartyMention[]): readonly PartyMention[] {
  const isFaction = ({ entity }: PartyMention) => entity.kind === 'delegation' && entity.state === null
  if (mode === 'talks' || !parties.some(isFaction)) return parties
  const met = parties.some((x) => isOneOf(x.entity.kind, 'person', 'office') || isUnarmedTeam(x))
  return parties.filter((x) => !isFaction(x) || (met && x.entity.name.includes(' ')))
}

function isUnarmedTeam({ entity, mention }: PartyMention): boolean {
  if (entity.state === null || mention?.kind !== 'delegation') return false
  return !/\b(army|armies|forces|troops|guards|soldiers|military)\b/.test(mention.words.toLowerCase())
}

/** A named head stands for the team of his state. */
export function withoutTeams(parties: readonly PartyMention[]): PartyMention[] {
  const heads = new Set(parties.filter((x) => x.entity.kind === 'person').map((x) => x.entity.state))
  const kept = parties.filter(
    (x) =>
      !(
        x.entity.kind === 'delegation' &&
        x.role === 'party' &&
        x.mention?.kind === 'delegation' &&
        heads.has(x.entity.state)
      ),
  )
  return kept.length >= 2 ? kept : [...parties]
}

/** One contact for each other side where they were separate, else one for all. */
export function separate(scene: Scene, base: ContactMention, sides: Sides): PartyMention[][] {
  const { a, b } = sides
  if (sides.pairs) return sides.pairs.map((pair) => [...pair])
  const all = unique([...a, ...b])
  if (base.mode === 'visit' && areSeveralStates(b)) return b.map((host) => unique([...a, host]))
  if (isEachApart(scene, base, sides)) return a.flatMap((x) => b.map((y) => [x, y]))
  if (b.length < 2 || sides.joint || (!sides.separate && isTrilateral(scene, base, b))) return [all]
  if (!sides.separate && satAsOne(scene, base, all)) return [all]
  // "met Egyptian and Qatari officials": named as one.
  const [{ mention } = b[0]!] = b
  if (
    base.mode !== 'call' &&
    mention?.kind === 'delegation' &&
    b.every((x) => x.mention === mention) &&
    !sides.separate
  )
    return [all]
  const core = a.filter((x) => x.role !== 'mediator')
  if (core.length !== 1 && !sides.separate) return [all]
  const groups = base.mode === 'call' || sides.separate ? b.map((x) => [x]) : groupsOf(scene, b)
  return groups.length < 2 ? [all] : groups.map((group) => unique([...a, ...group]))
}

/** "a visit to Iraq and Syria": two visits. */
function areSeveralStates(hosts: readonly PartyMention[]): boolean {
  const states = new Set(hosts.map((x) => x.entity.state))
  return hosts.length > 1 && states.size === hosts.length && hosts.every((x) => x.role === 'host')
}

/** "had separate meetings with X", "telephoned both leaders": each of several with each other side. */
function isEachApart({ page }: Scene, base: ContactMention, { a, b }: Sides): boolean {
  const distinct = a.every((x) => x.role === 'party' && b.every((y) => y.entity !== x.entity))
  if (a.length < 2 || a.length > MOST_APART || b.length === 0 || b.length > 4 || !distinct) return false
  const each = base.rule === 'contacts/noun' && isEachOwn(page, a, base)
  if (new Set(a.map((x) => x.entity.state)).size < a.length && !each) return false
  if (base.mode === 'call' && saysBoth(page, b)) return true
  if (b.length !== 1) return false
  const words = wordsOf(page, base.from, base.to)
  // "In telephone calls with C, A and B agreed": there was more than one.
  return (
    (base.mode === 'call' && base.rule === 'contacts/noun' && CALLS.test(words)) ||
    (base.mode === 'meeting' && base.rule === 'contacts/noun' && MEETINGS.test(words)) ||
    each ||
    /\b(separate|separately|individually)\b/.test(wordsOf(page, base.from, Math.min(base.to + 2, page.tokens.length)))
  )
}

/** "A and B [each] had a meeting with C" */
function isEachOwn(page: Scene['page'], a: readonly PartyMention[], { from }: ContactMention): boolean {
  const end = Math.max(...a.map((x) => x.mention?.to ?? Number.POSITIVE_INFINITY))
  return end < from && from - end < 8 && /^each\b/.test(wordsOf(page, end, from))
}

// More than so many who had meetings with somebody are a crowd.
const MOST_APART = 8
// "The leaders of A, B and C have scheduled [meetings] with X"
const MEETINGS = /^(?!.*\b(?:joint|trilateral|three-way|the|their|these)\b)(?:[a-z-]+ )*meetings$/
const CALLS = /\bcalls$|\b(?:tele)?phone (?:[a-z]+ )?conversations$/

/** "telephoned [both leaders]": one and the other, rather than the pair. */
export function saysBoth(page: Scene['page'], parties: readonly PartyMention[]): boolean {
  return (
    parties.length > 1 &&
    parties.every(({ mention }) => mention?.kind === 'set' && /^both\b/.test(wordsOf(page, mention.from, mention.to)))
  )
}

/** A text that calls a meeting of three trilateral tells of one meeting. */
function isTrilateral(scene: Scene, base: ContactMention, b: readonly PartyMention[]): boolean {
  const { page } = scene
  if (b.length !== 2 || base.mode === 'call') return false
  const lead = page.sentences.filter((_x, index) => index < 3 || index === base.sentence)
  return lead.some((x) =>
    /\b(trilateral|three-way)\b/.test(wordsOf(page, x.from, Math.min(x.to, x.from + 60)).replace(BESIDE_ANOTHER, ' ')),
  )
}

/** People of one state sat together, save where a repeated preposition or "later" parts them. */
function groupsOf(scene: Scene, parties: readonly PartyMention[]): PartyMention[][] {
  const groups: PartyMention[][] = []
  for (const party of parties) {
    const last = groups.at(-1)
    const previous = last?.at(-1)
    const parted =
      previous?.mention &&
      party.mention &&
      previous.mention !== party.mention &&
      isParted(scene, previous.mention.to, party.mention.from)
    const same =
      party.entity.state === null || parted ? undefined : groups.find((x) => x[0]!.entity.state === party.entity.state)
    if (same) same.push(party)
    else groups.push([party])
  }
  return groups
}

function isParted(scene: Scene, from: number, to: number): boolean {
  return (
    to - from > 0 &&
    to - from < 8 &&
    /\b(then|later|separately|with|on|to|afterwards|before that)\b/.test(wordsOf(scene.page, from, to))
  )
}

/** Those who were just said to lead the teams that "the two sides" means. */
export function withHeadsHeard(scene: Scene, base: ContactMention, parties: readonly PartyMention[]): PartyMention[] {
  const { heads } = scene
  if (base.sentence - heads.sentence > 1 || !isOneOf(base.mode, 'talks', 'meeting')) return [...parties]
  const points = (x: PartyMention) => x.mention !== null && isOneOf(x.mention.kind, 'set', 'pronoun', 'delegation')
  return unique(parties.map((x) => (points(x) ? headOf(heads.parties, x) : x)))
}

/** The leader of a team among those named; else the team. */
export function headOf(heads: readonly PartyMention[], party: PartyMention): PartyMention {
  const { entity, role } = party
  if (role !== 'party' || entity.kind !== 'delegation' || entity.state === null) return party
  return heads.find((x) => x.entity.state === entity.state) ?? party
}
