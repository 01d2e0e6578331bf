import type { Predicate } from '../../../model/clause.ts'
import { isIndividual } from '../../../model/mention.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import type { VerbFrame } from '../frames/contact-verbs.ts'
import { datesBetween } from './dates.ts'
import { goalOf } from './journeys.ts'
import { wordsOf } from './page.ts'
import { placeBetween, placeNamedAt } from './places.ts'
import { argumentOf, partiesOf, type Scene, type Sides } from './scene.ts'
import { hasFutureDate, statusOf } from './status.ts'

/** Whether a clause says where, and on which day: "agreed [in Batumi on Monday]". */
export function isPlaced(scene: Scene, predicate: Predicate): boolean {
  const { args, span, sentence, parent } = predicate
  const { page } = scene
  // "went to Amman on Tuesday, [where] he and X signed"
  if (predicate.opener === 'where' && parent && goalOf(scene, parent)) return true
  const { from } = page.sentences[sentence]!
  const there = args.some(
    (x) => isOneOf(x.relation, 'in', 'at') && placeBetween(page, x.nominal.from, x.nominal.to)?.to === x.nominal.to,
  )
  return there && datesBetween(page, Math.min(from, span.from), span.to).length > 0
}

/** Whether all are leaders or ministers, and no two of one state: an envoy may be of the other's suite. */
export function areApart({ a, b }: Sides): boolean {
  const all = [...a, ...b].map((x) => x.entity)
  const states = new Set(all.map((x) => x.state))
  const leading = all.every(
    (x) => isIndividual(x) && /^(head_of_|royal|vice_president|.*minister$)/.test(x.office ?? ''),
  )
  return all.length > 1 && states.size === all.length && !states.has(null) && leading
}

/** "The sides will continue next week": of those who talked before, without an object. */
export function goesOn(scene: Scene, predicate: Predicate, siblings: readonly Predicate[]): boolean {
  if (siblings.some((x) => x.link === 'infinitive' && x.parent === predicate)) return false
  const object = predicate.args.some((x) => x.relation === 'object' && x.nominal.kind !== 'thing')
  const talked = scene.found.some((x) => x.mode === 'talks' && predicate.sentence - x.sentence < 15)
  const status = statusOf(predicate, hasFutureDate(scene, predicate), false)
  const next = scene.page.tokens[predicate.to]?.norm ?? ''
  return talked && !object && (status === 'planned' || status === 'proposed') && !/^(to|its|their|his|the)$/.test(next)
}

/** "called in [the envoy]", "had [the envoy] in": one who speaks for another state is made to come. */
export function isCallingIn(scene: Scene, predicate: Predicate): boolean {
  const { particle, passive, args, subject } = predicate
  const called = passive ? subject : args.find((x) => x.relation === 'object')?.nominal
  if (!called || !partiesOf(scene, called).some((x) => x.entity.office !== null)) return false
  if (particle === 'in') return true
  // "called the ambassador in on Monday", not "had the envoy in Rome".
  const behind = wordsOf(scene.page, called.to, Math.min(called.to + 2, scene.page.tokens.length))
  return /^in (by|on|to|for|over|after|as|again|twice|,|\.|;)$/.test(behind)
}

/** "Kazakhstan welcomes X to the forum": a state is glad of a guest whom nobody is said to have received. */
export function isMereWelcome(scene: Scene, { lemma, tense, subject, modal, chain, from }: Predicate): boolean {
  if (lemma !== 'welcome' || tense !== 'present' || modal || chain.length > 0 || scene.page.headline(from)) return false
  return subject?.mentions.length === 1 && subject.mentions[0]!.kind === 'state'
}

