import type { Nominal, Predicate } from '../../../model/clause.ts'
import type { Mode, Role } from '../../../model/contact.ts'
import type { Entity } from '../../../model/mention.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import { DISAPPROVING, type Governing, governingOf } from '../frames/governing-verbs.ts'
import { inRole, type PartyMention, partyOf } from './contact-mention.ts'
import { giversOf } from './givers.ts'
import { honouredAt } from './honoured.ts'
import { coChairs } from './in-the-chair.ts'
import { visited } from './journeys.ts'
import { argumentParties } from './noun-arguments.ts'
import { doerOfCleft, namedInCaption, ownersOfOccasion, partiesBefore, possessorBehind, teller } from './noun-owners.ts'
import { isRequest, offerersOf, refusersOf, refusesOffer } from './offers.ts'
import { attending, heldFor } from './present-there.ts'
import { sayerOf } from './sayers.ts'
import { doerOf, partiesOf, partiesWith, type Scene, type Sides, sentenceAt, unique } from './scene.ts'
import { seating } from './seating.ts'
import { seekersOf } from './seekers.ts'
import { isOwnSession, sidesAround } from './sides-around.ts'
import { whoeverItIs } from './verb-doers.ts'

/** What the verb above a contact noun makes of it; null where the verb only speaks of it. */
export function senseOf(scene: Scene, nominal: Nominal, predicate: Predicate, relation: string): Governing | null {
  const after = scene.page.tokens[predicate.to]?.norm ?? ''
  if (predicate.lemma === 'call' && after === 'off') return 'cancel'
  if (predicate.lemma === 'put' && (after === 'off' || after === 'back')) return 'cancel'
  if (predicate.lemma === 'turn' && (after === 'down' || after === 'away')) return 'cancel'
  if (predicate.lemma === 'pull' && after === 'out') return 'cancel'
  if (predicate.lemma === 'call' && after === 'for') return 'propose'
  if (predicate.lemma === 'pay') return 'hold'
  if (relation === 'subject') return null
  const sense = governingOf(predicate, nominal)
  if (relation === 'object') return sense
  return /^(in|for|at|into|with)$/.test(relation) && sense === 'hold' ? 'hold' : null
}

const PRESENT = oneOf('attend|join|participate|take')
const LEADING = oneOf('chair|co-chair|convene|preside|lead|oversee|moderate|supervise|guide|open')

/** Who stands on which side of a contact noun. */
export function nounSides(
  scene: Scene,
  nominal: Nominal,
  predicate: Predicate | null,
  relation: string,
  sense: Governing | null,
  mode: Mode,
): Sides {
  const both = coChairs(scene, nominal)
  const hosts = rolesOf(scene, nominal, predicate, relation, mode).filter(
    (x) => !both.some((y) => y.entity === x.entity),
  )
  const present = unique([...attending(scene, nominal, predicate, relation), ...both])
  const said = argumentParties(scene, nominal, predicate, relation, /^(between|among|of|involving|by)$/, mode)
  const between = present.length > 1 ? unique([...heldFor(said, present, []), ...present]) : said
  const others = argumentParties(scene, nominal, predicate, relation, /^(with|to|from|on|for)$/, mode)
  if (others.length === 0) others.push(...honouredAt(scene, nominal, predicate))
  const doers = predicate && relation === 'object' && sense === 'hold' ? partiesOf(scene, doerOf(predicate)) : []
  const before = heldFor(partiesBefore(scene, nominal, predicate), [...others, ...present], doers)
  if (mode === 'visit' && others.length === 0) others.push(...stops(scene, nominal, predicate))
  const pairs = pairsOf(scene, nominal)
  if (pairs.length > 1) return { a: pairs.flat(), b: [], joint: false, separate: true, pairs }
  const chaired = between.length >= 2 ? between : before.length >= 2 ? before : null
  const chairs = relation === 'object' && predicate && chaired ? chairsOf(scene, predicate, chaired, sense, mode) : []
  if (between.length >= 2) {
    const keepers = before.map(inRole('host'))
    // "a meeting [of A and B] with C and D"
    const beside = nominal.args.some((x) => x.relation === 'of') ? others : []
    return { a: unique([...between, ...beside, ...hosts, ...chairs, ...keepers]), b: [], joint: true, separate: false }
  }
  // "held talks with Y in the presence of Z": whoever else was there.
  const besides = present.length > 0 && others.length > 0 ? present : []
  const own = [...before, ...between, ...(besides.length > 0 ? [] : present)]
  if (own.length === 0 && others.length > 0) own.push(...possessorBehind(scene, nominal))
  if (!predicate && own.length + others.length < 2) own.push(...namedInCaption(scene, nominal))
  if (!predicate && own.length === 0 && others.length > 0 && scene.protagonist && isLineStart(scene, nominal))
    own.push(partyOf(scene.protagonist))
  if (!predicate && own.length === 0 && others.length > 0) own.push(...teller(scene, nominal))
  // "spoke highly of the guest's visit": whoever praises it did not travel.
  const praised = mode === 'visit' && relation === 'of' && own.length > 0
  const unnamed = own.length === 1 && others.length === 0 && isWithUnnamed(nominal)
  if (predicate && !praised && !unnamed && (own.length === 0 || own.length + others.length < 2))
    own.push(...fromSubject(scene, nominal, predicate, relation, sense, others, own))
  const guests = unique(others).filter((x) => !own.some((y) => y.entity === x.entity))
  const b = mode === 'visit' ? guests.map(inRole('host')) : guests
  return { a: unique([...own, ...hosts, ...chairs, ...besides]), b, ...seating(scene, nominal, mode) }
}

