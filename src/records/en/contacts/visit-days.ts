import type { Predicate } from '../../../model/clause.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import { datesBetween, settle } from './dates.ts'
import type { Scene } from './scene.ts'

const VISIT = /^(?:[\p{L}'’.-]+ ){0,5}(?:visit|trip|tour|stay|journey|mission)\b/u
const LASTING = oneOf('last|run|continue|take|schedule|plan|set|slate|expect|begin|start|be|end|conclude')
// So many sentences back the journey or meeting is told whose days are given.
const NEAR = 3

/** "X has arrived in Minsk. [The visit will last from April 8 to 10]": the days of the journey told just before, and of what is planned on it. */
export function hearVisitDays(scene: Scene, predicate: Predicate): void {
  const { page, found } = scene
  const { subject, lemma, negated, link, sentence, from, span } = predicate
  if (link !== 'main' || negated || subject?.kind !== 'contact' || !LASTING.test(lemma) || !VISIT.test(subject.words))
    return
  const [mention] = datesBetween(page, from, span.to)
  if (!mention) return
  const told = found.filter((x) => sentence - x.sentence <= NEAR && x.sentence < sentence && x.date === null)
  const meant = told.filter((x) => x.mode === 'visit' || x.status === 'planned')
  const ahead = meant.some((x) => x.status === 'planned') || predicate.tense === 'future'
  const date = settle(page, mention, ahead ? 'future' : 'past', scene.anchor)
  if (!date || mention.said.kind === 'year') return
  for (const one of meant) {
    if (!isOneOf(one.mode, 'visit', 'meeting', 'talks')) continue
    one.date = { ...date, inferred: true, words: 'the days of the visit' }
    one.dateAt = { from: mention.from, to: mention.to }
    one.dateFrom = 'context'
  }
}
