import type { Predicate } from '../../../model/clause.ts'
import { oneOf } from '../../../model/one-of.ts'
import type { PlaceMention } from './contact-mention.ts'
import { datesOf } from './date-owners.ts'
import { settle } from './dates.ts'
import { placeBetween } from './places.ts'
import { partiesOf, type Scene } from './scene.ts'
import { keepStage } from './stage.ts'

// What people do in a place of which the text says that they do it there.
const STAYING = oneOf(
  'be|stay|attend|gather|convene|assemble|speak|address|participate|hold|have|conclude|wrap|begin|start|continue|open|chair|host|arrive|land|end',
)
const GOING = oneOf('come|go|fly|travel|head|return|journey|drive|proceed')
const IN = oneOf('in|at')
const TO = oneOf('to|in|at|on to|into')

/** "Both came to a summit [in Paris]", "concluded a series of meetings [in Nairobi]": where people are of whose contacts the text goes on to tell. */
export function hearWhereabouts(scene: Scene, predicate: Predicate): void {
  const { link, tense, perfect, negated, modal, chain, sentence } = predicate
  if (link !== 'main' || tense !== 'past' || perfect || negated || modal || chain.length > 0) return
  const place = placeOf(scene, predicate)
  if (!place || scene.page.headline(predicate.from)) return
  const people = partiesOf(scene, predicate.subject)
    .filter((x) => x.mention?.kind !== 'state')
    .map((x) => x.entity)
  if (people.length === 0) return
  const own = datesOf(scene.page, sentence).filter((x) => x.owner === predicate && x.mention.said.kind !== 'open')
  const day =
    own.length === 1 && !isSeries(predicate) ? settle(scene.page, own[0]!.mention, 'past', scene.anchor) : null
  keepStage(scene, { place, people, day: day?.edtf ?? null, sentence })
}

/** "a series of meetings", which may have been on other days than that on which it ended. */
function isSeries({ args }: Predicate): boolean {
  return args.some(({ nominal }) => /\b(?:series|round|string|meetings|talks|bilaterals)$/.test(nominal.words))
}

/** The place behind the verb, of a clause in which nobody but its subject acts. */
function placeOf({ page }: Scene, predicate: Predicate): PlaceMention | null {
  const { lemma, args, from, to, sentence } = predicate
  const links = STAYING.test(lemma) ? IN : GOING.test(lemma) ? TO : null
  if (!links) return null
  const behind = args.filter((x) => x.nominal.from >= to)
  const end = Math.max(to, ...behind.map((x) => x.nominal.to))
  return behind.some((x) => links.test(x.relation))
    ? placeBetween(page, from, Math.min(end, page.sentences[sentence]!.to))
    : null
}