/** "ruled out a meeting of X [with rebel leaders]": the other side is said, and nobody who could be named. */
function isWithUnnamed({ args }: Nominal): boolean {
  return args.some(
    ({ relation, nominal }) =>
      relation === 'with' && UNNAMED.test(nominal.mentions.at(-1)?.words ?? nominal.words.split(' ').at(-1) ?? ''),
  )
}

const UNNAMED =
  /\b(leaders|officials|representatives|figures|politicians|commanders|activists|groups|rebels|separatists|families|people)$/i

/** "calls [between A and B] as well as [between C and D]". */
function pairsOf(scene: Scene, { args }: Nominal): PartyMention[][] {
  const pairs = args.filter((x) => x.relation === 'between').map((x) => partiesOf(scene, x.nominal))
  return pairs.length > 1 && pairs.every((x) => x.length > 1) ? pairs : []
}

/** Who chairs or attends the talks of others, or sends word between them. */
function chairsOf(
  scene: Scene,
  predicate: Predicate,
  between: readonly PartyMention[],
  sense: Governing | null,
  mode: Mode,
): PartyMention[] {
  const present = PRESENT.test(predicate.lemma)
  if (!present && !LEADING.test(predicate.lemma) && !(mode === 'message' && sense === 'send')) return []
  const role: Role = present ? 'party' : 'mediator'
  return partiesOf(scene, doerOf(predicate))
    .filter((x) => !between.some((y) => y.entity === x.entity))
    .map((x) => ({ ...x, role }))
}

/** "a stopover in New York", "a visit to Dushanbe": the state whose town is named. */
function stops(scene: Scene, nominal: Nominal, predicate: Predicate | null): PartyMention[] {
  const args = [...nominal.args, ...(predicate?.args ?? []).filter((x) => x.nominal.from > nominal.from)]
  const at = args.find((x) => isOneOf(x.relation, 'to', 'in', 'at') && visited(scene, x.nominal))
  return at ? [visited(scene, at.nominal)!.host] : []
}

/** Whether a contact noun begins a line of a diary, a clock time aside: "11:30 telephone conversation with X". */
function isLineStart(scene: Scene, nominal: Nominal): boolean {
  const { from } = scene.page.sentences[sentenceAt(scene.page, nominal.from)]!
  return nominal.from - from <= 6
}

// Verbs whose object is spoken to: at a meeting the two sat together.
const TELLING =
  /^(tell|assure|inform|urge|ask|thank|congratulate|brief|warn|press|remind|reassure|implore|advise|promise|pledge|hand|give|offer|show|present|invite|encourage|caution|challenge|question|confront|notify)$/

// "briefed her on the visit": what was told of, and no occasion.
const TOLD_OF_IT = oneOf('brief|inform|question|press|advise|challenge|notify|caution')

