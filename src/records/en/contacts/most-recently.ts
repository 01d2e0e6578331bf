import type { ContactMention } from './contact-mention.ts'
import { datesBetween, settle } from './dates.ts'
import { wordsOf } from './page.ts'
import { placeBetween } from './places.ts'
import type { Scene } from './scene.ts'

const LATEST = /^(?:and |but )?(?:most recently|the last time|the latest|the most recent|last time)\b/
const OFTEN = /\b(?:twice|times|repeatedly|frequently|regularly)\b/

/** "have met six times, [most recently in Caracas in November]": the last of them is one of its own. */
export function recallLatest(scene: Scene, base: ContactMention): void {
  const { page, found } = scene
  const last = found.at(-1)
  const { from, to } = page.sentences[base.sentence]!
  if (!last || base.status !== 'held' || !OFTEN.test(wordsOf(page, from, to))) return
  for (let at = base.to; at < to; at++) {
    if (page.tokens[at - 1]!.norm !== ',' || !LATEST.test(wordsOf(page, at, Math.min(to, at + 4)))) continue
    const [mention] = datesBetween(page, at, to)
    const date = mention && settle(page, mention, 'past', scene.anchor)
    if (!mention || !date || base.dateAt?.from === mention.from) return
    if (last.place && last.place.from > at) last.place = null
    found.push({
      ...last,
      date,
      dateAt: { from: mention.from, to: mention.to },
      dateFrom: 'own',
      place: placeBetween(page, at, to),
      again: true,
      definite: false,
      rule: 'contacts/most-recent',
    })
    return
  }
}
