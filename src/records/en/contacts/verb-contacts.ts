import type { Argument, Nominal, Predicate } from '../../../model/clause.ts'
import type { Mode } from '../../../model/contact.ts'
import { MODE_CLASS } from '../../../model/contact-classes.ts'
import { VERB_FRAMES, type VerbFrame } from '../frames/contact-verbs.ts'
import { cameToNothing } from './came-to-nothing.ts'
import { BY_PHONE } from './channel.ts'
import { inRole } from './contact-mention.ts'
import { finish, withSetting } from './finish.ts'
import { joinsChaired } from './in-the-chair.ts'
import { codeLastMet } from './last-met.ts'
import { codeOccasions } from './occasions.ts'
import { saidIn, wordsOf } from './page.ts'
import { withPresent } from './present-there.ts'
import { doerOf, newMention, partiesOf, type Scene, type Sides, unique } from './scene.ts'
import { settleInSession } from './sessions.ts'
import { isCondition, isFirstTime } from './stances.ts'
import { hasFutureDate, invitesSeveral, statusOf, wasPlanned } from './status.ts'
import { codeTimesListed } from './times-listed.ts'
import { isDiscussed } from './told-of.ts'
import { isUndertaken } from './undertaken.ts'
import {
  areApart,
  goesOn,
  isCallingIn,
  isHavingOver,
  isMereWelcome,
  isOnThePhone,
  isPlaced,
  isSeeingAs,
  isTelephoning,
  isTellingVisitor,
} from './verb-guards.ts'
import { modeOf, ownStart } from './verb-mode.ts'
import { sidesOf } from './verb-sides.ts'
import { isAskedAndDenied, isFalse, statusAround } from './verb-status.ts'

const FRAMES_BY_VERB = new Map<string, VerbFrame[]>()
for (const frame of VERB_FRAMES)
  for (const verb of frame.verbs) FRAMES_BY_VERB.set(verb, [...(FRAMES_BY_VERB.get(verb) ?? []), frame])

const NONE: readonly VerbFrame[] = []
const saysPhone = saidIn(/phone|telephonic|\bline\b|hotline/)

/** Codes the contact that a verb tells of by itself; false where it tells of none. */
export function codeVerb(scene: Scene, predicate: Predicate, siblings: readonly Predicate[]): boolean {
  const frames = FRAMES_BY_VERB.get(predicate.lemma) ?? NONE
  const phoned = saysPhone(scene.page, predicate.sentence)
  if (!phoned && frames.length === 0) return false
  // "jointly chaired", "co-chaired": what stands close before the verb belongs to it.
  const words = wordsOf(scene.page, Math.max(predicate.span.from, predicate.from - 2), predicate.span.to)
  const [some, none] = withoutThoseDenied(scene, predicate)
  for (const frame of frames)
    if (codeFrame(scene, frame, some, siblings, words, predicate)) {
      if (none) codeFrame(scene, frame, none, siblings, words)
      return true
    }
  if (!phoned) return false
  const before = wordsOf(scene.page, Math.max(ownStart(scene, predicate), predicate.from - 40), predicate.span.to)
  const above =
    predicate.link === 'infinitive' && predicate.parent ? wordsOf(scene.page, predicate.parent.from, predicate.to) : ''
  if (((BY_PHONE.test(before) || isInCall(predicate)) && !isInCalls(predicate)) || BY_PHONE.test(above))
    return codeFrame(scene, isOnThePhone(scene, predicate) ? TOLD_BY_PHONE : ANY_BY_PHONE, predicate, siblings, words)
  return false
}

/** "sought the advice of X, who heads the bloc, [in a telephone call]" */
function isInCall({ args }: Predicate): boolean {
  return args.some(
    ({ relation, nominal }) =>
      /^(in|during|over|by)$/.test(relation) && nominal.kind === 'contact' && BY_PHONE.test(nominal.words),
  )
}

/** "[In phone calls with C], A and B asked for time": whoever the calls were with is said with them. */
function isInCalls({ args, from }: Predicate): boolean {
  return args.some(({ relation, nominal }) => {
    const called = relation === 'in' && nominal.kind === 'contact' && nominal.from < from
    return called && nominal.args.some((x) => x.relation === 'with')
  })
}

