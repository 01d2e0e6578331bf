import type { Argument, Nominal, Predicate } from '../../../model/clause.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import { alsoDid } from './also-did.ts'
import type { ContactMention, PlaceMention } from './contact-mention.ts'
import { occasionOf } from './date-candidates.ts'
import { isReporting } from './dates.ts'
import { placeOfVisit } from './during-visit.ts'
import { goalOf } from './journeys.ts'
import { leftBehind } from './left-behind.ts'
import { namedBefore } from './named-before.ts'
import { clausesOfOccasion } from './occasion-clauses.ts'
import { ownClauses } from './own-clauses.ts'
import type { ContactPage } from './page.ts'
import { placeBetween, placeNamedAt } from './places.ts'
import { type Scene, type Sides, sentenceAt } from './scene.ts'
import { hereAt, placeThere } from './there.ts'
import { isMatter } from './told-of.ts'

/** Gives a contact in person the place that its own words or those around them say. */
export function settleWhere(
  scene: Scene,
  base: ContactMention,
  predicate: Predicate | null,
  nominal: Nominal | null,
): void {
  if (!inPerson(base)) return
  base.place =
    placeOf(scene, predicate, nominal) ??
    leftBehind(scene, predicate, nominal) ??
    placeOfVisit(scene, base, predicate) ??
    atGoal(scene, base, predicate, nominal)
}

/** A palace or hall that no table knows lies in the state of the host, where nothing else is said. */
export function settleVenue({ page }: Scene, base: ContactMention, { a, b }: Sides): void {
  if (!base.place || base.place.state !== null) return
  const host = a.find((x) => x.role === 'host')?.entity.state
  const atHome = [...a, ...b].filter((x) => !isOneOf(x.entity.office ?? '', 'ambassador', 'envoy'))
  const states = atHome.map((x) => x.entity.state)
  const filed = page.filedFrom?.state
  const home = filed && states.includes(filed) ? filed : OFFICIAL.test(base.place.name) ? states[0] : null
  const state = host ?? home
  if (state) base.place = { ...base.place, state }
}

// What every state has: who acts meets the others at his own.
const OFFICIAL =
  /^(?:the )?(?:State House|State Guest ?House|Presidential Palace|Government House|Foreign Office|(?:Foreign|Defen[cs]e) Ministry|Presidency)$/i

/** "will leave [for Washington] for talks with Y": where the journey leads on which it is to take place. */
function atGoal(
  scene: Scene,
  { status }: ContactMention,
  predicate: Predicate | null,
  nominal: Nominal | null,
): PlaceMention | null {
  const journey = nominal ? predicate : predicate?.link === 'infinitive' ? predicate.parent : null
  const purpose = !nominal || journey?.args.some((x) => x.nominal === nominal && x.relation === 'for')
  const goal = journey && purpose && isOneOf(status, 'planned', 'held') ? goalOf(scene, journey) : null
  return goal && (goal.place ?? placeNamedAt(scene.page, goal.nominal.from))
}

/** "15.30 Meeting with X [(Brussels, family photo)]": a line without a verb notes the town behind it. */
function inBrackets(page: ContactPage, { head }: Nominal): PlaceMention | null {
  const { tokens, sentences } = page
  const { to } = sentences[sentenceAt(page, head)]!
  for (let at = head; at < to - 2; at++) if (tokens[at]!.norm === '(') return placeNamedAt(page, at + 1)
  return null
}

export function inPerson({ mode }: ContactMention): boolean {
  return mode !== 'call' && mode !== 'message' && mode !== 'video'
}

function placeOf(scene: Scene, predicate: Predicate | null, nominal: Nominal | null): PlaceMention | null {
  const { page } = scene
  const behind = predicate?.resumed && isLastHeld(predicate, nominal) ? predicate.resumed : null
  const resumed = behind && placeBetween(page, behind.from, behind.to)
  if (resumed) return resumed
  const withNoun = nominal
    ? (placeBetween(page, nominal.from, endOfArguments(page, nominal)) ?? inFront(page, nominal))
    : null
  if (withNoun) return withNoun
  const noted = nominal && !predicate ? inBrackets(page, nominal) : null
  if (noted) return noted
  const told = nominal ? inItsClauses(page, nominal) : null
  if (told) return told
  const there = placeThere(scene, predicate, nominal)
  if (there !== undefined) return there
  const here = hereAt(page, nominal ?? predicate!)
  if (here) return here
  if (!predicate) return null
  const occasion = occasionOf(page, predicate.sentence, predicate)
  const own = withVerb(page, predicate) ?? (occasion && withVerb(page, occasion))
  if (own) return own
  const atOccasion = ofOccasion(page, predicate, nominal)
  if (atOccasion) return atOccasion
  if (predicate.opener === 'where' || alsoDid(page, predicate))
    return namedBefore(page, predicate.span.from, page.sentences[predicate.sentence]!.from)
  return whileThere(page, predicate) ?? aroundClause(page, predicate)
}

/** "met X at the forum [held in Baku]". */
function ofOccasion(page: ContactPage, predicate: Predicate, nominal: Nominal | null): PlaceMention | null {
  for (const clause of clausesOfOccasion(page, predicate.sentence, predicate, nominal)) {
    const place = withVerb(page, clause)
    if (place) return place
  }
  return null
}

