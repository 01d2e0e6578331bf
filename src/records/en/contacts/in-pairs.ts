import type { Predicate } from '../../../model/clause.ts'
import { isIndividual } from '../../../model/mention.ts'
import { oneOf } from '../../../model/one-of.ts'
import type { PartyMention } from './contact-mention.ts'
import { isRecent } from './days-told.ts'
import { finish } from './finish.ts'
import { isOfAllStates } from './likely.ts'
import { saidIn, wordsOf } from './page.ts'
import { newMention, type Scene } from './scene.ts'
import { hasFutureDate, statusOf } from './status.ts'

const saysOther = saidIn(/other/)

const MEETS = oneOf('meet|see|hold|have|sit|talk|speak|confer|receive|conduct')
const EACH =
  /^(?:each|every|all)(?: of (?:the|them)(?: (?:three|four|two))?)?(?: [a-z-]+)?(?: \w+)* (?:the|both) (?:other (?:two|three|leaders|ministers|presidents|sides)|others)\b/
const APART = /\b(?:one-on-one|one-to-one|bilaterals?|bilaterally|separate|separately|individually|in pairs|pairwise)\b/
const ANOTHER = /\b(?:each other|one another|among themselves)\b/

// More than so many who met make no list of pairs.
const MOST = 4

/** "Each leader also saw the other two", "The three met one another one-on-one": each two of those who met as many, apart. */
export function codeInPairs(scene: Scene, predicate: Predicate): boolean {
  const { page } = scene
  const { lemma, subject, negated, from, to, span, sentence } = predicate
  if (!MEETS.test(lemma) || negated || !subject || !saysOther(page, sentence)) return false
  const words = wordsOf(page, Math.min(subject.from, span.from), span.to)
  const apart = ANOTHER.test(words) && APART.test(words)
  const start = Math.max(page.sentences[sentence]!.from, subject.from - 2)
  if (!apart && !EACH.test(wordsOf(page, start, span.to))) return false
  const all = threeOrMore(scene, predicate)
  const status = statusOf(predicate, hasFutureDate(scene, predicate), page.headline(from))
  if (all.length < 3 || !status) return false
  const base = newMention('meeting', status, 'contacts/in-pairs', sentence, from, to)
  const talks = predicate.args.find((x) => x.relation === 'object' && x.nominal.kind === 'contact')?.nominal ?? null
  const pairs = all.flatMap((x, at) => all.slice(at + 1).map((y) => [x, y]))
  finish(scene, base, { a: all, b: [], joint: false, separate: true, pairs }, predicate, talks, words)
  scene.discourse.hearContact(all, false)
  return true
}

// So many sentences ago the three may have met.
const WITHIN = 10

function threeOrMore({ page, discourse, found }: Scene, { subject, sentence }: Predicate): PartyMention[] {
  const named = discourse.partiesOf(subject)
  const near = found.filter((x) => x.parties.length > 2 && x.status === 'held' && sentence - x.sentence <= WITHIN)
  // Rather those who met now than those who did so years ago.
  const met = near.findLast((x) => x.date && isRecent(page.published, x.date.edtf)) ?? near.at(-1)
  const all = named.length > 2 ? named : (met?.parties ?? [])
  const apart = isOfAllStates(all.map((x) => x.entity)) && all.every((x) => isIndividual(x.entity))
  return apart && all.length <= MOST ? all.map((x) => ({ ...x, role: 'party' })) : []
}
