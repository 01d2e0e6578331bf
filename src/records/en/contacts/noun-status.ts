import type { Nominal, Predicate } from '../../../model/clause.ts'
import type { Status } from '../../../model/contact.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import { GOVERNING, type Governing, HAPPEN_VERBS, TRAVEL_VERBS } from '../frames/governing-verbs.ts'
import { refusesOffer } from './offers.ts'
import { isOwnSession } from './own-sessions.ts'
import { wordsOf } from './page.ts'
import { isPast } from './past-days.ts'
import { isPictured } from './pictured.ts'
import type { Scene } from './scene.ts'
import { hasFutureDate, statusOf } from './status.ts'
import { isToldOf } from './told-of.ts'

const POSSIBLE = /\b(possible|potential|proposed|eventual|prospective|any|hoped-for)\b/
const PLANNED = /\b(planned|upcoming|scheduled|forthcoming|expected|next|looming)\b/
const OFF = /\b(cancelled|canceled|aborted|postponed|scrapped|shelved|abortive)\b/

/** How the words around a contact noun, and the verb above it, bear on whether it took place. */
export function nounStatus(
  scene: Scene,
  nominal: Nominal,
  predicate: Predicate | null,
  relation: string,
  sense: Governing | null,
): Status | null {
  const { words } = nominal
  if (OFF.test(words)) return 'cancelled'
  const behind = wordsOf(scene.page, nominal.to, Math.min(nominal.to + 2, scene.page.tokens.length))
  if (/^(no|neither)\b/.test(words))
    return /^to (announce|report|preview|confirm|share)$/.test(behind) || isStand(scene, nominal, predicate)
      ? null
      : 'denied'
  if (predicate && isOwnSession(nominal, predicate, relation)) return null
  if (predicate && isNothingSet(scene, nominal, predicate)) return null
  if (predicate && isOneOf(relation, 'for', 'to', 'of', 'on') && refusesOffer(predicate)) return 'cancelled'
  const before = wordsOf(scene.page, Math.max(0, nominal.from - 4), nominal.from)
  if (/\b(cancellation|postponement|collapse|failure) of$/.test(before)) return 'cancelled'
  if (
    /\b(offer|proposal|possibility|prospect|prospects|idea|chance|chances|hope|hopes|request|plea|appeal|calls|push) (of|for)$/.test(
      before,
    )
  )
    return 'proposed'
  if (/\b(plans|plan|preparations|date) (of|for)$/.test(before)) return 'planned'
  if (/\b(invitation|invite|offer) (to|for|of)$/.test(before) && predicate) return invitedTo(predicate)
  if (relation === 'for' && predicate?.lemma === 'exchange' && /\binvitations? for$/.test(before)) return null
  if (predicate && isPossible(scene, predicate)) return 'proposed'
  if (relation === 'of' && predicate?.negated && /\b(aware|informed|know|hear)( of)?$/.test(before)) return null
  if (predicate && relation === 'of' && isUntrue(scene, predicate)) return 'denied'
  if (
    predicate?.lemma === 'come' &&
    relation === 'of' &&
    isOneOf(predicate.subject?.words ?? '', 'nothing', 'naught', 'little')
  )
    return 'cancelled'
  const alone: Status = PLANNED.test(words) || isSet(nominal) ? 'planned' : POSSIBLE.test(words) ? 'proposed' : 'held'
  if (!predicate) return scene.page.headline(nominal.from) ? headlineStatus(scene, nominal, alone) : alone
  // "The talks follow a call in February": what is followed was before.
  if (relation === 'object' && predicate.lemma === 'follow' && !predicate.passive) return alone
  if (isAsked(predicate)) return alone
  if (relation !== 'object' && isToldOf(nominal, predicate, relation)) return alone
  const verb = statusOf(predicate, hasFutureDate(scene, predicate), scene.page.headline(predicate.from))
  if (relation === 'subject' && isDropped(scene, nominal, predicate)) return 'cancelled'
  // "Talks with Y await X in Paris"
  if (relation === 'subject' && predicate.lemma === 'await' && !predicate.passive)
    return verb === 'held' && predicate.tense !== 'past' ? 'planned' : verb
  if (relation === 'object' || relation === 'subject')
    return governed(scene, nominal, predicate, relation, sense, verb, alone)
  if (relation === 'for' || relation === 'to') {
    if (
      /^(show|turn|appear|arrive|come)$/.test(predicate.lemma) &&
      (predicate.negated || predicate.chain.includes('fail'))
    )
      return 'cancelled'
    if (
      TRAVEL_VERBS.has(predicate.lemma) ||
      /^(be|sit|host|receive|welcome|visit|tour|stop|gather|convene|join|meet|send|dispatch)$/.test(predicate.lemma)
    )
      return verb
    if (/^(call|ask|push|press|appeal|urge|hope|propose)$/.test(predicate.lemma)) return 'proposed'
    if (predicate.lemma === 'invite') return 'proposed'
    if (predicate.lemma === 'leave' && verb) return verb
    if (relation === 'for' && predicate.tense === 'future') return 'planned'
    if (predicate.lemma === 'look') return alone === 'planned' ? 'planned' : 'proposed'
    if (/^(prepare|plan|schedule|set|agree|expect|await)$/.test(predicate.lemma))
      return verb === 'denied' || verb === 'cancelled' ? 'cancelled' : 'planned'
  }
  if (isOneOf(relation, 'ahead of', 'before', 'prior to') && /^(any|possible|potential)\b/.test(words)) return null
  if (isOneOf(relation, 'ahead of', 'before', 'prior to'))
    return isPast(scene, nominal) || isPictured(scene.page, predicate) || /\b(last|previous|earlier)\b/.test(words)
      ? 'held'
      : 'planned'
  if (isOneOf(relation, 'in', 'at') && verb === 'held' && isGoingOn(scene, predicate)) return 'ongoing'
  // "agreed at the meeting not to raise it", "in talks with X agreed to free them"
  const isTime = isOneOf(relation, 'at', 'during') || (relation === 'in' && nominal.from < predicate.from)
  if (isTime && verb !== 'held' && isResolved(predicate)) return 'held'
  if (/^(during|in|at|by|on)$/.test(relation)) return verb === 'denied' ? 'held' : verb
  return alone
}

