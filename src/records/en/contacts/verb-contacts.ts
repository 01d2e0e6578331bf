import type { Predicate } from '../../../model/clause.ts'
import type { Status } from '../../../model/contact.ts'
import { isIndividual } from '../../../model/mention.ts'
import { VERB_FRAMES, type VerbFrame } from '../frames/contact-verbs.ts'
import { datesBetween } from './dates.ts'
import { finish, withSetting } from './finish.ts'
import { codeOccasions } from './occasions.ts'
import { saidIn, wordsOf } from './page.ts'
import { placeBetween } from './places.ts'
import { argumentOf, doerOf, newMention, partiesOf, type Scene, type Sides } from './scene.ts'
import { isCondition, isFirstTime } from './stances.ts'
import { hasFutureDate, statusOf, wasPlanned } from './status.ts'
import { BY_PHONE, modeOf } from './verb-mode.ts'
import { sidesOf } from './verb-sides.ts'

const FRAMES_BY_VERB = new Map<string, VerbFrame[]>()
for (const frame of VERB_FRAMES)
  for (const verb of frame.verbs) FRAMES_BY_VERB.set(verb, [...(FRAMES_BY_VERB.get(verb) ?? []), frame])

const NONE: readonly VerbFrame[] = []
const saysPhone = saidIn(/phone|\bline\b|hotline/)

