import type { Nominal, Predicate } from '../../../model/clause.ts'
import { addDays, isDay } from '../../../model/edtf.ts'
import { isOneOf } from '../../../model/one-of.ts'
import { joinsTable } from './at-his-table.ts'
import { onEachJourney } from './both-times.ts'
import type { ContactMention, PartyMention, PlaceMention } from './contact-mention.ts'
import { settleUnderHeading } from './date-headings.ts'
import { DAY_OF_PLACE, settleDayByPeople, settleDayByPlace } from './day-by-place.ts'
import { isAhead, isRecent, keepDay } from './days-told.ts'
import { recallFirstSince } from './first-since.ts'
import { isForeground } from './foreground.ts'
import { AT_GATHERING } from './gathering-told.ts'
import { asGoBetweens, goBetweens } from './go-betweens.ts'
import { hearInTurn } from './in-turn.ts'
import { askersOf } from './initiator.ts'
import { recallLatest } from './most-recently.ts'
import { isNarrated } from './narrated.ts'
import { saidIn, wordsOf } from './page.ts'
import { placeNamedAt } from './places.ts'
import { planAnew } from './planned-anew.ts'
import { settlePlannedVisit } from './planned-visit.ts'
import { settleWithout } from './pulled-out.ts'
import { type Scene, type Sides, unique } from './scene.ts'
import { separate, withHeadsHeard, withoutFactions, withoutTeams } from './separate.ts'
import { settleSpokeAtTable } from './spoke-at-table.ts'
import { settleMetOnVisit, settleSpokeOnVisit } from './spoke-on-visit.ts'
import { hearStage, settleOnStage, settleRefused } from './stage.ts'
import { homeThere } from './there.ts'
import { settleWhen } from './when.ts'
import { settleVenue, settleWhere } from './where.ts'

const saysLast = saidIn(
  /\b(?:the|their) (?:last|previous) (?:time|occasion|encounter|meeting|conversation)\b|\blast (?:met|saw|spoke|talked|sat)\b/,
)

/** Adds what all contacts have in common (date, place, closed doors, who asked) and keeps one mention for each contact. */
export function finish(
  scene: Scene,
  base: ContactMention,
  sides: Sides,
  predicate: Predicate | null,
  nominal: Nominal | null,
  words: string,
): void {
  withSetting(scene, base, predicate, nominal)
  if (joinsTable(scene, base, sides, predicate)) return
  settleCalledOff(scene, base, sides)
  settleWithout(scene, base, sides, predicate)
  preferMainDay(scene, base, sides)
  settleDayByPlace(scene, base, sides)
  settleDayByPeople(scene, base, sides)
  settleRefused(scene, base, sides)
  settlePlannedVisit(scene, base, sides, predicate)
  settleSpokeOnVisit(scene, base, sides, predicate)
  settleSpokeAtTable(scene, base, sides, predicate)
  settleMetOnVisit(scene, base, sides)
  settleOnStage(scene, { base, sides, predicate, nominal })
  settleUnderHeading(scene, base)
  settleVenue(scene, base, sides)
  base.again ||= /\b(again|another|second|third|further|once more)\b/.test(words)
  // "They did not meet. [The last time] they sat down was on May 3": another than the one told before.
  base.again ||= base.dateFrom === 'own' && saysLast(scene.page, base.sentence)
  base.inTurn ||= opensInTurn(scene.page, base.sentence)
  base.seats ??= seatsOf(scene, predicate, nominal, words)
  const between = unique([...scene.mediators, ...goBetweens(scene, base.mode, predicate, nominal)])
  const askers = askersOf(scene, base, sides, predicate, nominal)
  const journeys = onEachJourney(scene, base, sides)
  for (const parties of separate(scene, base, sides)) {
    const all = asGoBetweens(withoutTeams(withHeadsHeard(scene, base, withoutFactions(base.mode, parties))), between)
    const host = base.mode === 'visit' ? all.find(isVisitedState) : undefined
    // "is due in Israel after a stop in Riyadh"
    const elsewhere = base.place?.state && base.place.state !== host?.entity.state
    if (host && (!base.place || elsewhere || sides.b.length > 1)) base.place = visitedPlace(scene, base, host)
    const home = base.place
      ? homeThere(
          scene,
          predicate,
          nominal,
          all.map((x) => x.entity.state),
        )
      : null
    if (home) base.place = home
    const initiator = askers.find((state) => all.some((x) => x.entity.state === state)) ?? null
    for (const day of journeys.length > 0 ? journeys : listedDays(base))
      scene.found.push({ ...base, ...day, parties: all, initiator })
    if (base.status !== 'proposed' || !areTeams(parties))
      scene.discourse.hearContact(parties, isAside(predicate) || isBackdrop(predicate, nominal))
  }
  hearInTurn(scene, base, sides)
  hearDay(scene, base, predicate, nominal)
  hearStage(scene, { base, sides, predicate, nominal })
  if (base.status === 'cancelled') planAnew(scene, base)
  recallFirstSince(scene, base)
  recallLatest(scene, base)
}