/** "accepted an invitation to talks", "is studying an offer of talks": to come; whoever only sends one has arranged nothing. */
function invitedTo({ lemma, negated, tense }: Predicate): Status | null {
  if (/^(accept|welcome|take)$/.test(lemma)) return negated ? 'cancelled' : 'planned'
  if (/^(study|consider|weigh|review|mull|examine|discuss)$/.test(lemma)) return 'proposed'
  return tense === 'past' || negated ? null : 'proposed'
}

/** "the possibility of [restarting] talks", "the idea of [holding] a summit". */
function isPossible({ page }: Scene, { link, opener, from, tense, lemma }: Predicate): boolean {
  if (
    link !== 'gerund' ||
    opener !== 'of' ||
    tense === 'future' ||
    !/^(hold|restart|resume|renew|organi[sz]e|host|convene|start|launch|arrange|open|begin|reopen|revive|have)$/.test(
      lemma,
    )
  )
    return false
  return /\b(possibility|possibilities|prospects?|idea|chances?|hopes?|likelihood|option) of$/.test(
    wordsOf(page, Math.max(0, from - 3), from),
  )
}

const RESOLVED = oneOf(
  'agree|vow|pledge|promise|decide|undertake|commit|resolve|refuse|decline|ask|urge|offer|propose|fail',
)

/** "vowed not to accept it at a meeting": what was resolved there is to come, the meeting was. */
function isResolved({ chain, tense, modal, lemma, passive }: Predicate): boolean {
  const joins = /^(meet|speak|talk|attend|join|participate|be|sit|appear|gather|host|receive|see|take)$/.test(lemma)
  return tense === 'past' && modal === null && !passive && !joins && RESOLVED.test(chain[0] ?? '')
}

/** "[are] now in a meeting", "is in talks with". */
function isGoingOn({ page }: Scene, { lemma, tense, perfect, modal, chain, from }: Predicate): boolean {
  return lemma === 'be' && tense === 'present' && !perfect && !modal && chain.length === 0 && !page.headline(from)
}

const TELLING = oneOf('share|tell|comment|elaborate|say|give|provide|brief|update|speak|talk|describe|shed|expand')

/** "Could you share more on the talks?": what is asked about took place all the same. */
function isAsked({ modal, subject, lemma }: Predicate): boolean {
  return modal !== null && subject?.words === 'you' && TELLING.test(lemma)
}

const SCHEDULED = oneOf('plan|schedule|pencil|slate|book|set|expect|arrange|foresee|envisage|intend')

/** "the visit, [scheduled for June]", "a meeting [set for Friday]". */
function isSet({ reduced }: Nominal): boolean {
  return reduced.some((x) => SCHEDULED.test(x.lemma) && !x.negated)
}

