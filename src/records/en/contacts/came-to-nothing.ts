import type { Predicate } from '../../../model/clause.ts'
import type { Status } from '../../../model/contact.ts'
import { isOneOf } from '../../../model/one-of.ts'
import type { ContactMention } from './contact-mention.ts'
import { type ContactPage, wordsOf } from './page.ts'
import type { Scene } from './scene.ts'
import { failsAfter, fallsThrough } from './verb-status.ts'

const NO =
  /^(?:no|never|far from it|not at all|not so|(?:no , )?(?:they|he|she|the (?:two|pair)) (?:did|have|had|has|were|was|will|would) (?:not|never)|(?:they|he|she) (?:didn't|haven't|hasn't|won't|wouldn't)) ?(?:[.,!;:-]|$)/

// An answer says so at its beginning.
const OPENING = 6

/** "Did the two meet? [No.]": what was asked about was not. */
export function hearRefusal(scene: Scene, index: number): void {
  const { tokens, sentences } = scene.page
  const [asked, answer] = [sentences[index - 1], sentences[index]!]
  if (!asked || tokens[asked.to - 1]?.norm !== '?') return
  if (!NO.test(wordsOf(scene.page, answer.from, Math.min(answer.to, answer.from + OPENING)))) return
  for (const told of toldIn(scene, index - 1)) deny(told)
}

/** Whether the same sentence goes on to say that what was planned, hoped for or offered was not. */
export function cameToNothing(
  scene: Scene,
  predicate: Predicate,
  siblings: readonly Predicate[],
  status: Status,
): boolean {
  const open = status === 'proposed' || status === 'planned'
  return (
    (status === 'proposed' && failsAfter(predicate, siblings)) ||
    fallsThrough(predicate, siblings) ||
    (open &&
      predicate.tense === 'past' &&
      (siblings.some((x) => x.from > predicate.to && wasNotDone(scene, predicate, x)) ||
        wasPrevented(scene, predicate)))
  )
}

/** "had planned to meet X, [but their schedules did not allow it]" */
function wasPrevented({ page }: Scene, { to, sentence }: Predicate): boolean {
  return PREVENTED.test(wordsOf(page, to, page.sentences[sentence]!.to))
}

const PREVENTED =
  /,? \b(?:but|though|although|yet|however)\b.{1,60}\b(?:(?:did|could|would|was|were|has|had|is) ?(?:not|n't)(?: been| be)? (?:allow|permit|possible|happen|happened|materiali[sz]ed?|come (?:off|about|to pass)|work(?:ed)? out|taken? place|found|arranged|fixed|fit|fitted|go ahead|gone ahead|make it)|ran out of time|time ran out|(?:fell|fallen) through|impossible|(?:fell|fallen) (?:ill|sick)|got in the way|prevented|ruled it out|clash(?:ed)?|came to nothing)\b/

/** "was to meet X [but did not]", "was due to be received by both and [met neither]". */
function wasNotDone(
  { page }: Scene,
  { subject }: Predicate,
  { subject: doer, lemma, tense, link, from, to }: Predicate,
) {
  if (link !== 'main' || tense !== 'past' || doer === null || doer.from !== subject?.from) return false
  const { length } = page.tokens
  if (lemma === 'do') return NOT_DONE.test(wordsOf(page, from - 1, Math.min(to + 2, length)))
  return isOneOf(lemma, 'meet', 'see') && NEITHER.test(wordsOf(page, to, Math.min(to + 3, length)))
}

const NOT_DONE = /\b(?:did not|never did|didn't) ?(?:[.,;:!?)]|$)/
const NEITHER = /^(?:with )?(?:neither|none of them|nobody|no one)\b/

const YES =
  /^(?:yes|indeed|certainly|of course|no doubt|so (?:he|she|they|it)|(?:they|he|she|the (?:two|pair)) (?:did|have|had|has|were|was)\b(?! not))/

/** "Did X meet Y? Nobody would say.": what is only asked about is not told. */
export function isOnlyAsked({ tokens, tags, sentences }: ContactPage, { status, sentence }: ContactMention): boolean {
  const { from, to } = sentences[sentence]!
  if (status !== 'held' || tokens[to - 1]?.norm !== '?' || !isOneOf(tags[from]!, 'be', 'have', 'do')) return false
  const answer = sentences[sentence + 1]
  return !answer || !YES.test(wordsOf({ tokens }, answer.from, Math.min(answer.to, answer.from + OPENING)))
}

function toldIn({ found }: Scene, sentence: number): ContactMention[] {
  return found.filter((x) => x.sentence === sentence)
}

const REFUSED: ReadonlyMap<Status, Status> = new Map([
  ['held', 'denied'],
  ['ongoing', 'denied'],
  ['planned', 'cancelled'],
  ['proposed', 'cancelled'],
])

function deny(told: ContactMention): void {
  told.status = REFUSED.get(told.status) ?? told.status
}
