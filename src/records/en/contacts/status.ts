import type { Predicate } from '../../../model/clause.ts'
import type { Status } from '../../../model/contact.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import { GOVERNING, PREVENTING, TRAVEL_VERBS } from '../frames/governing-verbs.ts'
import { datesBetween, isOfPastEvent, settle } from './dates.ts'
import { refusesOffer } from './offers.ts'
import { isPictured } from './pictured.ts'
import type { Scene } from './scene.ts'

const PLANS = oneOf(
  'due|set|scheduled|schedule|expected|expect|slated|slate|poised|plan|plans|be|going|go|agree|arrange|prepare|prepared|decide|pledge|promise|announce|about|bound|supposed|suppose|intend|likely|certain|sure|undertake|commit|vow|remain|commitment|pledge|decision|intention',
)
const PROPOSALS = oneOf(
  'offer|hope|want|seek|wish|ask|propose|try|attempt|consider|ready|readiness|willing|willingness|keenness|eagerness|enthusiasm|anticipation|open|like|aim|keen|eager|request|urge|invite|invitation|desire|look|wait|proposal|suggest|hopeful|push|press|bid|call|need|unlikely|prefer|demand|appeal|opportunity|chance|possibility|interest|readying|glad|happy|work',
)
const EXPECTED = oneOf(
  'due|set|scheduled|schedule|expected|expect|slated|slate|poised|be|going|supposed|suppose|bound|about',
)
const HEARSAY = oneOf('say|report|believe|understand|know|think|rumour|rumor|allege')
const REFUSALS = oneOf(
  'refuse|refusal|decline|fail|failure|unable|unwilling|reluctant|unwillingness|cancel|able|afford|miss|avoid|reluctance',
)

/** How a verb's form, the verbs above it and its clause bear on whether the contact took place; null where it says nothing of one. */
export function statusOf(predicate: Predicate, hasFutureDate: boolean, headline: boolean): Status | null {
  if (predicate.link === 'infinitive' && predicate.parent && refusesOffer(predicate.parent)) return 'cancelled'
  const above = statusAbove(predicate, hasFutureDate)
  if (above === 'none') return null
  const own = ownStatus(predicate, hasFutureDate, headline)
  if (own === 'denied' && predicate.tense === 'present' && !predicate.progressive) return null
  if (
    own === 'ongoing' &&
    predicate.link === 'relative' &&
    predicate.parent &&
    ownStatus(predicate.parent, hasFutureDate, headline) === 'planned'
  )
    return 'planned'
  // "On Friday it will be Maas who receives him".
  if (own === 'held' && predicate.tense === 'present' && predicate.link === 'relative' && isToBe(predicate.parent))
    return 'planned'
  if (above && (own === 'held' || own === 'ongoing' || own === 'planned')) return above
  return own
}

/** "was due to meet", "were to sit down": what was planned then, be it that nothing came of it. */
export function wasPlanned({ tense, chain, modal, link, parent }: Predicate): boolean {
  // "told reporters that he would still meet him"
  if (modal === 'would') return link === 'that' && parent?.tense === 'past'
  return tense === 'past' && modal === null && chain.some((word) => EXPECTED.test(word))
}

function isToBe(above: Predicate | null): boolean {
  return above?.lemma === 'be' && above.tense === 'future' && above.subject?.words === 'it'
}