/** "X, [who had hosted him that morning], stayed away" */
function isAside(predicate: Predicate | null): boolean {
  return predicate?.link === 'relative' && predicate.perfect && predicate.tense === 'past'
}

/** "[The encounter] was to build on the summit between X and Y": of the contact that is its subject the text goes on to tell. */
function isBackdrop(predicate: Predicate | null, nominal: Nominal | null): boolean {
  const subject = predicate?.subject
  return nominal !== null && subject?.kind === 'contact' && subject !== nominal && subject.head !== nominal.head
}

/** "called off his trip to X, where he [was to meet] Y": with the journey fell what was planned on it. */
function settleCalledOff({ found }: Scene, base: ContactMention, { a, b }: Sides): void {
  const trip = base.wasPlanned ? found.findLast((x) => x.mode === 'visit' && x.status === 'cancelled') : undefined
  if (!trip || base.sentence - trip.sentence > CALLED_OFF_WITHIN) return
  const sides = [...a, ...b].map(({ entity }) => entity)
  const there = trip.parties.find((x) => x.role === 'host')?.entity.state
  // "his trip to London, where he was to meet" one who is as far from home as he
  const where = trip.sentence === base.sentence && trip.place !== null && trip.place.name === base.place?.name
  const goes = trip.parties.every((x) => x.role === 'host' || sides.includes(x.entity))
  if (goes && (where || sides.some((x) => x.state === there))) base.status = 'cancelled'
}

const CALLED_OFF_WITHIN = 8

/** Teams for whom a meeting is only sought: "they" goes on meaning the people who met. */
const areTeams = (parties: readonly PartyMention[]) =>
  parties.every((x) => x.role !== 'party' || x.entity.kind === 'delegation')

const opensInTurn = saidIn(
  /^(?:immediately |shortly |soon |right |just )?(?:after|before|following|ahead of|prior to|afterwards?|later|subsequently|thereafter|then)\b/,
)

const PAIR =
  /\b(tete-a-tete|one-on-one|one-to-one|bilateral|bilaterals|separate|separately|aside|pull-aside|private(ly)?)\b/
const JOINT =
  /\b(trilateral|trilaterals|three-way|tripartite|four-way|quadrilateral|five-party|joint (session|meeting|talks)|plenary|round-?table)\b/

/** "a tête-à-tête" is of two and no part of "the trilateral". */
function seatsOf(
  scene: Scene,
  predicate: Predicate | null,
  nominal: Nominal | null,
  words: string,
): ContactMention['seats'] {
  const own = nominal || !predicate ? words : wordsOf(scene.page, predicate.from, predicate.span.to)
  return JOINT.test(own) ? 'joint' : PAIR.test(own) ? 'pair' : null
}

/** "visited Kyiv": the town, where one is said, else the state. */
function visitedPlace({ page }: Scene, base: ContactMention, { entity, mention }: PartyMention): PlaceMention {
  const named = mention?.kind === 'state' ? placeNamedAt(page, mention.from) : null
  return named ?? { name: entity.name, state: entity.state, from: base.from, to: base.to }
}

/** Gives a contact its date and its place. */
export function withSetting(
  scene: Scene,
  base: ContactMention,
  predicate: Predicate | null,
  nominal: Nominal | null,
): ContactMention {
  if (isNarrated(scene.page, base, predicate)) base.status = 'held'
  settleWhen(scene, base, predicate, nominal)
  // "spoke of the summit, set for next week": what is only spoken of is to come, whenever they spoke.
  if (
    base.status === 'held' &&
    (predicate?.tense !== 'past' || nominal) &&
    isAhead(scene.page.published, base.date?.edtf)
  )
    base.status = 'planned'
  if (scene.programme && isOneOf(base.status, 'held', 'ongoing') && isAnnounced(predicate)) base.status = 'planned'
  if (base.status === 'planned' && isInCaption(scene, base) && !isAhead(scene.page.published, base.date?.edtf))
    base.status = 'held'
  if (base.status === 'held' && predicate && hasJustArrived(scene, base, predicate)) base.status = 'planned'
  settleWhere(scene, base, predicate, nominal)
  return base
}

