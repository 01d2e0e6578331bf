import type { Entity } from '../../../model/mention.ts'
import { partyOf } from './contact-mention.ts'
import { finish } from './finish.ts'
import { wordsOf } from './page.ts'
import { newMention, type Scene } from './scene.ts'

const LONGEST = 8
const LINK = /^(?:-|–|—|and|&|\/|,|meets?)$/

/** "BIDEN-XI.", "Macron and Meloni.": two people who stand alone at the head of a paragraph are those of whom it tells. */
export function hearRunInHead(scene: Scene, index: number): void {
  const { page, discourse } = scene
  const { from, to, block } = page.sentences[index]!
  if (page.sentences[index - 1]?.block === block || page.sentences[index + 1]?.block !== block) return
  if (to - from > LONGEST || page.readings[index]!.predicates.length > 0) return
  const pair: Entity[] = []
  for (let at = from; at < to; ) {
    const mention = page.mentionAt[at]
    if (!mention && at < to - 1 && !LINK.test(page.tokens[at]!.norm)) return
    if (mention) pair.push(...discourse.entitiesOf(mention, []))
    at = mention ? mention.to : at + 1
  }
  if (pair.length !== 2 || pair.some((x) => x.kind !== 'person' || !x.state) || pair[0]!.state === pair[1]!.state)
    return
  discourse.hearContact(
    pair.map((x) => partyOf(x)),
    false,
  )
  scene.runInHead = { pair, block }
}

const HOURS =
  /^(?:(?:just|some|about|nearly|almost|over|under|around|barely|well|more than|less than) )*(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|fifteen|twenty|thirty|forty|forty-five|fifty|ninety|several|a few) (?:and a half )?(?:hours?|minutes)|half an hour)\b/

/** "BIDEN-XI. [Four hours on Wednesday] at an estate": so long the two of the head were together. */
export function codeHoursOfPair(scene: Scene, index: number): void {
  const { page, found, runInHead } = scene
  const { from, to, block } = page.sentences[index]!
  if (runInHead?.block !== block || page.readings[index]!.predicates.length > 0) return
  if (!HOURS.test(wordsOf(page, from, Math.min(from + 8, to)))) return
  if (found.some((x) => x.sentence === index && x.parties.length > 1 && x.from < from + 8)) return
  const hours = page.readings[index]!.nominals[0]
  if (!hours || hours.from > from + 3) return
  const base = newMention('meeting', 'held', 'contacts/run-in-head', index, from, hours.to)
  const [a, b] = runInHead.pair.map((x) => [partyOf(x)])
  finish(scene, base, { a: a!, b: b!, joint: true, separate: false }, null, hours, '')
}