function ownStatus(predicate: Predicate, hasFutureDate: boolean, headline: boolean): Status {
  const { tense, modal, negated } = predicate
  const chain = predicate.chain.filter((x) => !HEARSAY.test(x))
  if (
    chain.some((word) => REFUSALS.test(word)) &&
    !(negated && chain.some((x) => isOneOf(x, 'fail', 'refuse', 'decline')))
  )
    return chain.some((x) => isOneOf(x, 'able', 'afford')) && !negated ? (modal ? 'proposed' : 'held') : 'cancelled'
  // "would not refuse to see him": it may come to that.
  if (negated && chain.some((x) => isOneOf(x, 'refuse', 'decline'))) return 'proposed'
  if (modal && isOneOf(modal, 'would', "wouldn't", "'d")) {
    if (chain.includes('like') || chain.includes('prefer')) return 'proposed'
    if (predicate.perfect) return 'cancelled'
    return negated ? 'cancelled' : conditional(predicate) ? 'proposed' : 'planned'
  }
  if (modal && /^(may|might|could|can|should|must|ought|mightn't|shouldn't)$/.test(modal))
    return negated || (predicate.perfect && /should|could/.test(modal)) ? 'cancelled' : 'proposed'
  if (modal && /(can't|cannot|couldn't)/.test(modal)) return 'cancelled'
  if (chain.some((word) => PROPOSALS.test(word))) return negated ? 'cancelled' : 'proposed'
  if (chain.includes('suppose') && tense === 'past') return 'cancelled'
  if (chain.some((word) => PLANS.test(word))) {
    if (negated) return 'cancelled'
    return predicate.perfect && chain.some((word) => EXPECTED.test(word)) ? 'cancelled' : 'planned'
  }
  if (tense === 'future') return negated ? 'cancelled' : 'planned'
  if (negated) return 'denied'
  if (predicate.progressive && tense === 'present') return hasFutureDate ? 'planned' : 'ongoing'
  // "X is received by Y in Riyadh, on Monday": so captions tell of what was.
  const pictured =
    predicate.passive && isOneOf(predicate.lemma, 'receive', 'welcome', 'greet', 'see') && chain.length === 0
  if (tense === 'present' && !predicate.perfect && !headline && hasFutureDate && !pictured) return 'planned'
  return 'held'
}

/** Whether the clause stands under a condition said in the same sentence. */
function conditional(predicate: Predicate): boolean {
  return predicate.parent?.opener === 'if' || predicate.opener === 'if'
}

const WEIGHING = oneOf(
  'discuss|debate|decide|consider|weigh|mull|explore|ponder|deliberate|examine|study|speculate|contemplate|think',
)

/** "is weighing whether to", "speculation as to whether", not "did not say whether". */
function isWeighed({ parent, tense, modal, link }: Predicate): boolean {
  if (!parent || (tense === 'past' && !modal && link !== 'infinitive')) return false
  return WEIGHING.test(parent.lemma) || /\bspeculation\b/.test(parent.subject?.words ?? '')
}

/** What the clauses above say: hopes that, denied that, if, before. `none`: nothing can be said to have been. */
function statusAbove(predicate: Predicate, hasFutureDate: boolean): Status | 'none' | null {
  if (predicate.opener === 'so that' && predicate.modal !== null) return 'none'
  if (predicate.opener === 'whether') return isWeighed(predicate) ? 'proposed' : 'none'
  if (predicate.opener === 'if' || predicate.opener === 'unless') return 'none'
  if (isOneOf(predicate.opener ?? '', 'until', 'till') && predicate.tense === 'present' && !predicate.modal)
    return 'none'
  if (predicate.opener === 'without' || predicate.opener === 'instead of' || predicate.opener === 'despite not')
    return predicate.link === 'gerund' ? 'cancelled' : null
  const { parent } = predicate
  if (predicate.opener === 'against' && predicate.link === 'gerund' && parent && DECIDING.test(parent.lemma))
    return parent.negated ? null : 'cancelled'
  if (predicate.opener === 'where' && parent && isGivenUp(parent)) return 'cancelled'
  if (predicate.link === 'gerund' && predicate.opener === 'of' && parent && isOfValue(parent, predicate)) return 'none'
  if (predicate.link === 'infinitive' && predicate.tense !== 'future' && (!parent || parent.from > predicate.from))
    return 'proposed'
  if (!parent) return null
  if (
    /^(deny|dismiss|refute|reject|dispute)$/.test(parent.lemma) &&
    (predicate.link === 'that' ||
      predicate.link === 'participle' ||
      predicate.link === 'gerund' ||
      predicate.link === 'main')
  )
    return parent.lemma === 'deny' || predicate.link === 'that' ? 'denied' : null
  if (
    predicate.link === 'that' &&
    /^(hope|suggest|propose|wish|demand|urge|request|insist)$/.test(parent.lemma) &&
    predicate.tense !== 'past'
  )
    return 'proposed'
  if (predicate.link === 'infinitive') return purpose(predicate, parent, hasFutureDate)
  if (predicate.link === 'gerund' && predicate.opener === 'to' && isOneOf(parent.lemma, 'be', 'look')) return 'proposed'
  if (predicate.link === 'gerund' && predicate.opener === 'from' && isKeptFrom(parent))
    return parent.negated ? null : 'cancelled'
  if (predicate.link === 'gerund' && predicate.opener === 'with' && isCharging(parent))
    return inherited(parent) ?? 'planned'
  if (predicate.link === 'participle' || predicate.link === 'gerund' || predicate.link === 'reduced')
    return inherited(parent)
  return null
}

