import type { ContactMention } from './contact-mention.ts'
import { saidIn } from './page.ts'
import type { Scene, Sides } from './scene.ts'

const saysBoth = saidIn(/\b(?:both|each|every|all (?:two|three|four)|all) (?:times?|occasions?|visits?|trips?)\b/)

/** "visited Moscow in January and in August, and met X [both times]": the days and places of the journeys told just before; none where it is not said so. */
export function onEachJourney(
  { page, found }: Scene,
  { sentence, mode }: ContactMention,
  { a, b }: Sides,
): readonly Pick<ContactMention, 'date' | 'place'>[] {
  if (mode === 'visit' || !saysBoth(page, sentence)) return []
  const people = new Set([...a, ...b].map((x) => x.entity))
  const journeys = found.filter(
    (x) =>
      x.mode === 'visit' &&
      x.date !== null &&
      sentence - x.sentence <= 1 &&
      x.parties.some((y) => y.role !== 'host' && people.has(y.entity)),
  )
  return journeys.length > 1 ? journeys.map(({ date, place }) => ({ date, place })) : []
}