/** Whether what a clause says at its end is of its verb's contact, or of the last contact noun that it has. */
function isLastHeld({ args, subject }: Predicate, nominal: Nominal | null): boolean {
  return (
    !nominal || nominal === subject || args.findLast((x) => x.nominal.kind === 'contact')?.nominal.from === nominal.from
  )
}

/** "talks [held in Doha]", "a meeting [that had been set for Tuesday in the Lao capital]". */
function inItsClauses(page: ContactPage, nominal: Nominal): PlaceMention | null {
  const relatives = ownClauses(page, sentenceAt(page, nominal.from), nominal)
  for (const clause of [...nominal.reduced, ...relatives]) {
    const place = withVerb(page, clause)
    if (place) return place
  }
  return null
}

/** "the [Rome] meeting": a place named in front of the contact noun, where it is no party. */
function inFront(page: ContactPage, { from, head, mentions }: Nominal): PlaceMention | null {
  for (let at = from; at < head; at++) {
    const place = placeNamedAt(page, at)
    // "the Iran talks" are about Iran.
    const isState = page.terms[at]?.values.some((x) => x.kind === 'polity' && x.use === 'name')
    if (place?.state && place.to === head && !isState && !mentions.some((x) => x.from === at && !x.metonym))
      return place
  }
  return null
}

/** "met in Doha", "In Doha, X met Y": the places that stand with the verb, not with what was spoken about. */
function withVerb(page: ContactPage, predicate: Predicate): PlaceMention | null {
  const behind = predicate.args.filter((x) => x.nominal.from >= predicate.to)
  const end = Math.max(predicate.span.to, ...behind.map((x) => x.nominal.to))
  const other = behind.find(
    (x) => (x.nominal.kind === 'contact' && OF_ANOTHER.test(x.relation)) || isMatter(x, predicate),
  )
  const front = Math.min(predicate.span.from, ...predicate.args.map((x) => x.nominal.from))
  return (
    placeBetween(
      page,
      predicate.from,
      Math.min(end, other?.nominal.from ?? end, startOfInsert(page, predicate, behind)),
    ) ??
    placeBetween(page, front, predicate.from) ??
    visited(page, predicate)
  )
}

/** "met A, [who had come from Kyiv,] and B": what is said within a list is no place of the verb. */
function startOfInsert(page: ContactPage, predicate: Predicate, behind: readonly Argument[]): number {
  const within = page.readings[predicate.sentence]!.predicates.find(
    (x) => x.link === 'relative' && behind.some(({ nominal }) => nominal.from < x.from && x.to <= nominal.to),
  )
  return within?.from ?? Number.POSITIVE_INFINITY
}

/** "is to visit [Chisinau] for talks": the place that stands as the object. */
function visited(page: ContactPage, { lemma, args }: Predicate): PlaceMention | null {
  const object = isOneOf(lemma, 'visit', 'tour') ? args.find(({ relation }) => relation === 'object') : undefined
  return object ? placeNamedAt(page, object.nominal.from) : null
}

// A contact noun behind these words is another contact, and what follows is its place.
const OF_ANOTHER = oneOf('after|before|since|ahead of|ahead|about|following|despite|until|from')

/** "met him in September, [when both were in New York]". */
function whileThere(page: ContactPage, predicate: Predicate): PlaceMention | null {
  const beside = page.readings[predicate.sentence]!.predicates.find(
    (x) => x.parent === predicate && isOneOf(x.opener ?? '', 'when', 'while', 'as') && STAYS.test(x.lemma),
  )
  return beside ? placeBetween(page, beside.from, beside.span.to) : null
}

const STAYS = oneOf('be|stay|attend|gather|visit|travel|tour|stop|come|go|arrive|fly|land|pass')

/** "flew to Rome to meet him": the place of the clause that this one hangs on, unless that only reports it. */
function aroundClause(page: ContactPage, predicate: Predicate): PlaceMention | null {
  let top = predicate
  while (top.parent && top.link !== 'that' && top.link !== 'main' && !isReporting(top.parent)) {
    // "Z, who fled to Rome, [as the two met]": a further clause of the sentence, whatever it stands behind.
    if (top.opener === 'as' && top.parent.link === 'relative') break
    top = top.parent
  }
  if (top === predicate) return null
  const before = Math.min(predicate.span.from, predicate.from)
  const asides = page.readings[predicate.sentence]!.predicates.filter((x) => isAside(x, predicate))
  for (let at = before - 1, end = before; at >= top.span.from; at--) {
    const place = placeBetween(page, at, end)
    if (!place) continue
    if (!asides.some((x) => x.span.from <= place.from && place.to <= x.span.to)) return place
    end = place.from
  }
  return visited(page, top)
}

/** "asked for the extradition of Z, [who fled to Rome], as the two met": a clause about somebody that the other does not hang on. */
function isAside(clause: Predicate, told: Predicate): boolean {
  if (!isOneOf(clause.link, 'relative', 'reduced')) return false
  for (let above: Predicate | null = told; above; above = above.parent) if (above === clause) return false
  return true
}

/** Where the next verb begins, or the sentence ends. */
function endOfArguments(page: ContactPage, nominal: Nominal): number {
  const index = sentenceAt(page, nominal.from)
  const verb = page.readings[index]!.predicates.find((x) => x.from >= nominal.to)
  return verb ? verb.from : page.sentences[index]!.to
}