/** "was [kept] from meeting Y", "[refrained] from meeting Y". */
const isKeptFrom = ({ lemma }: Predicate) => PREVENTING.test(lemma) || isOneOf(lemma, 'refrain', 'abstain')

const DECIDING = oneOf('decide|opt|choose|vote|rule|plump|resolve|come')

/** "will not go to Granada, [where he was to meet X]", "called off a trip to Amman, where": the journey is not made. */
function isGivenUp(parent: Predicate): boolean {
  const journey = TRAVEL_VERBS.has(parent.lemma) || parent.lemma === 'visit'
  if (journey) return statusOf(parent, false, false) === 'cancelled'
  const trip = parent.args.some((x) => x.relation === 'object' && /\b(trip|visit|journey|tour)$/.test(x.nominal.words))
  return trip && !parent.negated && GOVERNING.get(parent.lemma) === 'cancel'
}

/** "designated X to negotiate", "charged X with holding talks": a duty given, not one done. */
const isCharging = ({ lemma }: Predicate) =>
  /^(charge|task|entrust|trust|designate|delegate|depute|mandate|commission|assign|appoint|name|nominate|choose|select|pick|tap|authori[sz]e|empower|instruct|order|direct|command|tell)$/.test(
    lemma,
  )

/** "flew to Doha to meet him" was held as the journey was; "will fly" plans both; "invited him to meet" proposes. */
function purpose(predicate: Predicate, parent: Predicate, hasFutureDate: boolean): Status | 'none' | null {
  if (
    predicate.chain.some((x) => PLANS.test(x) || PROPOSALS.test(x) || REFUSALS.test(x)) &&
    !isOneOf(parent.lemma, 'accept', 'take')
  )
    return null
  if (parent.lemma === 'invite' && invitesSeveral(parent, predicate)) return 'proposed'
  if (parent.lemma === 'invite' || extendsInvitation(parent)) return 'none'
  if (
    parent.lemma === 'be' &&
    !parent.passive &&
    predicate.opener === 'to' &&
    !parent.args.some((x) => /^(in|at|to|on|object)$/.test(x.relation))
  )
    return 'planned'
  if (
    isOneOf(parent.lemma, 'accept', 'take') &&
    predicate.chain.some((x) => isOneOf(x, 'invitation', 'offer', 'proposal'))
  )
    return 'planned'
  if (isOneOf(parent.lemma, 'allow', 'permit', 'let', 'enable') && parent.negated) return 'cancelled'
  if (/^(ask|urge|want|press|request|encourage|persuade|allow|offer|call|seek|beg|propose)$/.test(parent.lemma))
    return 'proposed'
  if (
    /^(agree|plan|decide|arrange|promise|expect|schedule|prepare|announce|set|vow|pledge|hope|intend|continue)$/.test(
      parent.lemma,
    )
  )
    return parent.lemma === 'hope' ? 'proposed' : 'planned'
  if (isCharging(parent)) return inherited(parent, hasFutureDate) ?? 'planned'
  if (isOnTheWay(parent)) return 'planned'
  return inherited(parent, hasFutureDate)
}