/** "called Putin" rings him up; "called for", "called on him to", "called him a liar" do not. */
export function isTelephoning(
  scene: Scene,
  frame: VerbFrame,
  predicate: Predicate,
  siblings: readonly Predicate[],
): boolean {
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
  if (predicate.passive)
    return !infinitive && (argumentOf(predicate, /^by$/) !== null || isCalledBare(scene, predicate))
  const object = objects[0]?.nominal
  if (!object || objects.length > 1) return false
  // "called him [the evening before]"
  if (scene.page.dateAt[object.to]) return true
  const next = scene.page.tokens[object.to]?.norm ?? ''
  return !/^("|'|a|an|the|as|his|her|unacceptable|out|off|back)$/.test(next)
}

// "saw X [as planned], as part of a tour": how it came about.
const AS_ARRANGED = oneOf(
  'planned|expected|scheduled|arranged|agreed|announced|promised|hoped|intended|usual|part|well|soon|early|late|long|he|she|they|it|to|if|though|of|recently',
)

/** "sees X [as an ally]", "was seen by X as weak": what somebody is taken for. */
export function isSeeingAs({ page }: Scene, { lemma, from, to, subject, args }: Predicate): boolean {
  if (lemma !== 'see') return false
  const seen = args.filter((x) => isOneOf(x.relation, 'object', 'by') && x.nominal.from >= from).map((x) => x.nominal)
  return [to, subject?.to ?? to, ...seen.map((x) => x.to)].some(
    (at) => page.tokens[at]?.norm === 'as' && !AS_ARRANGED.test(page.tokens[at + 1]?.norm ?? ''),
  )
}

/** "told [his guest]", "told [the visiting premier]", not "told his guest's wife": who is told has come to see him. */
export function isTellingVisitor({ page }: Scene, { passive, args, to }: Predicate): boolean {
  const told = args.find((x) => x.relation === 'object' && x.nominal.from === to)?.nominal.mentions[0]
  if (passive || !told || told.plural) return false
  return isOneOf(told.relation ?? '', 'guest', 'host') || /\bvisiting\b/.test(wordsOf(page, to, told.from + 3))
}

// "called on the minister [to discuss trade]" tells why he came; "called on him to stay" asks him to.
const CALLED_TO = oneOf(
  'talk|discuss|exchange|review|present|brief|debrief|bid|pay|congratulate|convey|deliver|hand|introduce|explore|apprise|greet|thank|condole|offer|felicitate|inform|say|mark',
)

const THEN =
  /^(?:$|[.,;]|(?:next|then|too|afterwards?|later|again|as well|soon after|shortly after|first|second|third|last)(?:$| ?[.,;]| (?:and|on|at|in the|by|before|after)\b)|(?:an|two|three|\d+) (?:hours?|minutes) later|(?:after|before|on|in the (?:morning|afternoon|evening|night))\b)/

/** "was called next", "was called in the evening": rung up, where "was called a bystander" and "was called in" are not. */
function isCalledBare({ page }: Scene, { to, particle, args }: Predicate): boolean {
  if (particle || args.some((x) => x.relation === 'object')) return false
  return THEN.test(wordsOf(page, to, Math.min(to + 4, page.tokens.length)))
}

/** "called [for restraint] on both sides" */
function callsFor({ args, from }: Predicate): boolean {
  const at = args.findIndex((x) => x.relation === 'for' && x.nominal.from > from)
  return at >= 0 && at < args.findIndex((x) => x.relation === 'on')
}

/** "had X [to Paris]": made somebody come to a town; not "had X to thank". */
export function isHavingOver({ page }: Scene, { args, passive, to }: Predicate): boolean {
  if (passive) return false
  return args.some(
    ({ relation, nominal }) =>
      relation === 'to' &&
      nominal.from > to &&
      nominal.mentions.length < 2 &&
      placeNamedAt(page, nominal.from) !== null,
  )
}

/** "Speaking by telephone, the two [agreed to meet]": of the call itself the sentence has told. */
export function isOnThePhone({ found }: Scene, { sentence, from }: Predicate): boolean {
  return found.some((x) => x.sentence === sentence && x.mode === 'call' && x.from < from && x.parties.length > 1)
}
