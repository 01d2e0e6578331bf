import type { Argument, Nominal, Predicate } from '../../../model/clause.ts'
import { daysBetween, isDay } from '../../../model/edtf.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import { polityOf } from '../../../register/polities.ts'
import { alsoDid } from './also-did.ts'
import type { ContactMention, PlaceMention } from './contact-mention.ts'
import { placeOver } from './date-headings.ts'
import { isReporting } from './dates.ts'
import { isForeground, isJustBefore } from './foreground.ts'
import { leftBehind } from './left-behind.ts'
import { namedBefore } from './named-before.ts'
import { occasionMeant } from './occasion-meant.ts'
import { ownClauses } from './own-clauses.ts'
import type { ContactPage } from './page.ts'
import { placeBetween, placeNamedAt } from './places.ts'
import { type Scene, type Sides, type Stage, sentenceAt } from './scene.ts'
import { hereAt, placeThere } from './there.ts'
import { isMatter } from './told-of.ts'

/** A contact as its sentence tells it: who stands where, and the verb and noun that tell it. */
interface Told {
  readonly base: ContactMention
  readonly sides: Sides
  readonly predicate: Predicate | null
  readonly nominal: Nominal | null
}

/** Gives a contact in person the place that its own words or those around them say. */
export function settleWhere(
  scene: Scene,
  base: ContactMention,
  predicate: Predicate | null,
  nominal: Nominal | null,
): void {
  if (inPerson(base)) base.place = placeOf(scene, predicate, nominal) ?? leftBehind(scene, predicate, nominal)
}

/** A palace or hall that no table knows lies in the state of the host, where nothing else is said. */
export function settleVenue(base: ContactMention, { a }: Sides): void {
  const host = a.find((x) => x.role === 'host')?.entity.state
  if (base.place && base.place.state === null && host) base.place = { ...base.place, state: host }
}

/** A contact told without a place, after one with a place, was there too: same people, same day, no journey told between. */
export function settleOnStage(scene: Scene, { base, sides, predicate, nominal }: Told): void {
  if (!inPerson(base) || base.place || base.mode === 'visit') return
  const occasion = occasionMeant(scene, base, predicate)
  base.place = capitalMeant(scene, base, sides) ?? placeOver(scene, base) ?? occasion?.place ?? null
  const { stage } = scene
  if (base.place || !stage || !isStillThere(scene, base, sides)) return
  const tookPlace = base.status === 'held' || base.status === 'ongoing'
  const told = isForeground(scene.page, predicate, nominal) || isJustBefore(predicate, nominal)
  if (base.status === 'cancelled' ? base.sentence === stage.sentence : tookPlace && told) base.place = stage.place
}

const REFUSING = oneOf('refuse|deny|decline|turn|rebuff|snub|skip|spurn')

/** Who is refused on a visit, or shuns somebody there, would have met on the day and in the place told before. */
export function settleRefused(scene: Scene, base: ContactMention, sides: Sides): void {
  const { stage, page } = scene
  if (base.status !== 'cancelled' || base.date || !stage?.day || base.sentence - stage.sentence > 2) return
  if (![...sides.a, ...sides.b].some(({ entity }) => stage.people.includes(entity))) return
  if (!page.readings[base.sentence]!.predicates.some((x) => REFUSING.test(x.lemma))) return
  base.date = { edtf: stage.day, rule: 'dates/carried-over', inferred: true, words: 'the day spoken of before' }
  base.dateFrom = 'context'
  if (inPerson(base)) base.place ??= stage.place
}

/** Where the people of a contact that is told, rather than recalled, are from now on. */
export function hearStage(scene: Scene, { base, sides, predicate, nominal }: Told): void {
  if (!inPerson(base) || !base.place || base.status !== 'held' || scene.page.headline(base.from)) return
  if (!isForeground(scene.page, predicate, nominal)) return
  const people = [...sides.a, ...sides.b].map(({ entity }) => entity)
  scene.stage = { place: base.place, people, day: base.date?.edtf ?? null, sentence: base.sentence }
}

