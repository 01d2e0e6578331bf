import type { Nominal, Predicate } from '../../../model/clause.ts'
import { compatible, daysBetween, isDay } from '../../../model/edtf.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import { polityOf } from '../../../register/polities.ts'
import type { ContactMention, PlaceMention } from './contact-mention.ts'
import { placeOver } from './date-headings.ts'
import { isForeground, isJustBefore } from './foreground.ts'
import { occasionMeant } from './occasion-meant.ts'
import { saidIn } from './page.ts'
import { placeNamedAt } from './places.ts'
import type { Scene, Sides, Stage } from './scene.ts'
import { inPerson } from './where.ts'

/** A contact as its sentence tells it: who stands where, and the verb and noun that tell it. */
interface Told {
  readonly base: ContactMention
  readonly sides: Sides
  readonly predicate: Predicate | null
  readonly nominal: Nominal | null
}

/** A contact told without a place, after one with a place, was there too: same people, same day, no journey told between. */
export function settleOnStage(scene: Scene, { base, sides, predicate, nominal }: Told): void {
  if (!inPerson(base) || base.place || base.mode === 'visit') return
  const occasion = occasionMeant(scene, base, predicate)
  base.place = capitalMeant(scene, base, sides) ?? placeOver(scene, base) ?? occasion?.place ?? null
  const stage = base.place ? null : stageOf(scene, base, sides)
  const tookPlace = base.status === 'held' || base.status === 'ongoing'
  const told = isForeground(scene.page, predicate, nominal) || isJustBefore(predicate, nominal)
  if (!stage && !base.place && tookPlace && told) base.place = whereFiled(scene, base, sides)
  if (!stage) return
  if (base.status === 'cancelled' ? base.sentence === stage.sentence : tookPlace && told) base.place = stage.place
}

const REFUSING = oneOf('refuse|deny|decline|turn|rebuff|snub|skip|spurn')

/** Who is refused on a visit, or shuns somebody there, would have met on the day and in the place told before. */
export function settleRefused({ stages, page }: Scene, base: ContactMention, sides: Sides): void {
  const stage = stages.at(-1)
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
  keepStage(scene, { place: base.place, people, day: base.date?.edtf ?? null, sentence: base.sentence })
}

// So many places with their people are kept in mind.
const MOST = 4

/** Where some people are from now on. */
export function keepStage(scene: Scene, stage: Stage): void {
  scene.stages = [...scene.stages.slice(1 - MOST), stage]
}

const saysAway = saidIn(
  /\b(?:summits?|sidelines?|margins?|forum|conference|assembly|tour|visit|trip|stop|arriv(?:ed|al))\b/,
)
// A report is filed from where that was of which its first sentences tell.
const LEAD = 2

/** "KIGALI, Jan 6 - X met the Rwandan president on a tour", "KAZAN, Oct 23 - A met B at the summit": the place of the dateline. */
function whereFiled({ page }: Scene, base: ContactMention, { a, b }: Sides): PlaceMention | null {
  const { filedFrom, published, sentences, blocks } = page
  const first = sentences.findIndex((x) => blocks[x.block]!.kind === 'body')
  if (!filedFrom || !base.date || base.sentence - first > LEAD || page.headline(base.from)) return null
  const fresh = published && isDay(published) && isDay(base.date.edtf) ? daysBetween(base.date.edtf, published) : NaN
  const isHome = [...a, ...b].some(({ entity }) => entity.state === filedFrom.state)
  if (!(fresh >= 0 && fresh <= 1) || !(isHome || saysAway(page, base.sentence))) return null
  const { from } = sentences[base.sentence]!
  return { ...filedFrom, from, to: from + 1 }
}

// So many sentences people are taken to be where they were, and so many on the very day.
const REACH = 5
const SAME_DAY_REACH = 40

/** The place told last at which these people were that day. */
function stageOf(scene: Scene, base: ContactMention, sides: Sides): Stage | null {
  const { stages } = scene
  return (
    stages.findLast((stage) => (stage.day !== null || stage === stages.at(-1)) && isAt(scene, stage, base, sides)) ??
    null
  )
}

function isAt({ page }: Scene, stage: Stage, base: ContactMention, sides: Sides): boolean {
  if (!areAmong(sides, stage)) return false
  const away = base.sentence - stage.sentence
  if (away > REACH) return away <= SAME_DAY_REACH && isOnTheDay(stage, base) && isOfDoer(stage, sides)
  return isInTown({ page }, base) || fitsDay(stage, base, sides)
}

function isOnTheDay({ day }: Stage, { date, dateFrom }: ContactMention): boolean {
  return date !== null && date.edtf === day && isDay(day) && isOneOf(dateFrom ?? '', 'own', 'sentence')
}

function isOfDoer({ people }: Stage, { a }: Sides): boolean {
  return a.length > 0 && a.every(({ entity }) => people.includes(entity))
}

/** "met him while [in town]" */
function isInTown({ page }: Pick<Scene, 'page'>, { sentence }: ContactMention): boolean {
  const { from, to } = page.sentences[sentence]!
  return page.tokens.slice(from, to).some(({ norm }, at, all) => norm === 'town' && all[at - 1]?.norm === 'in')
}

// For so many days a host at home is taken to be where he received the guests before.
const AT_HOME = 3

function fitsDay(stage: Stage, { date, dateFrom }: ContactMention, { a }: Sides): boolean {
  if (!date || !stage.day || date.edtf === stage.day || stage.day.split('/').includes(date.edtf)) return true
  if ((dateFrom === 'context' || !isDay(stage.day)) && compatible(date.edtf, stage.day)) return true
  const atHome = a[0]?.entity.state === stage.place.state
  if (!atHome || !isDay(stage.day) || !isDay(date.edtf)) return false
  const days = daysBetween(stage.day, date.edtf)
  return days >= 0 && days <= AT_HOME
}

/** Whether one of these people was there, or all speak for states whose people were, the host's own among them. */
function areAmong({ a, b }: Sides, { people, place }: Stage): boolean {
  const sides = [...a, ...b]
  if (sides.some(({ entity }) => people.includes(entity))) return true
  const states = new Set([...people.map(({ state }) => state), place.state])
  return sides.length > 1 && sides.every(({ entity }) => entity.state !== null && states.has(entity.state))
}

/** "back in the capital", "in the capital": that of the state where the story is, else of the one whose guests they are. */
function capitalMeant(scene: Scene, base: ContactMention, { a }: Sides): PlaceMention | null {
  const { page } = scene
  const stage = scene.stages.at(-1)
  const { from, to } = page.sentences[base.sentence]!
  for (let at = from + 2; at < to; at++) {
    if (page.tokens[at]!.norm !== 'capital' || page.tokens[at - 1]!.norm !== 'the') continue
    if (!isOneOf(page.tokens[at - 2]!.norm, 'in', 'to', 'at')) continue
    const named = page.terms[at + 1] ? placeNamedAt(page, at + 1) : null
    if (named) return named
    const there = stage && a.some(({ entity }) => stage.people.includes(entity)) ? stage.place.state : null
    const state = there ?? a[0]?.entity.state
    const name = state ? polityOf(state)?.capital : undefined
    if (name && state) return { name, state, from: at - 1, to: at + 1 }
  }
  return null
}
