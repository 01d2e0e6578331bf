import type { Nominal, Predicate } from '../../../model/clause.ts'
import { MODE_CLASS } from '../../../model/contact-classes.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import { contactNounAt } from '../frames/contact-nouns.ts'
import type { ContactMention, PartyMention } from './contact-mention.ts'
import { placeOver } from './date-headings.ts'
import { finish, listedDays, withSetting } from './finish.ts'
import { wordsOf } from './page.ts'
import { doerOf, newMention, partiesOf, partiesWith, type Scene, unique } from './scene.ts'
import { hasFutureDate, statusOf } from './status.ts'

// How far back the contact may have been told of which this is a further round, in sentences.
const NEAR = 12
const FURTHER =
  /^(?:the |a |an |their |its )?(?:initial|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|earlier|previous|next|another|new|last|final|concluding|closing|opening|inaugural|decisive|follow-up|further)\b.*\b(talks|negotiations|round|meeting|encounter|summit|session|conversation|calls?)\b/
const ORDINAL =
  /^(?:the|a|an|its|their|another) ?(?:very )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|previous|earlier|last|latest|final|next|other|new)?(?: one| such| of its kind)?$/

/** "following initial talks on May 16", "a second round is planned": one more contact of those who talk. */
export function codeFurther(scene: Scene, base: ContactMention, { args }: Nominal): boolean {
  const { page, found } = scene
  const last = found.findLast(
    (x) => x.parties.length >= 2 && (x.mode === base.mode || (x.mode === 'talks' && base.mode === 'summit')),
  )
  if (!last || base.sentence - last.sentence > NEAR || !isSet(base)) return false
  // "the second round [of the election]"
  if (args.some((x) => x.relation === 'of' && x.nominal.kind === 'thing')) return false
  // "an earlier call [for] a strike"
  if (base.mode === 'call' && args.some((x) => isOneOf(x.relation, 'by', 'for'))) return false
  if (!FURTHER.test(wordsOf(page, base.from, base.to))) return false
  add(scene, base, last)
  return true
}

/** "after [the one] in Singapore in June": the same people's, where and when it was. */
export function codeEarlier(scene: Scene, nominal: Nominal, predicate: Predicate | null, sentence: number): void {
  const last = scene.found.findLast((x) => x.parties.length >= 2 && x.mode !== 'message')
  if (!last || sentence - last.sentence > 1) return
  const noun = contactNounAt(scene.page, nominal.head)
  const mode = noun && noun.mode === 'summit' ? 'summit' : last.mode
  const base = newMention(mode, 'held', 'contacts/further-round', sentence, nominal.from, nominal.to)
  withSetting(scene, base, predicate, nominal)
  if (isSet(base)) add(scene, base, last)
}

const AGREEING = oneOf('agree|accept|propose|offer|suggest')
const MEETING_AGAIN =
  /^(?:a|an|another) (?:second|third|fourth|further|new|follow-up|(?:meeting|round|session|encounter)\b).*/

/** "He agreed to a second meeting", "she proposed another round": with whom he has just met. */
export function codeAgreed(
  scene: Scene,
  base: ContactMention,
  { words, args }: Nominal,
  predicate: Predicate,
): boolean {
  const { lemma, negated, passive } = predicate
  if (!AGREEING.test(lemma) || negated || passive || !MEETING_AGAIN.test(words)) return false
  if (
    !isOneOf(base.status, 'planned', 'proposed') ||
    args.some((x) => x.nominal.kind !== 'contact' && isOneOf(x.relation, 'with', 'of', 'between', 'among'))
  )
    return false
  const last = scene.found.findLast((x) => x.parties.length >= 2 && isOneOf(x.status, 'held', 'ongoing'))
  if (!last || base.sentence - last.sentence > NEAR || MODE_CLASS[last.mode] !== MODE_CLASS[base.mode]) return false
  const own = partiesOf(scene, doerOf(predicate))
  if (own.length === 0 || !own.every((x) => last.parties.some((y) => y.entity === x.entity))) return false
  addOne(scene, base, last)
  return true
}

/** "The eighth was held in Shanghai", "the next is due in Quito on Friday": a round named by its number alone. */
export function codeOrdinal(scene: Scene, predicate: Predicate): boolean {
  const { subject } = predicate
  if (subject?.kind !== 'thing' || !ORDINAL.test(subject.words) || subject.words.split(' ').length < 2) return false
  const last = scene.found.findLast((x) => x.parties.length >= 2 && x.mode !== 'message')
  if (!last || predicate.sentence - last.sentence > NEAR || !(happens(predicate) || isSetApart(scene, predicate)))
    return false
  // "will meet for the second time, the first one being last month"
  const before = predicate.link === 'participle' && /\b(?:first|previous|last|earlier)\b/.test(subject.words)
  const status = before ? 'held' : statusOf(predicate, hasFutureDate(scene, predicate), false)
  if (!status) return false
  const base = newMention(last.mode, status, 'contacts/further-round', predicate.sentence, subject.from, predicate.to)
  const own = partiesWith(scene, predicate, /^(between|with|among)$/)
  if (own.length >= 2) {
    finish(scene, base, { a: own, b: [], joint: true, separate: false }, predicate, null, subject.words)
    return true
  }
  withSetting(scene, base, predicate, null)
  if (!isSet(base)) return false
  add(scene, base, last)
  return true
}