/** Who holds it where only the other side is named: the subject of the verb. */
function fromSubject(
  scene: Scene,
  nominal: Nominal,
  predicate: Predicate,
  relation: string,
  sense: Governing | null,
  others: readonly PartyMention[],
  own: readonly PartyMention[],
): PartyMention[] {
  const taken = [...others, ...own].map((x) => x.entity)
  if (isOwnSession(own, others, relation)) return []
  const around = own.length === 0 ? sidesAround(scene, predicate, relation, others) : []
  if (around.length > 0) return around
  if (own.length === 0 && others.length > 0) {
    const occasion = [...ownersOfOccasion(scene, nominal, predicate), ...doerOfCleft(scene, nominal, predicate)]
    if (occasion.length > 0) return occasion.filter((x) => !taken.includes(x.entity))
  }
  if (relation === 'subject') {
    const payer = predicate.passive && /^(pay|make|grant|give|accord)$/.test(predicate.lemma)
    const doers = payer ? partiesOf(scene, doerOf(predicate)).filter((x) => !taken.includes(x.entity)) : []
    if (doers.length > 0) return doers
    const awaited = predicate.lemma === 'await' ? partiesWith(scene, predicate, /^object$/) : []
    if (awaited.length > 0) return awaited.filter((x) => !taken.includes(x.entity))
    const seekers = own.length === 0 && others.length > 0 ? seekersOf(scene, nominal) : []
    if (seekers.length > 0) return seekers.filter((x) => !taken.includes(x.entity))
    const sayers = own.length === 0 && others.length > 0 ? sayerOf(scene, predicate, others) : []
    if (sayers.length > 0) return sayers
    const bare = nominal.from === nominal.head && others.every((x) => x.entity.kind === 'person')
    const refers = bare || /^(his|her|their|the|a|an|another)\b/.test(nominal.words)
    const told = bare || /^(a|an|another)\b/.test(nominal.words) ? scene.discourse.topic : scene.discourse.top
    const top = scene.author ?? scene.protagonist ?? told
    if (top && isCriticOf(scene, top, nominal)) return []
    return own.length === 0 && others.length > 0 && top && refers && !taken.includes(top) ? [partyOf(top)] : []
  }
  if (DISAPPROVING.test(predicate.lemma) && /^(object|of|to|against|over|by)$/.test(relation)) return []
  // Who addresses a conference of others only speaks there.
  if (predicate.lemma === 'address' && relation === 'object') return []
  if (predicate.lemma === 'invite' && isOneOf(relation, 'to', 'for')) {
    const invited = predicate.args.filter((x) => x.relation === 'object').flatMap((x) => partiesOf(scene, x.nominal))
    return [...invited, ...partiesOf(scene, doerOf(predicate)).map(inRole('host'))]
  }
  if (isOneOf(relation, 'for', 'to', 'of', 'on') && refusesOffer(predicate)) {
    const role = others.length > 0 && !isRequest(predicate) ? ('host' as const) : ('party' as const)
    const offerers = offerersOf(scene, predicate).map((x) => ({ ...x, role }))
    const refusers = predicate.passive && others.length > 0 ? [] : refusersOf(scene, predicate)
    return [...refusers, ...offerers].filter((x) => !taken.includes(x.entity))
  }
  const subject = predicate.passive ? (doerOf(predicate) ?? predicate.subject) : predicate.subject
  if (subject?.kind === 'contact' && INCLUDES.test(predicate.lemma)) return travellersOf(scene, subject, taken)
  if (subject?.kind === 'thing' && INCLUDES.test(predicate.lemma) && STAYS.test(subject.words))
    return partiesBefore(scene, subject, null).filter((x) => !taken.includes(x.entity))
  const said = subject?.words === 'it' ? whoeverItIs(scene, predicate) : partiesOf(scene, subject)
  const parties = said.filter((x) => !taken.includes(x.entity))
  if (sense === 'host')
    return parties.map((x) => ({ ...x, role: taken.length === 1 ? ('party' as const) : ('host' as const) }))
  if (sense === 'mediate') return parties.map(inRole('mediator'))
  const told =
    TELLING.test(predicate.lemma) &&
    /^(at|during|in|over|on)$/.test(relation) &&
    !(isOneOf(relation, 'on', 'over') && TOLD_OF_IT.test(predicate.lemma) && !/call$/.test(nominal.words)) &&
    !predicate.passive &&
    !/\b(news|press|media) conference$/.test(nominal.words)
  if (taken.length === 0 && told) {
    const addressed = predicate.args.filter((x) => x.relation === 'object').flatMap((x) => partiesOf(scene, x.nominal))
    if (addressed.length > 0 && parties.length > 0) return [...parties, ...addressed]
  }
  // "X and Y joined that conversation": one that others had.
  if (taken.length === 0 && predicate.lemma === 'join' && relation === 'object' && isTold(scene, nominal)) return []
  // "met to prepare the visit": of somebody else.
  if (predicate.lemma === 'know') return []
  if (taken.length === 0 && predicate.lemma === 'prepare' && /^(the|this|that)\b/.test(nominal.words)) return []
  if (taken.length === 0)
    return sense && sense !== 'deny'
      ? parties
      : /^(during|in|after|at|before|following|over)$/.test(relation) &&
          parties.length > 1 &&
          !isTold(scene, nominal) &&
          !isPlenary(nominal, relation)
        ? parties
        : []
  return parties
}

