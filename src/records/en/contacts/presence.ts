import type { Predicate } from '../../../model/clause.ts'
import { addDays, isDay } from '../../../model/edtf.ts'
import { isOneOf } from '../../../model/one-of.ts'
import type { PlaceMention } from './contact-mention.ts'
import { datesBetween, settle } from './dates.ts'
import { isRecent, keepDay } from './days-told.ts'
import { visited } from './journeys.ts'
import { wordsOf } from './page.ts'
import { partiesOf, type Scene } from './scene.ts'
import { keepStage } from './stage.ts'

/** "X will be in Beijing on Tuesday", "X was here on May 5 and 6": no contact, but the day of those told next. */
export function hearPresence(scene: Scene, predicate: Predicate): void {
  const { page } = scene
  const { lemma, link, negated, chain, tense, perfect, from, span, sentence } = predicate
  if (lemma !== 'be' || link !== 'main' || negated || chain.length > 0 || perfect || tense === 'present') return
  const people = partiesOf(scene, predicate.subject)
    .filter((x) => x.mention?.kind !== 'state')
    .map((x) => x.entity)
  const place = placeOf(scene, predicate)
  if (people.length === 0 || (!place && !HERE.test(wordsOf(page, from, span.to)))) return
  const planned = tense === 'future'
  const [mention] = datesBetween(page, span.from, span.to)
  const date = mention && settle(page, mention, planned ? 'future' : 'past', scene.anchor)
  if (!date) return
  if (isOneOf(mention.said.kind, 'shift', 'day-of-month')) scene.dates.set(mention, date)
  const settled = { ...date, edtf: asStretch(date.edtf) }
  scene.presence = { people, date: settled, place, planned, sentence }
  if (!planned && place) keepStage(scene, { place, people, day: settled.edtf, sentence })
  if (!planned && isRecent(page.published, settled.edtf)) keepDay(scene, settled.edtf, page.sentences[sentence]!.block)
}

const HERE = /^was here\b|^were here\b|^will be here\b/

function placeOf(scene: Scene, { args, from }: Predicate): PlaceMention | null {
  const at = args.find((x) => isOneOf(x.relation, 'in', 'at') && x.nominal.from > from && visited(scene, x.nominal))
  return at ? visited(scene, at.nominal)!.place : null
}

/** "on May 5 and 6": somebody's days at a place are one stretch. */
function asStretch(edtf: string): string {
  const [first, second, ...more] = edtf.startsWith('[') ? edtf.slice(1, -1).split(',') : []
  if (!first || !second || more.length > 0 || !isDay(first)) return edtf
  return addDays(first, 1) === second ? `${first}/${second}` : edtf
}