/** "poses with X ahead of their summit on Monday": in Monday's paper the picture is of what was held. */
function isInCaption({ page }: Scene, { sentence, dateFrom }: ContactMention): boolean {
  return dateFrom === 'own' && page.blocks[page.sentences[sentence]!.block]!.kind === 'caption'
}

/** "9:00 a.m. The Secretary meets with X": in a programme the present tense, or a line without a verb, is to come. */
function isAnnounced(predicate: Predicate | null): boolean {
  return !predicate || (predicate.tense !== 'past' && !predicate.perfect)
}

/** "[arrived] in X on Thursday to hold talks with Y", in Thursday's paper: the talks are to come. */
function hasJustArrived({ page }: Scene, { date }: ContactMention, { link, parent }: Predicate): boolean {
  if (link !== 'infinitive' || !parent || !isOneOf(parent.lemma, 'arrive', 'land', 'reach', 'touch')) return false
  const day = page.published?.slice(0, 10)
  if (!day || parent.tense !== 'past' || parent.perfect) return false
  return !date || date.edtf === day
}

/** "met on May 16 and June 2" tells of two contacts. */
export function listedDays(base: ContactMention): readonly Pick<ContactMention, 'date' | 'place'>[] {
  const { date, place } = base
  const more = base.moreDates ?? []
  if (
    date &&
    more.length === 1 &&
    (isOneOf(base.mode, 'visit', 'talks', 'summit') || (base.mode === 'meeting' && !base.again)) &&
    isDay(date.edtf) &&
    (base.mode === 'visit' || !more[0]!.place || more[0]!.place.name === place?.name) &&
    more[0]!.date.edtf === addDays(date.edtf, 1)
  )
    return [{ date: { ...date, edtf: `${date.edtf}/${more[0]!.date.edtf}` }, place }]
  if (more.length) return [{ date, place }, ...more.map((x) => ({ date: x.date, place: x.place ?? place }))]
  const days = date?.rule === 'dates/days' && /^\[[\d,-]+\]$/.test(date.edtf) ? date.edtf.slice(1, -1).split(',') : []
  return days.length > 1 && days.length <= 6 && base.status === 'held'
    ? days.map((edtf) => ({ date: { ...date!, edtf }, place }))
    : [{ date, place }]
}

/** The day of a contact that the text tells, rather than recalls, is the day of what is told after it. */
export function hearDay(
  scene: Scene,
  base: ContactMention,
  predicate: Predicate | null,
  nominal: Nominal | null,
): void {
  if (!base.date || base.dateFrom === 'report' || base.status !== 'held') return
  if (base.dateFrom === 'context' && !isOneOf(base.date.rule, AT_GATHERING, DAY_OF_PLACE)) return
  const { page } = scene
  const { block } = page.sentences[base.sentence]!
  const { kind } = page.blocks[block]!
  const { edtf } = base.date
  if ((kind !== 'body' && kind !== 'item') || !isRecent(page.published, edtf)) return
  if (base.mode === 'visit' && isLookedBack(predicate)) scene.recalled = { day: edtf, block }
  if (isForeground(scene.page, predicate, nominal)) keepDay(scene, edtf, block)
}

/** "[had landed] on Sunday. The king received him": what follows in the paragraph goes on looking back. */
function isLookedBack(predicate: Predicate | null): boolean {
  return predicate?.perfect === true && predicate.tense === 'past' && predicate.link === 'main'
}

/** The day that a report gives for its statement is not that of what it opens with: "sat down on Tuesday … said on Wednesday". */
export function preferMainDay(scene: Scene, base: ContactMention, sides: Sides): void {
  const { page, mainDay, mainSentence } = scene
  if (base.dateFrom !== 'report' || !base.date || mainDay === null || mainSentence === null) return
  if (mainSentence >= base.sentence || base.sentence - mainSentence > 3 || base.date.edtf <= mainDay) return
  const { from, to } = page.sentences[mainSentence]!
  const named = new Set<string>()
  for (let at = from; at < to; at++) for (const state of page.mentionAt[at]?.states ?? []) named.add(state)
  for (let at = from; at < to; at++)
    for (const value of page.terms[at]?.values ?? []) if (value.kind === 'polity') named.add(value.code)
  const states = [...sides.a, ...sides.b].flatMap(({ entity }) => entity.state ?? [])
  if (states.length < 2 || !states.every((state) => named.has(state))) return
  base.date = { edtf: mainDay, rule: 'dates/carried-over', inferred: true, words: 'the day spoken of before' }
  base.dateAt = null
  base.dateFrom = 'context'
}

/** "the trip, on which X was his guest": only a state or body is a place as well. */
function isVisitedState({ role, entity }: PartyMention): boolean {
  return role === 'host' && entity.kind === 'delegation'
}
