import type { Nominal, Predicate } from '../../../model/clause.ts'
import type { Status } from '../../../model/contact.ts'
import type { Entity } from '../../../model/mention.ts'
import { VERB_FRAMES, type VerbFrame } from '../frames/contact-verbs.ts'
import type { PartyMention } from './contact-mention.ts'
import { finish, withSetting } from './finish.ts'
import { wordsOf } from './page.ts'
import { argumentOf, doerOf, isEach, newMention, partiesOf, partiesWith, type Scene, type Sides } from './scene.ts'
import { hasFutureDate, statusOf } from './status.ts'
import { BY_PHONE, modeOf } from './verb-mode.ts'

const FRAMES_BY_VERB = new Map<string, VerbFrame[]>()
for (const frame of VERB_FRAMES)
  for (const verb of frame.verbs) FRAMES_BY_VERB.set(verb, [...(FRAMES_BY_VERB.get(verb) ?? []), frame])

/** Codes the contact that a verb tells of by itself; false where it tells of none. */
export function codeVerb(scene: Scene, predicate: Predicate, siblings: readonly Predicate[]): boolean {
  const words = wordsOf(scene.page, predicate.from, predicate.span.to)
  for (const frame of FRAMES_BY_VERB.get(predicate.lemma) ?? [])
    if (codeFrame(scene, frame, predicate, siblings, words)) return true
  const sentence = scene.page.sentences[predicate.sentence]!
  if (!/phone|\bline\b|hotline/.test(wordsOf(scene.page, sentence.from, sentence.to))) return false
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
  if (predicate.lemma === 'call' && !isTelephoning(scene, frame, predicate, siblings)) return false
  const sides = sidesOf(scene, frame, predicate)
  if (!sides) return leadsList(scene, frame, predicate)
  const mode = modeOf(scene, frame, predicate, sides)
  if (frame.rule === 'contacts/join-remotely') return joinRemotely(scene, predicate, sides)
  if (
    predicate.lemma === 'join' &&
    predicate.link === 'relative' &&
    scene.found.at(-1)?.sentence === predicate.sentence
  )
    return joinRemotely(scene, predicate, sides)
  const own = statusOf(predicate, hasFutureDate(scene, predicate), scene.page.headline(predicate.from))
  if (!own) return true
  const status =
    own === 'proposed' &&
    siblings.some(
      (x) => x.from > predicate.from && x.passive && /^(turn|reject|refuse|decline|deny|rebuff|ignore)$/.test(x.lemma),
    )
      ? 'cancelled'
      : statusAround(scene, predicate, own)
  const base = newMention(mode, status, frame.rule, predicate.sentence, predicate.from, predicate.to)
  base.modeOpen =
    (frame.open === true && mode === frame.mode) ||
    (frame.rule === 'contacts/speak' && mode === 'call' && !BY_PHONE.test(words))
  if (frame.subject === 'initiator' && sides.a.length === 1 && !predicate.passive)
    base.initiator = sides.a[0]?.entity.state ?? null
  finish(scene, base, sides, predicate, null, words)
  return true
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

/** "called Putin" rings him up; "called for", "called on him to", "called him a liar" do not. */
function isTelephoning(scene: Scene, frame: VerbFrame, predicate: Predicate, siblings: readonly Predicate[]): boolean {
  const infinitive = siblings.some((x) => x.link === 'infinitive' && x.parent === predicate)
  if (frame.rule === 'contacts/call-on') return !infinitive
  const objects = predicate.passive ? [] : predicate.args.filter((x) => x.relation === 'object')
  if (predicate.passive) return !infinitive && argumentOf(predicate, /^by$/) !== null
  const object = objects[0]?.nominal
  if (!object || objects.length > 1) return false
  const next = scene.page.tokens[object.to]?.norm ?? ''
  return !/^("|'|a|an|the|as|his|her|unacceptable|out|off|back)$/.test(next)
}

function sidesOf(scene: Scene, frame: VerbFrame, predicate: Predicate): Sides | null {
  if (predicate.lemma === 'follow') return followedBy(scene, predicate)
  const a = predicate.passive ? partiesWith(scene, predicate, /^by$/) : partiesOf(scene, doerOf(predicate))
  if (
    a.length === 0 &&
    !predicate.subject &&
    scene.protagonist &&
    predicate.from - scene.page.sentences[predicate.sentence]!.from <= 4
  )
    a.push({ entity: scene.protagonist, mention: null, role: 'party' })
  if (a.length === 0 && !predicate.subject && predicate.quoted && scene.discourse.speaker)
    a.push({ entity: scene.discourse.speaker, mention: null, role: 'party' })
  const taken = a.map((x) => x.entity)
  const named = othersOf(scene, frame, predicate)
    .flatMap((x) => partiesOf(scene, x, taken))
    .filter((x) => !taken.includes(x.entity))
  const b = named.length ? named : listBehindColon(scene, predicate, taken)
  const words = wordsOf(scene.page, predicate.span.from, predicate.span.to)
  const separate =
    /\b(separate|separately|individually|in turn|respectively|one after another|one by one|each of)\b/.test(words)
  const onePronoun =
    b.length > 1 &&
    b.every((x) => x.mention !== null && x.mention === b[0]!.mention && /^(set|pronoun)$/.test(x.mention.kind))
  const joint =
    !separate &&
    ((onePronoun && frame.mode !== 'call') ||
      /\b(together|jointly|trilateral|three-way|conference call|joint)\b/.test(words) ||
      AT_ONE_TABLE.has(predicate.lemma))
  if (
    a.length > 1 &&
    b.length === 1 &&
    /\beach\b/.test(wordsOf(scene.page, Math.max(0, predicate.from - 2), predicate.to))
  )
    return { a: b, b: a, joint: false, separate: true }
  if (predicate.passive && a.length > 1 && b.length === 1 && (separate || frame.mode === 'call'))
    return { a: b, b: a, joint: false, separate: true }
  if (frame.rule === 'contacts/bring-together') return broughtTogether(scene, predicate, a)
  if (frame.rule === 'contacts/join-remotely')
    return a.length > 0 && b.length === 0 ? { a, b: [], joint: true, separate: false } : null
  if (frame.people && !areSpeakers(a, b)) return null
  if (frame.rule === 'contacts/meet' && isMixed(a, b)) return null
  if (b.length === 0 && isSeveral(a) && predicate.args.some((x) => isReciprocalWord(scene, x.nominal)))
    return { a, b: [], joint: true, separate: false }
  if (b.length === 0)
    return frame.reciprocal && isSeveral(a) && !hasObject(frame, predicate)
      ? { a, b: [], joint: true, separate: false }
      : null
  if (a.length === 0) return null
  const role = frame.subject === 'host' ? 'host' : 'party'
  return { a: a.map((x) => ({ ...x, role })), b: frame.mode === 'visit' ? visited(b) : b, joint, separate }
}

/** The state that is visited is the host. */
function visited(b: readonly PartyMention[]): PartyMention[] {
  return b.map((x) => (x.entity.kind === 'delegation' ? { ...x, role: 'host' } : x))
}

// Whoever does it with several does it with all at once.
const AT_ONE_TABLE = new Set('host sit dine lunch breakfast gather assemble huddle'.split(' '))

/** "met X on Monday, followed by Y a day later": one more contact of the same kind. */
function followedBy(scene: Scene, predicate: Predicate): Sides | null {
  const last = scene.found.at(-1)
  const next = partiesWith(scene, predicate, /^(by|object)$/)
  const [keeper] = last?.parties ?? []
  if (!last || !keeper || last.sentence !== predicate.sentence || next.length === 0 || !predicate.passive) return null
  return { a: [keeper], b: next.filter((x) => x.entity !== keeper.entity), joint: false, separate: false }
}

// What may stand between a verb and its object: "received, [separately], the ministers".
const ASIDE =
  /^,? ?(?:(?:separately|among others|in turn|first|then|also|too|respectively|jointly|together|later|again|individually|one after (?:the other|another))[ ,]*)+$/

/** "he saw each of them in turn: A, B and C"; "received, separately, A and B". */
function listBehindColon(scene: Scene, predicate: Predicate, taken: readonly Entity[]): PartyMention[] {
  const { tokens } = scene.page
  if (predicate.args.some((x) => x.relation === 'object' && x.nominal.kind !== 'thing')) return []
  const list = scene.page.readings[predicate.sentence]!.nominals.find(
    (x) =>
      x.kind === 'parties' &&
      x.from > predicate.to &&
      (tokens[x.from - 1]?.norm === ':' ||
        (x.from <= predicate.to + 8 && ASIDE.test(wordsOf(scene.page, predicate.to, x.from)))),
  )
  return list ? partiesOf(scene, list, taken) : []
}

function othersOf(scene: Scene, frame: VerbFrame, predicate: Predicate): (Nominal | null)[] {
  if (predicate.passive && frame.others.includes('object')) return [predicate.subject]
  return predicate.args
    .filter(
      (x) =>
        frame.others.includes(x.relation) ||
        x.relation === 'including' ||
        (x.relation === 'of' && isEach(scene, x.nominal)),
    )
    .map((x) => x.nominal)
}

function broughtTogether(scene: Scene, predicate: Predicate, a: readonly PartyMention[]): Sides | null {
  const taken = a.map((x) => x.entity)
  const brought = predicate.passive
    ? partiesOf(scene, predicate.subject)
    : predicate.args.filter((x) => x.relation === 'object').flatMap((x) => partiesOf(scene, x.nominal, taken))
  return brought.length < 2
    ? null
    : { a: a.map((x) => ({ ...x, role: 'host' as const })), b: brought, joint: true, separate: false }
}

function hasObject(frame: VerbFrame, predicate: Predicate): boolean {
  return (
    frame.others.includes('object') &&
    predicate.args.some((x) => x.relation === 'object' && x.nominal.kind === 'parties')
  )
}

/** Bare states do not receive or ring each other up: at least one side must be people. */
function areSpeakers(a: readonly PartyMention[], b: readonly PartyMention[]): boolean {
  const people = (list: readonly PartyMention[]) =>
    list.some(
      (x) =>
        x.entity.kind !== 'delegation' ||
        x.mention === null ||
        x.mention.kind === 'delegation' ||
        x.mention.kind === 'set',
    )
  return b.length ? people(b) : people(a)
}

/** A bare city or state does not meet a person: "Trump's Riyadh [meeting] with X". */
function isMixed(a: readonly PartyMention[], b: readonly PartyMention[]): boolean {
  const bare = (list: readonly PartyMention[]) => list.length > 0 && list.every((x) => x.mention?.kind === 'state')
  const person = (list: readonly PartyMention[]) => list.some((x) => x.entity.kind === 'person')
  return (bare(a) && a[0]!.mention!.metonym && person(b)) || (bare(b) && b[0]!.mention!.metonym && person(a))
}

/** "called [each other]". */
function isReciprocalWord(scene: Scene, nominal: Nominal): boolean {
  return /^(each other|one another)$/.test(wordsOf(scene.page, nominal.from, nominal.to))
}

/** Whether a plural subject can do it with itself: two states at least, or a group. */
function isSeveral(parties: readonly PartyMention[]): boolean {
  if (parties.length < 2) return false
  const states = new Set(parties.map((x) => x.entity.state))
  return states.size > 1 || states.has(null)
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