/** Codes the contact that a verb tells of by itself; false where it tells of none. */
export function codeVerb(scene: Scene, predicate: Predicate, siblings: readonly Predicate[]): boolean {
  const frames = FRAMES_BY_VERB.get(predicate.lemma) ?? NONE
  const phoned = saysPhone(scene.page, predicate.sentence)
  if (!phoned && frames.length === 0) return false
  // "jointly chaired", "co-chaired": what stands close before the verb belongs to it.
  const words = wordsOf(scene.page, Math.max(predicate.span.from, predicate.from - 2), predicate.span.to)
  const [some, none] = withoutThoseDenied(scene, predicate)
  for (const frame of frames)
    if (codeFrame(scene, frame, some, siblings, words)) {
      if (none) codeFrame(scene, frame, none, siblings, words)
      return true
    }
  if (!phoned) return false
  const before = wordsOf(scene.page, Math.max(predicate.span.from, predicate.from - 40), predicate.span.to)
  const above =
    predicate.link === 'infinitive' && predicate.parent ? wordsOf(scene.page, predicate.parent.from, predicate.to) : ''
  if (BY_PHONE.test(before) || BY_PHONE.test(above)) return codeFrame(scene, ANY_BY_PHONE, predicate, siblings, words)
  return false
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

function codeFrame(
  scene: Scene,
  frame: VerbFrame,
  predicate: Predicate,
  siblings: readonly Predicate[],
  words: string,
): boolean {
  if ((frame.needs && !frame.needs.test(words)) || frame.unless?.test(words)) return false
  if (frame.open && predicate.args.some((x) => x.relation === 'object' && x.nominal.kind === 'contact')) return false
  if (frame.rule === 'contacts/call-in' && !isCallingIn(scene, predicate)) return false
  if (frame.rule === 'contacts/receive' && isMereWelcome(scene, predicate)) return false
  if (
    predicate.lemma === 'call' &&
    frame.rule !== 'contacts/call-in' &&
    !isTelephoning(scene, frame, predicate, siblings)
  )
    return false
  if (frame.ahead && !goesOn(scene, predicate, siblings)) return false
  const sides = sidesOf(scene, frame, predicate)
  if (!sides) return leadsList(scene, frame, predicate)
  if ((frame.placed && !isPlaced(scene, predicate)) || ((frame.placed || frame.apart) && !areApart(sides))) return false
  const mode = modeOf(scene, frame, predicate, sides)
  if (frame.rule === 'contacts/join-remotely') return joinRemotely(scene, predicate, sides)
  if (
    predicate.lemma === 'join' &&
    predicate.link === 'relative' &&
    scene.found.at(-1)?.sentence === predicate.sentence
  )
    return joinRemotely(scene, predicate, sides)
  const own = statusOf(predicate, hasFutureDate(scene, predicate), scene.page.headline(predicate.from))
  // "They did not discuss the island": of what they spoke, not whether they did.
  if (!own || (own === 'denied' && frame.rule === 'contacts/discuss')) return true
  if (isFirstTime(scene, predicate) || isCondition(scene, predicate)) return true
  const status =
    (own === 'proposed' && failsAfter(predicate, siblings)) || fallsThrough(predicate, siblings)
      ? 'cancelled'
      : isFalse(predicate, siblings)
        ? 'denied'
        : statusAround(scene, predicate, own)
  const base = newMention(mode, status, frame.rule, predicate.sentence, predicate.from, predicate.to)
  base.wasPlanned = status === 'planned' && wasPlanned(predicate)
  base.modeOpen =
    (frame.open === true && mode === frame.mode) ||
    (frame.rule === 'contacts/speak' && mode === 'call' && !BY_PHONE.test(words))
  if (codeOccasions(scene, base, sides, predicate)) return true
  const before = scene.found.length
  finish(scene, base, sides, predicate, null, words)
  if (isNthTime(predicate)) takeDay(scene, before)
  return true
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
  const denied = predicate.args.filter(
    ({ relation, nominal }) => relation === 'with' && page.tokens[nominal.from - 2]?.norm === 'none',
  )
  if (denied.length === 0) return [predicate, null]
  return [
    { ...predicate, args: predicate.args.filter((x) => !denied.includes(x)) },
    { ...predicate, args: denied, negated: true },
  ]
}

/** Whether a clause says where, and on which day: "agreed [in Batumi on Monday]". */
function isPlaced({ page }: Scene, { args, span, sentence }: Predicate): boolean {
  const { from } = page.sentences[sentence]!
  const there = args.some(
    (x) => /^(in|at)$/.test(x.relation) && placeBetween(page, x.nominal.from, x.nominal.to)?.to === x.nominal.to,
  )
  return there && datesBetween(page, Math.min(from, span.from), span.to).length > 0
}

/** Whether all are leaders or ministers, and no two of one state: an envoy may be of the other's suite. */
function areApart({ a, b }: Sides): boolean {
  const all = [...a, ...b].map((x) => x.entity)
  const states = new Set(all.map((x) => x.state))
  const leading = all.every(
    (x) => isIndividual(x) && /^(head_of_|royal|vice_president|.*minister$)/.test(x.office ?? ''),
  )
  return all.length > 1 && states.size === all.length && !states.has(null) && leading
}

const RUMOUR = /\b(reports?|claims?|rumou?rs?|stories|story|allegations?|suggestions?|assertions?|speculation|news)$/
const FALSE =
  /\b(false|untrue|unfounded|baseless|groundless|fabricated|incorrect|inaccurate|wrong|fake|fiction|nonsense|invented|made up|not (?:true|correct|accurate))\b/

/** "Reports that they met [are false]". */
function isFalse(predicate: Predicate, siblings: readonly Predicate[]): boolean {
  const { link, from } = predicate
  if (link !== 'that') return false
  if (siblings.some((x) => isVerdictAhead(x, from))) return true
  const verdict = siblings.find((x) => x.from > from && x.subject !== null && x.subject.from < from)
  if (!verdict || !RUMOUR.test(verdict.subject!.words)) return false
  const words = [verdict.lemma, ...verdict.args.map((x) => x.nominal.words)].join(' ')
  if (verdict.lemma !== 'be')
    return verdict.passive && /^(fabricate|invent|falsify|deny|dismiss|unfound)$/.test(verdict.lemma)
  return verdict.negated ? /\b(true|correct|accurate)\b/.test(words) : FALSE.test(words)
}

/** "[Wrong is the claim] that they met" */
function isVerdictAhead({ lemma, subject, args, to, negated }: Predicate, from: number): boolean {
  if (lemma !== 'be' || to > from || negated || !subject || !FALSE.test(subject.words)) return false
  return args.some((x) => x.relation === 'object' && RUMOUR.test(x.nominal.words))
}

/** "an offer to meet was turned down", "an attempt to bring them together came to nothing". */
function failsAfter(predicate: Predicate, siblings: readonly Predicate[]): boolean {
  return siblings.some(
    (x) =>
      x.from > predicate.from &&
      (x.passive
        ? /^(turn|reject|refuse|decline|deny|rebuff|ignore|thwart)$/.test(x.lemma)
        : x.subject === predicate.subject &&
          (/^(fail|collapse|founder|flop|falter)$/.test(x.lemma) ||
            (x.lemma === 'come' && x.args.some((y) => /^(nothing|naught)$/.test(y.nominal.words))) ||
            (x.lemma === 'fall' && x.particle === 'through'))),
  )
}

/** "the mission, due to meet X, [could not go ahead]": whoever was to do it was kept from it. */
function fallsThrough({ link, chain, subject, from, to }: Predicate, siblings: readonly Predicate[]): boolean {
  const ahead = link === 'infinitive' || chain.some((x) => AHEAD.test(x))
  if (!ahead || !subject) return false
  return siblings.some((x) => {
    if (x.from <= to || x.subject === null || x.subject.from !== subject.from || from < subject.from) return false
    const words = [x.lemma, x.particle, ...x.args.map((y) => y.nominal.words)].join(' ')
    return (x.negated || x.chain.some((y) => /^(unable|fail)$/.test(y))) && GOING.test(words)
  })
}

const AHEAD = /^(due|set|schedule|scheduled|expect|expected|slate|slated|be|suppose|plan)$/
const GOING =
  /^(go (ahead|forward|on|through)?|proceed|travel|come|arrive|leave|depart|fly|appear|show up|turn up|materiali[sz]e|happen|make .*\b(it|journey|trip|way)|take .*\b(place|part)|be .*\bpossible|attend)\b/

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

/** "cancelled a summit at which the king was to host them": what befell the summit befell the meeting. */
function statusAround(scene: Scene, predicate: Predicate, own: Status): Status {
  const around = predicate.args.find(
    (x) => x.nominal.kind === 'contact' && /^(in|at|during)$/.test(x.relation) && scene.statuses.has(x.nominal),
  )
  const status = around && scene.statuses.get(around.nominal)
  if (
    /\bneither\b/.test(wordsOf(scene.page, predicate.from, Math.min(predicate.to + 4, scene.page.tokens.length))) &&
    own === 'held'
  )
    return 'denied'
  return status === 'cancelled' || status === 'denied' || (status === 'proposed' && own === 'planned') ? status : own
}

/** "The sides will continue next week": of those who talked before, without an object. */
function goesOn(scene: Scene, predicate: Predicate, siblings: readonly Predicate[]): boolean {
  if (siblings.some((x) => x.link === 'infinitive' && x.parent === predicate)) return false
  const object = predicate.args.some((x) => x.relation === 'object' && x.nominal.kind !== 'thing')
  const talked = scene.found.some((x) => x.mode === 'talks' && predicate.sentence - x.sentence < 15)
  const status = statusOf(predicate, hasFutureDate(scene, predicate), false)
  const next = scene.page.tokens[predicate.to]?.norm ?? ''
  return talked && !object && (status === 'planned' || status === 'proposed') && !/^(to|its|their|his|the)$/.test(next)
}

/** "called in [the envoy]", "had [the envoy] in": one who speaks for another state is made to come. */
function isCallingIn(scene: Scene, predicate: Predicate): boolean {
  const { particle, passive, args, subject } = predicate
  const called = passive ? subject : args.find((x) => x.relation === 'object')?.nominal
  if (!called || !partiesOf(scene, called).some((x) => x.entity.office !== null)) return false
  if (particle === 'in') return true
  // "called the ambassador in on Monday", not "had the envoy in Rome".
  const behind = wordsOf(scene.page, called.to, Math.min(called.to + 2, scene.page.tokens.length))
  return /^in (by|on|to|for|over|after|as|again|twice|,|\.|;)$/.test(behind)
}

/** "Kazakhstan welcomes X to the forum": a state is glad of a guest whom nobody is said to have received. */
function isMereWelcome(scene: Scene, { lemma, tense, subject, modal, chain, from }: Predicate): boolean {
  if (lemma !== 'welcome' || tense !== 'present' || modal || chain.length > 0 || scene.page.headline(from)) return false
  return subject?.mentions.length === 1 && subject.mentions[0]!.kind === 'state'
}

/** "called Putin" rings him up; "called for", "called on him to", "called him a liar" do not. */
function isTelephoning(scene: Scene, frame: VerbFrame, predicate: Predicate, siblings: readonly Predicate[]): boolean {
  const infinitive = siblings.some(
    (x) =>
      x.link === 'infinitive' &&
      x.parent === predicate &&
      !(frame.rule === 'contacts/call-on' && CALLED_TO.test(x.lemma)),
  )
  if (frame.rule === 'contacts/call-on') return !infinitive && !callsFor(predicate)
  const objects = predicate.passive
    ? []
    : predicate.args.filter(
        (x) =>
          x.relation === 'object' && !/^(?:several|many|two|three|four|five|six|a few) times$/.test(x.nominal.words),
      )
  if (predicate.passive) return !infinitive && argumentOf(predicate, /^by$/) !== null
  const object = objects[0]?.nominal
  if (!object || objects.length > 1) return false
  const next = scene.page.tokens[object.to]?.norm ?? ''
  return !/^("|'|a|an|the|as|his|her|unacceptable|out|off|back)$/.test(next)
}

// "called on the minister [to discuss trade]" tells why he came; "called on him to stay" asks him to.
const CALLED_TO =
  /^(talk|discuss|exchange|review|present|brief|debrief|bid|pay|congratulate|convey|deliver|hand|introduce|explore|apprise|greet|thank|condole|offer|felicitate|inform|say|mark)$/

/** "called [for restraint] on both sides" */
function callsFor({ args }: Predicate): boolean {
  const at = args.findIndex((x) => x.relation === 'for')
  return at >= 0 && at < args.findIndex((x) => x.relation === 'on')
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