/** "invited X and Y [to meet in Brussels]": an offer to host both; not "invited X to meet him". */
export function invitesSeveral({ args, passive, subject }: Predicate, { lemma, args: own }: Predicate): boolean {
  const invited = passive ? subject : args.find((x) => x.relation === 'object')?.nominal
  const several = invited?.kind === 'parties' && (invited.mentions.length > 1 || invited.mentions[0]?.plural === true)
  const alone = own.every((x) => x.nominal.kind !== 'parties' || isOneOf(x.relation, 'in', 'at'))
  return several && alone && /^(?:meet|talk|negotiate|sit|speak)$/.test(lemma)
}

/** "spoke of the importance [of holding talks]": of what is worth doing, not of what was done. */
function isOfValue({ args }: Predicate, { from }: Predicate): boolean {
  const before = args.findLast((x) => x.nominal.to <= from)
  const near = before && from - before.nominal.to <= 3
  return Boolean(near) && VALUE.test(before!.nominal.words)
}

const VALUE = /\b(importance|need|necessity|urgency|significance|value|merits?|benefits?|usefulness|desirability)$/

/** "extended an invitation to X to visit Y": to be invited is no contact yet. */
function extendsInvitation({ lemma, args }: Predicate): boolean {
  const invites = args.some((x) => x.relation === 'object' && /\binvitations?$/.test(x.nominal.words))
  return (
    invites && /^(extend|issue|send|convey|offer|hand|deliver|renew|reiterate|repeat|make|present|give)$/.test(lemma)
  )
}

/** "is heading to X to meet Y": whoever is still on the way. */
function isOnTheWay({ lemma, tense, progressive }: Predicate): boolean {
  return (
    progressive && tense === 'present' && (TRAVEL_VERBS.has(lemma) || isOneOf(lemma, 'head', 'go', 'come', 'return'))
  )
}

function inherited(parent: Predicate, hasFutureDate = false): Status | null {
  const status = ownStatus(parent, hasFutureDate, false)
  if (status === 'held' || status === 'ongoing') return null
  return status === 'denied' ? null : status
}

/** Whether the clause has a date after the day of publication: the present tense then tells of a plan. */
export function hasFutureDate(scene: Scene, predicate: Predicate): boolean {
  const { published } = scene.page
  if (!published || isPictured(scene.page, predicate)) return false
  const { parent } = predicate
  // "flies to Moscow on Saturday to see him": the day stands with the journey.
  const travels = parent?.tense === 'present' && (TRAVEL_VERBS.has(parent.lemma) || parent.lemma === 'visit')
  if (predicate.link === 'infinitive' && travels && hasFutureDate(scene, parent)) return true
  const dates = datesBetween(scene.page, predicate.span.from, predicate.span.to)
  // "meet on Saturday; two others [a day later]": as much ahead as what it counts from.
  const counted = dates.every(({ said }) => said.kind === 'shift' && said.from === 'anchor')
  if (predicate.gapOf && predicate.tense === 'present' && counted && hasFutureDate(scene, predicate.gapOf)) return true
  return dates.some((mention) => {
    if (isOfPastEvent(scene.page, mention)) return false
    // "shake hands in Kigali, April 4": a day of the year that is nearer in the past is no plan.
    const tense = predicate.tense === 'present' && mention.said.kind === 'day' ? 'present' : 'future'
    const future = settle(scene.page, mention, tense, scene.anchor)
    if (!future || future.edtf <= published) return false
    return predicate.tense === 'present' || mention.said.kind !== 'weekday'
  })
}
