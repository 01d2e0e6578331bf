import type { Nominal, Predicate } from '../../../model/clause.ts'
import { partyOf } from './contact-mention.ts'
import { finish } from './finish.ts'
import { wordsOf } from './page.ts'
import { newMention, partiesOf, type Scene } from './scene.ts'

const HOURS =
  /\b(hours?|minutes|half-hour|a (?:(?:quick|quiet|private|brief|short) )?(?:word|moment)|morning|afternoon|evening) with$/

/** "On Monday, in Riyadh: two hours with [Y]", "there was an hour with [Y]": of him of whom the text tells. */
export function codeHoursWith(scene: Scene, index: number): void {
  const { page, discourse, found } = scene
  const { from } = page.sentences[index]!
  const { nominals, predicates } = page.readings[index]!
  for (const nominal of nominals) {
    if (nominal.kind !== 'parties' || !HOURS.test(wordsOf(page, Math.max(from, nominal.from - 5), nominal.from)))
      continue
    const b = partiesOf(scene, nominal).filter((x) => x.entity.kind === 'person' && x.entity.office !== null)
    const doer = discourse.traveller.who ?? discourse.topic
    if (b.length === 0 || !doer?.state || b.some((x) => x.entity.state === doer.state)) continue
    if (found.some((x) => x.sentence === index && x.parties.some((y) => y.entity === b[0]!.entity))) continue
    const predicate = predicates.findLast((x) => x.from < nominal.from) ?? null
    if (predicate && !isBare(predicate, nominal)) continue
    const base = newMention('meeting', 'held', 'contacts/hours-with', index, nominal.from, nominal.to)
    finish(scene, base, { a: [partyOf(doer)], b, joint: true, separate: false }, predicate, null, '')
  }
}

/** "It was brief: an hour with Y", "there was an hour with Y": nobody is said to do anything with him. */
function isBare({ lemma, tense, subject, negated, modal }: Predicate, { from }: Nominal): boolean {
  if (lemma !== 'be' || tense !== 'past' || negated || modal) return false
  return subject === null || subject.kind !== 'parties' || subject.from > from
}