/** Whatever is said by telephone to somebody is a call: told, assured, briefed, sounded out, was on the phone with. */
const ANY_BY_PHONE: VerbFrame = {
  rule: 'contacts/by-phone',
  verbs: [],
  mode: 'call',
  others: ['object', 'with', 'to', 'out', 'from'],
  reciprocal: true,
  people: true,
}

const TOLD_BY_PHONE: VerbFrame = { ...ANY_BY_PHONE, reciprocal: false }

function codeFrame(
  scene: Scene,
  frame: VerbFrame,
  predicate: Predicate,
  siblings: readonly Predicate[],
  words: string,
  whole: Predicate = predicate,
): boolean {
  if ((frame.needs && !frame.needs.test(words)) || frame.unless?.test(words)) return false
  if (frame.open && predicate.args.some((x) => x.relation === 'object' && isContactToTell(x.nominal, predicate)))
    return false
  if (frame.rule === 'contacts/call-in' && !isCallingIn(scene, predicate)) return false
  if (frame.rule === 'contacts/have-over' && !isHavingOver(scene, predicate)) return false
  if (isSeeingAs(scene, predicate)) return false
  if (frame.rule === 'contacts/tell-visitor' && !isTellingVisitor(scene, predicate)) return false
  if (frame.rule === 'contacts/receive' && isMereWelcome(scene, predicate)) return false
  if (
    predicate.lemma === 'call' &&
    frame.rule !== 'contacts/call-in' &&
    !isTelephoning(scene, frame, predicate, siblings)
  )
    return false
  if (frame.ahead && !goesOn(scene, predicate, siblings)) return false
  const sides = withPresent(scene, withInviter(scene, sidesOf(scene, frame, predicate), predicate), predicate)
  if (!sides) return leadsList(scene, frame, predicate)
  if ((frame.placed && !isPlaced(scene, predicate)) || ((frame.placed || frame.apart) && !areApart(sides))) return false
  if (frame.rule === 'contacts/preside' && joinsChaired(scene, predicate, sides)) return true
  const mode = modeOf(scene, frame, predicate, sides)
  if (frame.rule === 'contacts/join-remotely' || joinsFromAfar(scene, predicate, sides, mode))
    return joinRemotely(scene, predicate, sides)
  if (
    predicate.lemma === 'join' &&
    predicate.link === 'relative' &&
    scene.found.at(-1)?.sentence === predicate.sentence
  )
    return joinRemotely(scene, predicate, sides)
  const met = newMention(mode, 'held', frame.rule, predicate.sentence, predicate.from, predicate.to)
  if (codeLastMet(scene, met, sides, predicate)) return true
  const own = isAskedAndDenied(scene, predicate)
    ? 'denied'
    : statusOf(predicate, hasFutureDate(scene, predicate), scene.page.headline(predicate.from))
  // "They did not discuss the island": of what they spoke, not whether they did.
  if (!own || (own === 'denied' && frame.rule === 'contacts/discuss')) return true
  if (isUndertaken(scene, frame, predicate) || isFirstTime(scene, predicate) || isCondition(scene, predicate))
    return true
  const status = cameToNothing(scene, predicate, siblings, own)
    ? 'cancelled'
    : isFalse(predicate, siblings)
      ? 'denied'
      : statusAround(scene, predicate, own)
  const base = newMention(mode, status, frame.rule, predicate.sentence, predicate.from, predicate.to)
  base.wasPlanned = status === 'planned' && wasPlanned(predicate)
  base.modeOpen =
    (frame.open === true && mode === frame.mode) ||
    (frame.rule === 'contacts/speak' && mode === 'call' && !BY_PHONE.test(withShared(scene, predicate, words)))
  if (codeOccasions(scene, base, sides, predicate) || codeTimesListed(scene, base, sides, predicate)) return true
  const before = scene.found.length
  finish(scene, base, sides, whole, null, words)
  if (isNthTime(predicate)) takeDay(scene, before)
  if (frame.rule === 'contacts/sit-down') for (const told of scene.found.slice(before)) settleInSession(scene, told)
  return true
}

