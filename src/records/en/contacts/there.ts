import type { SettledDate } from '../../../mentions/dates.ts'
import type { Nominal, Predicate } from '../../../model/clause.ts'
import { isOneOf } from '../../../model/one-of.ts'
import type { ContactMention, PlaceMention } from './contact-mention.ts'
import { datesBetween, settle } from './dates.ts'
import { goalOf } from './journeys.ts'
import { isOwned, namedBefore } from './named-before.ts'
import type { ContactPage } from './page.ts'
import { placeNamedAt } from './places.ts'
import { type Scene, sentenceAt } from './scene.ts'

/** "met him [there]": the place named last before; null where the clause says no "there". */
export function placeThere(
  scene: Scene,
  predicate: Predicate | null,
  nominal: Nominal | null,
): PlaceMention | null | undefined {
  const { page } = scene
  const there = thereAt(page, predicate, nominal)
  if (there === null) return undefined
  const index = sentenceAt(page, there)
  const named = namedBefore(page, there, page.sentences[index]!.from)
  if (named) return named
  const { lastPlace, stages } = scene
  const goal = goalBefore(scene, index)
  const isNear = lastPlace !== null && index - sentenceAt(page, lastPlace.from) <= 1
  return goal ?? (isNear ? lastPlace : (stages.at(-1)?.place ?? lastPlace))
}

/** "will leave for Astana. [There] he is to meet": where the journey of the sentence before leads. */
function goalBefore(scene: Scene, index: number): PlaceMention | null {
  const before = scene.page.readings[index - 1]?.predicates ?? []
  const goals = before.flatMap((x) => goalOf(scene, x) ?? [])
  return goals.map((x) => x.place ?? placeNamedAt(scene.page, x.nominal.from)).findLast((x) => x !== null) ?? null
}

/** "went to Berlin and Warsaw and met X and Y [there]": of several states named, each host's own; null where that tells nothing. */
export function homeThere(
  { page }: Scene,
  predicate: Predicate | null,
  nominal: Nominal | null,
  states: readonly (string | null)[],
): PlaceMention | null {
  const there = thereAt(page, predicate, nominal)
  if (there === null) return null
  const places: PlaceMention[] = []
  for (
    let at = page.sentences[sentenceAt(page, there)]!.from;
    at < there;
    at = Math.max(at + 1, places.at(-1)?.to ?? 0)
  ) {
    const place = page.terms[at] ? placeNamedAt(page, at) : null
    if (place && !isOwned(page, place)) places.push(place)
  }
  const homes = places.filter((x) => x.state !== null && states.includes(x.state))
  return new Set(places.map((x) => x.state)).size > 1 && homes.length === 1 ? homes[0]! : null
}

// So far from the name of a place stands the day on which somebody was there, in tokens.
const BESIDE = 9

/** "A visit to Cairo [in May] was put off; he met Y there": the day told with the place that "there" means. */
export function dayThere(
  scene: Scene,
  { sentence, status }: ContactMention,
  predicate: Predicate,
  nominal: Nominal | null,
): SettledDate | null {
  const { page, anchor } = scene
  const place = placeThere(scene, predicate, nominal)
  if (!place || place.from >= predicate.from) return null
  const named = sentenceAt(page, place.from)
  if (sentence - named > 1) return null
  const { from, to } = page.sentences[named]!
  const away = (at: { readonly from: number; readonly to: number }) =>
    at.from >= place.to ? at.from - place.to : place.from - at.to
  const dates = datesBetween(page, from, named === sentence ? predicate.from : to)
    .filter((x) => !x.attributive && x.said.kind !== 'open' && away(x) <= BESIDE)
    .sort((x, y) => away(x) - away(y))
  const tense = isOneOf(status, 'planned', 'proposed') ? 'future' : 'past'
  return dates[0] ? (scene.dates.get(dates[0]) ?? settle(page, dates[0], tense, anchor)) : null
}

/** "met him [there]": the place named last is meant; null where the clause does not say so. */
function thereAt(
  { tokens, sentences }: ContactPage,
  predicate: Predicate | null,
  nominal: Nominal | null,
): number | null {
  const sentence = sentences[sentenceAt({ sentences }, (nominal ?? predicate)!.from)]!
  const { from, to } = predicate && predicate.link !== 'main' ? predicate.span : sentence
  for (let at = from; at < to; at++) {
    if (tokens[at]!.norm !== 'there' || tokens[at - 1]?.norm === 'from') continue
    if (!/^(is|was|are|were|has|have|had|will|would)$/.test(tokens[at + 1]?.norm ?? '')) return at
  }
  return null
}

/** "met him [here] today": the place of the dateline. */
export function hereAt(
  { tokens, sentences, filedFrom }: ContactPage,
  told: { readonly from: number },
): PlaceMention | null {
  const { from, to } = sentences[sentenceAt({ sentences }, told.from)]!
  for (let at = from; filedFrom && at < to; at++)
    if (tokens[at]!.norm === 'here' && !isOneOf(tokens[at + 1]?.norm ?? '', 'is', 'are', 'was', 'were'))
      return { ...filedFrom, from: at, to: at + 1 }
  return null
}