/** "The meeting with Y, which [X] had criticised, lasted an hour": X was not there. */
function isCriticOf(scene: Scene, entity: Entity, nominal: Nominal): boolean {
  return scene.page.readings[sentenceAt(scene.page, nominal.from)]!.predicates.some(
    (x) =>
      DISAPPROVING.test(x.lemma) &&
      x.args.some((y) => y.nominal === nominal) &&
      partiesOf(scene, x.subject).some((y) => y.entity === entity),
  )
}

const STAYS = /\b(stay|tour|itinerary|programme|program|schedule|agenda|day|mission|journey|weekend|week)$/
const INCLUDES =
  /^(include|feature|begin|start|open|end|conclude|close|culminate|take|involve|comprise|see|contain|cap|finish)$/

/** "X's visit included a meeting with Y": whose visit it was. */
function travellersOf(scene: Scene, visit: Nominal, taken: readonly Entity[]): PartyMention[] {
  const by = visit.args.filter((x) => x.relation === 'by').flatMap((x) => partiesOf(scene, x.nominal))
  const own = by.length ? by : partiesBefore(scene, visit, null)
  return own.filter((x) => !taken.includes(x.entity)).slice(0, 1)
}

/** "before [the session]", of which the last sentences told. */
function isTold({ found, page }: Scene, { words, from }: Nominal): boolean {
  const last = found.at(-1)
  return /^(the|this|that) /.test(words) && last !== undefined && sentenceAt(page, from) - last.sentence <= 2
}

/** "shook hands before [a session]": that of all who had come. */
function isPlenary({ words }: Nominal, relation: string): boolean {
  return isOneOf(relation, 'before', 'after', 'following') && /^(?:an?|the) (?:[a-z-]+ )?sessions?$/.test(words)
}

const ROLES: readonly [RegExp, Role][] = [
  [/^(host|organise|organize|convene|chair)$/, 'host'],
  [/^(mediate|broker|facilitate|sponsor|moderate|arrange)$/, 'mediator'],
  [/^(attend|lead|head|join)$/, 'party'],
]

/** Hosts and mediators: "talks hosted by Oman", "Türkiye hosted talks between". */
function rolesOf(
  scene: Scene,
  nominal: Nominal,
  predicate: Predicate | null,
  relation: string,
  mode: Mode,
): PartyMention[] {
  // "a banquet on his visit, attended by X": no visit is attended.
  const own = nominal.reduced.filter((x) => mode !== 'visit' || x.lemma !== 'attend')
  const reduced = [...own, ...(relation === 'subject' && predicate?.passive ? [predicate] : [])]
  const found = reduced.flatMap((x) => {
    const role = ROLES.find(([verbs]) => verbs.test(x.lemma))?.[1]
    return role ? partiesOf(scene, x.args.find((y) => y.relation === 'by')?.nominal).map((y) => ({ ...y, role })) : []
  })
  found.push(...giversOf(scene, nominal))
  const sense = predicate && relation === 'object' ? governingOf(predicate, nominal) : null
  if (sense === 'host' || sense === 'mediate') {
    const role: Role = sense === 'host' ? 'host' : 'mediator'
    found.push(...partiesOf(scene, doerOf(predicate!)).map((x) => ({ ...x, role })))
  }
  return found
}