/** "A visit, planned for March, [was scrapped]". */
function isDropped(scene: Scene, nominal: Nominal, predicate: Predicate): boolean {
  if (!SCHEDULED.test(predicate.lemma)) return false
  return scene.page.readings[predicate.sentence]!.predicates.some((x) => {
    if (x.from < predicate.to || x.subject !== nominal || x.negated || x.modal) return false
    const after = scene.page.tokens[x.to]?.norm ?? ''
    if (isOneOf(x.lemma, 'call', 'put')) return x.passive && isOneOf(after, 'off', 'back')
    return GOVERNING.get(x.lemma) === 'cancel' && x.passive
  })
}

const LASTING = /\b(dialogue|contacts?|exchanges?|consultations?|communications?|cooperation)$/
const KEEPING = oneOf(
  'pursue|continue|maintain|keep|intensify|strengthen|deepen|develop|promote|expand|enhance|need|require',
)

/** "agreed to pursue their dialogue", "at no point was there any discussion", "dialogue is the only way": nothing that takes place. */
function isNothingSet(scene: Scene, nominal: Nominal, predicate: Predicate): boolean {
  const { words, from, head } = nominal
  const { lemma, tense, chain, modal, perfect } = predicate
  const ahead = chain.length > 0 || modal !== null || tense !== 'past' || predicate.link === 'infinitive'
  const keeps = KEEPING.test(lemma) || chain.includes('continue')
  if (LASTING.test(words) && keeps && ahead && !perfect) return true
  if (/\bfuture (?:[a-z-]+ ){0,3}[a-z]+s$/.test(words)) return true
  if (/\bat no (point|time|stage)\b/.test(wordsOf(scene.page, Math.max(0, from - 16), from))) return true
  // Said of talks as such: neither these nor those, and no verb of taking place.
  const general =
    from === head || /^(direct|bilateral|peaceful|political|further|more|constructive|serious|real) \w+$/.test(words)
  const copula = lemma === 'be' && predicate.subject === nominal && tense !== 'past' && chain.length === 0
  return general && copula && GENERALLY.test(wordsOf(scene.page, predicate.from, predicate.span.to))
}

/** "There will be no talks [as long as bombs fall]": a stand, and no contact called off. */
function isStand({ page }: Scene, { to }: Nominal, predicate: Predicate | null): boolean {
  if (predicate?.lemma !== 'be' || !predicate.modal) return false
  const { to: end } = page.sentences[predicate.sentence]!
  return /\b(?:(?:as|so) long as|until|unless|while|if)\b/.test(wordsOf(page, to, end))
}

const GENERALLY =
  /\b(only|best|(?<!under )way|means|option|necessary|needed|essential|vital|crucial|important|key|indispensable|impossible|pointless|useless|useful|welcome|desirable|better|answer|solution|alternative|no)\b/

/** "Reports of a call between X and Y [are false]". */
function isUntrue({ page }: Scene, { lemma, subject, from, span }: Predicate): boolean {
  if (lemma !== 'be' || !/\b(reports?|rumou?rs?|claims?|speculation|talk|news)$/.test(subject?.words ?? ''))
    return false
  return /\b(false|untrue|incorrect|inaccurate|wrong|fake|baseless|unfounded|groundless|fabricated|invented|nonsense|without foundation|not true|not correct)\b/.test(
    wordsOf(page, from, span.to),
  )
}

function headlineStatus(scene: Scene, nominal: Nominal, alone: Status): Status {
  const behind = wordsOf(scene.page, nominal.to, Math.min(nominal.to + 3, scene.page.tokens.length))
  return /^(off|cancelled|canceled|postponed|scrapped)\b/.test(behind) ? 'cancelled' : alone
}

