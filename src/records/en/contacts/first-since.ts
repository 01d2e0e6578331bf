import type { ContactMention } from './contact-mention.ts'
import { datesBetween, settle } from './dates.ts'
import { wordsOf } from './page.ts'
import type { Scene } from './scene.ts'

/** "the first since May 13" tells of an earlier contact of the same parties. */
export function recallFirstSince(scene: Scene, base: ContactMention): void {
  const { page, found } = scene
  const { from, to } = page.sentences[base.sentence]!
  const last = found.at(-1)
  if (!last || base.status !== 'held' || !/\bfirst\b.*\bsince\b/.test(wordsOf(page, from, to))) return
  for (const mention of datesBetween(page, from, to)) {
    if (mention.said.kind !== 'open' || mention.said.side !== 'since' || mention.said.bound.kind !== 'day') continue
    const date = settle(page, { ...mention, said: mention.said.bound }, 'past', null)
    if (date)
      found.push({
        ...last,
        date,
        dateAt: { from: mention.from, to: mention.to },
        dateFrom: 'own',
        place: null,
        initiator: null,
        rule: 'contacts/first-since',
      })
  }
}