/** "The second, [in Hanoi at the end of February], broke down": where and when it was stands between commas. */
function isSetApart({ page }: Scene, { subject, from }: Predicate): boolean {
  const between = wordsOf(page, subject!.to, Math.min(from, subject!.to + 16))
  return /^,? ?(in|at|on)\b.*,$/.test(between) && page.dateAt.slice(subject!.to, from).some((x) => x !== undefined)
}

const ANOTHER = /^by (?:another|a (?:second|third|fourth|further)|one more|others)(?: one| round)?(?= |$)/

/** "it was followed by three meetings, on 3 February, 5 April and 7 June", "That meeting was followed by another in Ankara". */
export function codeFollowing(scene: Scene, predicate: Predicate): boolean {
  const { lemma, passive, subject, args, to, span, sentence } = predicate
  if (lemma !== 'follow' || !passive || !subject || !isEarlierOne(subject)) return false
  const next = args.find((x) => x.relation === 'by')?.nominal
  const named = next?.kind === 'contact' && next.args.every((x) => x.nominal.kind !== 'parties')
  if (!named && !ANOTHER.test(wordsOf(scene.page, to, Math.min(to + 4, span.to)))) return false
  const last = scene.found.findLast((x) => x.parties.length >= 2 && x.mode !== 'message')
  const status = statusOf(predicate, hasFutureDate(scene, predicate), false)
  if (!last || sentence - last.sentence > NEAR || !status) return false
  const base = newMention(last.mode, status, 'contacts/further-round', sentence, predicate.from, next?.to ?? to)
  withSetting(scene, base, predicate, next ?? null)
  if (!isSet(base)) return false
  add(scene, base, last)
  return true
}

/** What was told just before: it, that meeting, the first round. */
function isEarlierOne({ kind, words, args }: Nominal): boolean {
  if (/^(it|this|that|these|they)$/.test(words)) return true
  return (
    kind === 'contact' &&
    /^(the|that|this|those|these)\b/.test(words) &&
    args.every((x) => x.nominal.kind !== 'parties')
  )
}

/** was held, took place, is due, will follow, came in June. */
function happens({ lemma, passive, chain, args }: Predicate): boolean {
  if (lemma === 'take') return args.some((x) => x.relation === 'object' && x.nominal.words === 'place')
  if (/^(hold|host|schedule|plan|set|expect|fix)$/.test(lemma)) return passive
  return lemma === 'be'
    ? chain.includes('due') || args.some((x) => isOneOf(x.relation, 'in', 'at'))
    : /^(follow|come|happen|begin|start)$/.test(lemma)
}

/** Whether a further contact has a day of its own, or is planned for a place. */
function isSet(base: ContactMention): boolean {
  if (base.date && base.dateFrom !== 'context' && base.dateFrom !== 'report') return true
  return base.status === 'planned' && base.place !== null
}

function add(scene: Scene, base: ContactMention, last: ContactMention): void {
  for (const day of listedDays(base)) addOne(scene, { ...base, ...day }, last)
}

function addOne(scene: Scene, base: ContactMention, last: ContactMention): void {
  scene.found.push({
    ...base,
    ...(!base.date || base.dateFrom === 'own' || base.dateFrom === 'sentence'
      ? {}
      : { date: null, dateAt: null, dateFrom: null }),
    parties: base.mode === 'talks' && areOthers(scene, base) ? teamsOf(scene, last.parties) : last.parties,
    place: base.place ?? placeOver(scene, base) ?? (base.status === 'held' ? last.place : null),
    definite: false,
    again: true,
    rule: 'contacts/further-round',
  })
}

const LOWER =
  /\b(?:level of|by|between|among) (?:senior |lower )?(?:officials|experts|aides|deputies|technicians)\b|\b(?:expert|technical|working|official)s?[- ]level\b/

/** Whether a further round is still to come, or was one of their officials: "at the level of experts". */
function areOthers({ page }: Scene, { status, from, sentence }: ContactMention): boolean {
  return status === 'planned' || LOWER.test(wordsOf(page, from, page.sentences[sentence]!.to))
}

/** Who will come to the next round is not said, only for whom. */
function teamsOf(scene: Scene, parties: readonly PartyMention[]): PartyMention[] {
  return unique(
    parties.map((x) =>
      x.entity.state && x.entity.kind !== 'delegation'
        ? { ...x, entity: scene.discourse.delegation(x.entity.state), mention: null }
        : x,
    ),
  )
}