/** "spoke by telephone with A and [with B]": with the words that the second shares with the first. */
function withShared({ page }: Scene, { gapOf, span }: Predicate, words: string): string {
  return gapOf && gapOf.from < span.to ? wordsOf(page, gapOf.from, span.to) : words
}

/** "[X] invited Y and Z to meet in Brussels": he offers to host them. */
function withInviter(scene: Scene, sides: Sides | null, predicate: Predicate): Sides | null {
  const { link, parent } = predicate
  if (!sides || link !== 'infinitive' || parent?.lemma !== 'invite' || !invitesSeveral(parent, predicate)) return sides
  const inviter = partiesOf(scene, doerOf(parent)).map(inRole('host'))
  return { ...sides, a: unique([...sides.a, ...inviter]) }
}

/** Whether the noun tells of the contact rather than the verb. */
function isContactToTell(nominal: Nominal, predicate: Predicate): boolean {
  return nominal.kind === 'contact' && !isDiscussed(nominal, predicate)
}

/** "It was the third time [they had met]": they met as was told just before. */
function isNthTime({ perfect, args }: Predicate): boolean {
  return perfect && args.some((x) => x.relation === 'object' && NTH_TIME.test(x.nominal.words))
}

const NTH_TIME =
  /^(?:only |already )?(?:the|their|his|her) (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th) time$/

/** Gives what was found last the day and place of the contact of one of its parties that was told just before. */
function takeDay({ found }: Scene, from: number): void {
  for (let at = from; at < found.length; at++) {
    const one = found[at]!
    const told = found
      .slice(0, from)
      .findLast((x) => x.status === 'held' && x.parties.some((y) => one.parties.some((z) => z.entity === y.entity)))
    if (one.date || !told || one.sentence - told.sentence > 2) continue
    one.date = told.date
    one.dateFrom = 'context'
    one.place ??= told.place
  }
}

/** "had ten minutes with A and [none with B]": what B got is told as denied. */
function withoutThoseDenied({ page }: Scene, predicate: Predicate): [Predicate, Predicate | null] {
  const isDenied = ({ relation, nominal }: Argument) =>
    relation === 'with' && page.tokens[nominal.from - 2]?.norm === 'none'
  if (!predicate.args.some(isDenied)) return [predicate, null]
  const denied = predicate.args.filter(isDenied)
  return [
    { ...predicate, args: predicate.args.filter((x) => !denied.includes(x)) },
    { ...predicate, args: denied, negated: true },
  ]
}

/** "In Prague, X met:" and a list of names under it. */
function leadsList(scene: Scene, frame: VerbFrame, predicate: Predicate): boolean {
  const { page } = scene
  const parties = partiesOf(scene, doerOf(predicate))
  if (page.tokens[page.sentences[predicate.sentence]!.to - 1]!.norm !== ':' || parties.length === 0) return false
  const status = statusOf(predicate, hasFutureDate(scene, predicate), false)
  if (!status) return false
  scene.listLead = {
    ...withSetting(
      scene,
      newMention(frame.mode, status, frame.rule, predicate.sentence, predicate.from, predicate.to),
      predicate,
      null,
    ),
    parties,
  }
  return true
}

/** "X received Y; Z joined them [by video link]": they are in one place, be he in another. */
function joinsFromAfar({ found }: Scene, { lemma, sentence, passive }: Predicate, { b }: Sides, mode: Mode): boolean {
  const last = found.at(-1)
  if (lemma !== 'join' || passive || MODE_CLASS[mode] !== 'remote' || !last || b.length === 0) return false
  const met = last.status === 'held' && MODE_CLASS[last.mode] === 'encounter' && sentence - last.sentence <= 1
  return met && b.every((x) => last.parties.some((y) => y.entity === x.entity))
}

/** "X joined by video link": one party more of the contact spoken of. */
function joinRemotely(scene: Scene, predicate: Predicate, sides: Sides): boolean {
  const last = scene.found.at(-1)
  if (!last || last.parties.length < 2) return false
  scene.found.push({
    ...last,
    parties: [...last.parties, ...sides.a],
    rule: 'contacts/join-remotely',
    sentence: predicate.sentence,
    from: predicate.from,
    to: predicate.to,
  })
  return true
}