const REACH = 5
// For so many days a host at home is taken to be where he received the guests before.
const AT_HOME = 3

function isStillThere({ page, stage }: Scene, base: ContactMention, sides: Sides): boolean {
  if (!stage || base.sentence - stage.sentence > REACH) return false
  if (!areAmong(sides, stage)) return false
  const { from, to } = page.sentences[base.sentence]!
  if (page.tokens.slice(from, to).some(({ norm }, at, all) => norm === 'town' && all[at - 1]?.norm === 'in'))
    return true
  if (!base.date || !stage.day || base.dateFrom === 'context' || base.date.edtf === stage.day) return true
  if (stage.day.split('/').includes(base.date.edtf)) return true
  const atHome = sides.a[0]?.entity.state === stage.place.state
  if (!atHome || !isDay(stage.day) || !isDay(base.date.edtf)) return false
  const days = daysBetween(stage.day, base.date.edtf)
  return days >= 0 && days <= AT_HOME
}

/** Whether one of these people was there, or all speak for states whose people were, the host's own among them. */
function areAmong({ a, b }: Sides, { people, place }: Stage): boolean {
  const sides = [...a, ...b]
  if (sides.some(({ entity }) => people.includes(entity))) return true
  const states = new Set([...people.map(({ state }) => state), place.state])
  return sides.length > 1 && sides.every(({ entity }) => entity.state !== null && states.has(entity.state))
}

function inPerson({ mode }: ContactMention): boolean {
  return mode !== 'call' && mode !== 'message' && mode !== 'video'
}

function placeOf(scene: Scene, predicate: Predicate | null, nominal: Nominal | null): PlaceMention | null {
  const { page } = scene
  const behind = predicate?.resumed && isLastHeld(predicate, nominal) ? predicate.resumed : null
  const resumed = behind && placeBetween(page, behind.from, behind.to)
  if (resumed) return resumed
  const withNoun = nominal
    ? (placeBetween(page, nominal.from, endOfArguments(page, nominal)) ?? inFront(page, nominal))
    : null
  if (withNoun) return withNoun
  const told = nominal ? inItsClauses(page, nominal) : null
  if (told) return told
  const there = placeThere(scene, predicate, nominal)
  if (there !== undefined) return there
  const here = hereAt(page, nominal ?? predicate!)
  if (here) return here
  if (!predicate) return null
  const own = withVerb(page, predicate)
  if (own) return own
  if (predicate.opener === 'where' || alsoDid(page, predicate))
    return namedBefore(page, predicate.span.from, page.sentences[predicate.sentence]!.from)
  return whileThere(page, predicate) ?? aroundClause(page, predicate)
}

/** Whether what a clause says at its end is of its verb's contact, or of the last contact noun that it has. */
function isLastHeld({ args, subject }: Predicate, nominal: Nominal | null): boolean {
  return (
    !nominal || nominal === subject || args.findLast((x) => x.nominal.kind === 'contact')?.nominal.from === nominal.from
  )
}

/** "talks [held in Doha]", "a meeting [that had been set for Tuesday in the Lao capital]". */
function inItsClauses(page: ContactPage, nominal: Nominal): PlaceMention | null {
  const relatives = ownClauses(page, sentenceAt(page, nominal.from), nominal)
  for (const clause of [...nominal.reduced, ...relatives]) {
    const place = withVerb(page, clause)
    if (place) return place
  }
  return null
}

/** "the [Rome] meeting": a place named in front of the contact noun, where it is no party. */
function inFront(page: ContactPage, { from, head, mentions }: Nominal): PlaceMention | null {
  for (let at = from; at < head; at++) {
    const place = placeNamedAt(page, at)
    // "the Iran talks" are about Iran.
    const isState = page.terms[at]?.values.some((x) => x.kind === 'polity' && x.use === 'name')
    if (place?.state && place.to === head && !isState && !mentions.some((x) => x.from === at && !x.metonym))
      return place
  }
  return null
}