function governed(
  scene: Scene,
  nominal: Nominal,
  predicate: Predicate,
  relation: string,
  sense: Governing | null,
  verb: Status | null,
  alone: Status,
): Status | null {
  const direct = relation === 'object' || predicate.passive
  const governing = sense ?? (direct ? (GOVERNING.get(predicate.lemma) ?? null) : null)
  const behind = wordsOf(scene.page, predicate.from, predicate.span.to)
  if (
    relation === 'subject' &&
    /\b((fell|fallen|falls) (through|victim|apart|by the wayside|flat)|collapsed|was off|is off|came to nothing|never (?:took place|happened|came (?:about|off)|materiali[sz]ed)|(?:did not|didn't) (?:happen|take place|come (?:about|off|to pass)|materiali[sz]e))\b/.test(
      behind,
    )
  )
    return 'cancelled'
  if (
    relation === 'subject' &&
    /\b(in the works|in the making|being (arranged|prepared|planned|organi[sz]ed)|on the agenda)\b/.test(behind)
  )
    return 'planned'
  if (relation === 'subject' && predicate.tense === 'present' && MOOTED.test(behind)) return 'proposed'
  if (relation === 'subject' && predicate.lemma === 'be' && !definite(nominal) && WISHED.test(behind)) return null
  if (
    relation === 'subject' &&
    predicate.lemma === 'be' &&
    predicate.negated &&
    !predicate.passive &&
    !TAKES_PLACE.test(behind)
  )
    return predicate.tense === 'past' ? alone : 'planned'
  if (relation === 'subject' && isPutOff(predicate)) return 'cancelled'
  if (direct && predicate.negated && TOLD.test(predicate.lemma) && definite(nominal)) return null
  // "the meeting could yet be put off": the plan stands.
  if (governing === 'cancel' && direct) return verb === 'denied' || verb === 'proposed' ? null : 'cancelled'
  if (governing === 'deny' && relation === 'object')
    return predicate.lemma === 'rule' && predicate.negated ? 'proposed' : 'denied'
  if (governing === 'propose' && direct && !/^(welcome|support|back|await|favour|favor)$/.test(predicate.lemma))
    return verb === 'cancelled' || verb === 'denied' ? 'cancelled' : 'proposed'
  if (governing === 'plan' && direct && (verb === 'held' || verb === 'ongoing' || verb === 'planned')) return 'planned'
  // "was not granted an audience": it had been asked for.
  if (verb === 'denied' && /^(grant|give|accord|allow|afford|permit)$/.test(predicate.lemma)) return 'cancelled'
  if (verb === null) return null
  if (direct && isOneOf(predicate.lemma, 'include', 'feature', 'involve') && verb === 'planned') return verb
  if (!governing && !HAPPEN_VERBS.has(predicate.lemma)) return alone
  if (
    relation === 'subject' &&
    /\b(under ?way|ongoing|in progress|continuing)\b/.test(behind) &&
    predicate.tense === 'present'
  )
    return 'ongoing'
  if (verb === 'held' && isSet(nominal) && isOneOf(predicate.lemma, 'have', 'be')) return 'planned'
  if (verb === 'held' && PLANNED.test(nominal.words) && predicate.tense !== 'past') return 'planned'
  return verb
}

// "A call is being worked out", "a visit is under consideration"
const MOOTED =
  /\b(?:(?:is|are) being (?:worked (?:out|on|upon)|discussed|explored|considered|looked (?:at|into)|studied|mooted|floated|weighed|sounded out)|(?:is|are) under (?:discussion|consideration|study))\b/

/** "The visit [has postponed] to the autumn": said of the meeting itself, as some agencies write. */
function isPutOff({ lemma, passive, tense, perfect, modal, negated, args }: Predicate): boolean {
  const done = (tense === 'past' || perfect) && modal === null && !passive && !negated
  return done && isOneOf(lemma, 'postpone', 'reschedule', 'cancel') && !args.some((x) => x.relation === 'object')
}

// "The meeting had not been announced": of what took place, nothing.
const TOLD = oneOf('announce|confirm|report|publicise|publicize|advertise|disclose|reveal|mention|comment')

// "the call will not be [a negotiation]" says what it is; "will not be [possible]" that there is none.
const TAKES_PLACE =
  /^(?:\S+ )?(?:will|would|is|was|are|were|has|have|isn't|wasn't|won't)?(?: not| never| no longer)?(?: been| be)?(?: ?n't)? ?$|\b(?:on|off|possible|planned|happening|taking place|going ahead|scheduled|in the (?:works|cards|offing)|likely|foreseen|envisaged|expected|confirmed|held|imminent|needed|necessary|feasible|appropriate|until|before)\b/

// "direct dialogue between A and B is [key]" wishes for it.
const WISHED =
  /^\S+ (?:not |also |now |still |the |a |an |absolutely |more |ever more )*"?(?:key|necessary|essential|needed|vital|crucial|critical|important|indispensable|possible|impossible|inevitable|unavoidable|desirable|imperative|priority|only (?:way|path|road|solution|option)|best (?:way|path|option)|way (?:forward|out)|in the interests?)\b/

const definite = ({ words }: Nominal) => /^(the|this|that|these|those|his|her|their|its)\b/.test(words)
