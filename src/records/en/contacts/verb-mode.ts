import type { Nominal, Predicate } from '../../../model/clause.ts'
import type { Mode } from '../../../model/contact.ts'
import { isOneOf } from '../../../model/one-of.ts'
import { contactNounAt, modeOfNoun } from '../frames/contact-nouns.ts'
import type { VerbFrame } from '../frames/contact-verbs.ts'
import { alsoDid } from './also-did.ts'
import { BY_PHONE, BY_VIDEO, channelOf, PARTLY } from './channel.ts'
import { wordsOf } from './page.ts'
import { placeBetween } from './places.ts'
import type { Scene, Sides } from './scene.ts'
import { receivesForTalks } from './verb-sides.ts'

export const IN_ONE_PLACE =
  /\b(in person|face[- ]to[- ]face|one-on-one|on the (sidelines|margins|fringes)|over (?:an? |the |their )?(?:[a-z-]+ ){0,2}(?:breakfast|lunch|luncheon|dinner|supper|coffee|tea|drinks|beers?|meal)(?! (?:radio|television|tv|show|time))|side by side|in the corridors?|at (?:the |his |her |their )?(?:[a-z-]+ ){0,2}(?:airport|palace|embassy|residence|headquarters|border crossing|hotel))\b/

// "spoke with X at the anniversary events in Brussels", "at the forum held in Baku"
const AT_GATHERING =
  /\b(?:at|during) (?:the |this |a |an |last |his |her |their )?(?:[a-z0-9'-]+ ){0,4}(?:summit|conference|forum|congress|gala|reception|banquet|dinner|lunch|funeral|wedding|coronation|inauguration|ceremony|ceremonies|celebrations?|commemorations?|festivities|parade|expo|exhibition|fair|games|events?|gathering)\b/

// "There he spoke with X"; "there was tells of no place.
const AT_THE_PLACE = /(?<!\bfrom )\bthere\b(?! (?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might))/

const DURATION = /\b(hours?|minutes?)$/

/** The mode that a verb and the words around it tell of. */
export function modeOf(scene: Scene, frame: VerbFrame, predicate: Predicate, sides: Sides): Mode {
  const words = wordsOf(scene.page, ownStart(scene, predicate), ownEnd(scene, predicate))
  if (BY_VIDEO.test(words) && frame.mode !== 'message' && !PARTLY.test(words)) return 'video'
  if (BY_PHONE.test(words) && frame.mode !== 'message') return 'call'
  const shared = frame.mode === 'message' ? null : sharedChannel(scene, predicate)
  if (shared) return shared
  const within = predicate.args.find(
    (x) =>
      x.nominal.kind === 'contact' && /^(in|during|via|by|over|at)$/.test(x.relation) && x.nominal.args.length === 0,
  )
  const noun = within && contactNounAt(scene.page, within.nominal.head)
  if (noun && !noun.weak) return modeOfNoun(within.nominal.words, noun)
  const talks = sides.b.length > 1 ? receivesForTalks(frame, predicate) : null
  const purpose = talks && contactNounAt(scene.page, talks.head)
  if (purpose) return modeOfNoun(talks.words, purpose)
  const last = scene.found.at(-1)
  if (frame.rule === 'contacts/followed-by' && last) return last.mode
  if (frame.rule === 'contacts/visit') return sides.b.some((x) => x.entity.kind !== 'delegation') ? 'meeting' : 'visit'
  if (
    frame.rule === 'contacts/speak' &&
    (IN_ONE_PLACE.test(words) ||
      AT_GATHERING.test(words) ||
      isAfterMeeting(predicate) ||
      AT_THE_PLACE.test(words) ||
      inOnePlace(scene, predicate) ||
      isThere(scene, predicate) ||
      wereThere(scene, predicate))
  )
    return 'meeting'
  return frame.mode
}

/** "After the meeting with X he [also talked with] Y": as he met the one, he met the other. */
function isAfterMeeting({ args, lemma, tense }: Predicate): boolean {
  if (!isOneOf(lemma, 'talk', 'speak') || tense !== 'past') return false
  return args.some(
    ({ relation, nominal }) =>
      relation === 'after' && nominal.kind === 'contact' && /\b(?:meeting|meetings|talks)$/.test(nominal.words),
  )
}

/** "spoke [by telephone] on Friday with A and with B": how it was said once, unless the second has a place of his own. */
function sharedChannel(scene: Scene, predicate: Predicate): Mode | null {
  const model = predicate.gapOf
  if (!model || model.from >= predicate.from) return null
  const own = wordsOf(scene.page, predicate.span.from, predicate.span.to)
  const there = predicate.args.some((x) => isOneOf(x.relation, 'in', 'at') && isPlace(scene, x.nominal))
  if (there || IN_ONE_PLACE.test(own)) return null
  const words = wordsOf(scene.page, model.from, predicate.from)
  return PARTLY.test(words) ? null : channelOf(words)
}

function isPlace(scene: Scene, { from, to }: Nominal): boolean {
  return placeBetween(scene.page, from, to) !== null
}

/** "dined in Bali; they also spoke of trade" */
function wereThere({ page }: Scene, predicate: Predicate): boolean {
  const { from } = page.sentences[predicate.sentence]!
  return alsoDid(page, predicate) && placeBetween(page, from, predicate.span.from) !== null
}

/** "spoke with him by phone and [met him in Doha]": of clauses that share a subject each has its own words. */
export function ownStart(scene: Scene, predicate: Predicate): number {
  const { predicates } = scene.page.readings[predicate.sentence]!
  const before = predicates.findLast(
    (x) => x.from < predicate.from && x.subject === predicate.subject && x.link === predicate.link,
  )
  return Math.min(predicate.from, Math.max(predicate.span.from, before?.span.to ?? 0))
}

/** "chaired a review and [virtually] opened a centre": the adverb is the next verb's. */
function ownEnd({ page }: Scene, { sentence, to, span }: Predicate): number {
  const next = page.readings[sentence]!.predicates.find((x) => x.from >= to)
  if (!next || next.from > span.to) return span.to
  let end = next.from
  while (end > to && page.tags[end - 1] === 'adverb') end--
  return page.tags[end - 1] === 'conjunction' ? end : span.to
}

/** "was in Entebbe, [talking to X]" */
function isThere(scene: Scene, { link, parent, subject }: Predicate): boolean {
  // "had been to Moscow [to talk to him]"
  if (link === 'infinitive' && parent?.lemma === 'be' && parent.perfect)
    return parent.args.some((x) => x.relation === 'to' && placeBetween(scene.page, x.nominal.from, x.nominal.to))
  if (link !== 'participle' || parent?.lemma !== 'be' || parent.subject !== subject) return false
  return parent.args.some(
    (x) => isOneOf(x.relation, 'in', 'at') && placeBetween(scene.page, x.nominal.from, x.nominal.to) !== null,
  )
}

/** "spoke with him in Geneva about Syria": the place before the subject is where they were. */
function inOnePlace(scene: Scene, predicate: Predicate): boolean {
  const behind = predicate.args.filter((x) => x.nominal.from > predicate.to)
  const topic = behind.findIndex(
    (x) =>
      (!(x.relation === 'for' && DURATION.test(x.nominal.words)) && !/^(with|to|in|at|object)$/.test(x.relation)) ||
      (x.relation === 'object' && x.nominal.kind !== 'parties'),
  )
  const args = topic < 0 ? behind : behind.slice(0, topic)
  return args.some(
    (x) =>
      isOneOf(x.relation, 'in', 'at') &&
      x.nominal.from > predicate.to &&
      placeBetween(scene.page, x.nominal.from, x.nominal.to) !== null,
  )
}