/** "met in Doha", "In Doha, X met Y": the places that stand with the verb, not with what was spoken about. */
function withVerb(page: ContactPage, predicate: Predicate): PlaceMention | null {
  const behind = predicate.args.filter((x) => x.nominal.from >= predicate.to)
  const end = Math.max(predicate.span.to, ...behind.map((x) => x.nominal.to))
  const other = behind.find(
    (x) => (x.nominal.kind === 'contact' && OF_ANOTHER.test(x.relation)) || isMatter(x, predicate),
  )
  const front = Math.min(predicate.span.from, ...predicate.args.map((x) => x.nominal.from))
  return (
    placeBetween(
      page,
      predicate.from,
      Math.min(end, other?.nominal.from ?? end, startOfInsert(page, predicate, behind)),
    ) ??
    placeBetween(page, front, predicate.from) ??
    visited(page, predicate)
  )
}

/** "met A, [who had come from Kyiv,] and B": what is said within a list is no place of the verb. */
function startOfInsert(page: ContactPage, predicate: Predicate, behind: readonly Argument[]): number {
  const within = page.readings[predicate.sentence]!.predicates.find(
    (x) => x.link === 'relative' && behind.some(({ nominal }) => nominal.from < x.from && x.to <= nominal.to),
  )
  return within?.from ?? Number.POSITIVE_INFINITY
}

/** "is to visit [Chisinau] for talks": the place that stands as the object. */
function visited(page: ContactPage, { lemma, args }: Predicate): PlaceMention | null {
  const object = isOneOf(lemma, 'visit', 'tour') ? args.find(({ relation }) => relation === 'object') : undefined
  return object ? placeNamedAt(page, object.nominal.from) : null
}

// A contact noun behind these words is another contact, and what follows is its place.
const OF_ANOTHER = oneOf('after|before|since|ahead of|ahead|about|following|despite|until|from')

/** "met him in September, [when both were in New York]". */
function whileThere(page: ContactPage, predicate: Predicate): PlaceMention | null {
  const beside = page.readings[predicate.sentence]!.predicates.find(
    (x) => x.parent === predicate && isOneOf(x.opener ?? '', 'when', 'while', 'as') && STAYS.test(x.lemma),
  )
  return beside ? placeBetween(page, beside.from, beside.span.to) : null
}

const STAYS = oneOf('be|stay|attend|gather|visit|travel|tour|stop|come|go|arrive|fly|land|pass')

/** "flew to Rome to meet him": the place of the clause that this one hangs on, unless that only reports it. */
function aroundClause(page: ContactPage, predicate: Predicate): PlaceMention | null {
  let top = predicate
  while (top.parent && top.link !== 'that' && top.link !== 'main' && !isReporting(top.parent)) top = top.parent
  if (top === predicate) return null
  const before = Math.min(predicate.span.from, predicate.from)
  for (let at = before - 1; at >= top.span.from; at--) {
    const place = placeBetween(page, at, before)
    if (place) return place
  }
  return visited(page, top)
}

/** Where the next verb begins, or the sentence ends. */
function endOfArguments(page: ContactPage, nominal: Nominal): number {
  const index = sentenceAt(page, nominal.from)
  const verb = page.readings[index]!.predicates.find((x) => x.from >= nominal.to)
  return verb ? verb.from : page.sentences[index]!.to
}

/** "back in the capital", "in the capital": that of the state where the story is, else of the one whose guests they are. */
function capitalMeant(scene: Scene, base: ContactMention, { a }: Sides): PlaceMention | null {
  const { page, stage } = scene
  const { from, to } = page.sentences[base.sentence]!
  for (let at = from + 2; at < to; at++) {
    if (page.tokens[at]!.norm !== 'capital' || page.tokens[at - 1]!.norm !== 'the') continue
    if (!isOneOf(page.tokens[at - 2]!.norm, 'in', 'to', 'at')) continue
    const there = stage && a.some(({ entity }) => stage.people.includes(entity)) ? stage.place.state : null
    const state = there ?? a[0]?.entity.state
    const name = state ? polityOf(state)?.capital : undefined
    if (name && state) return { name, state, from: at - 1, to: at + 1 }
  }
  return null
}
