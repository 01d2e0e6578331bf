import type { Nominal, Predicate } from '../../../model/clause.ts'
import { type Entity, isIndividual, type Mention } from '../../../model/mention.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import { GOVERNING, TRAVEL_VERBS } from '../frames/governing-verbs.ts'
import { type PartyMention, partyOf } from './contact-mention.ts'
import { isReporting } from './dates.ts'
import { isCompound } from './go-betweens.ts'
import { doerOf, partiesOf, type Scene, sentenceAt, unique } from './scene.ts'

/** Parties in front of a contact noun: "Trump's meeting", "Russia-Ukraine talks", "the Putin-Macron call", "their meeting". */
export function partiesBefore(scene: Scene, nominal: Nominal, predicate: Predicate | null): PartyMention[] {
  const { tokens } = scene.page
  const pair = statesBefore(scene, nominal)
  if (pair.length && nominal.mentions.every((x) => x.kind === 'state' && tokens[x.to]?.kind !== 'possessive'))
    return pair
  const found: PartyMention[] = []
  for (const mention of nominal.mentions) {
    if (isCompound(scene, mention.to)) continue
    const owner = tokens[mention.to]?.kind === 'possessive'
    const hyphen = tokens[mention.to]?.norm === '-' || tokens[mention.from - 1]?.norm === '-'
    if (mention.kind === 'state' && !owner && !hyphen && nominal.mentions.length < 2) continue
    if (mention.metonym && !owner && !hyphen) continue
    if (mention.kind === 'group' && mention.states.length === 0 && owner) continue
    found.push(...scene.discourse.entitiesOf(mention, []).map((entity) => partyOf(entity, mention)))
  }
  if (found.length) return unique(found)
  const pronoun = /^(?:\w+ )?(his|her|their|my|our)\b/.exec(nominal.words)?.[1]
  const referred = pronoun ? possessors(scene, nominal, pronoun, predicate) : []
  return referred.length ? referred : pair
}

/** Whose contact "his meeting" or "their talks" is. */
function possessors(scene: Scene, nominal: Nominal, pronoun: string, predicate: Predicate | null): PartyMention[] {
  if (pronoun !== 'their' && pronoun !== 'our') {
    const near =
      subjectBehind(scene, nominal, pronoun, predicate) ??
      doerBefore(scene, nominal, pronoun, predicate) ??
      travellerBefore(scene, nominal, pronoun, predicate) ??
      sayerBefore(scene, nominal, pronoun, predicate)
    const top = near ?? accompanied(scene, nominal, pronoun, predicate) ?? scene.discourse.top
    return top ? [partyOf(top)] : []
  }
  const around = predicate ? withSubject(scene, predicate) : []
  if (pronoun === 'their' && predicate && isOfGroupBehind(nominal, predicate))
    return around.filter((x) => x.mention?.kind === 'group')
  // "make Africa the goal of [their] first visit": the ministers' who make it.
  if (around.length >= 2 || around[0]?.entity.kind === 'group') return around
  if (around.length === 0 && predicate && isOfUnnamed(nominal, predicate)) return []
  const pair = pronoun === 'their' ? pairBefore(scene, nominal) : []
  if (pair.length > 0) return pair
  if (pronoun !== 'their') return []
  return scene.discourse.twoTold(around.map((x) => x.entity)).map((entity) => partyOf(entity))
}

/** "[the remaining envoys] will hold their session": whoever holds it, though no name says who they are. */
function isOfUnnamed({ from }: Nominal, { lemma, passive, subject }: Predicate): boolean {
  if (!subject || subject.to > from || passive || GOVERNING.get(lemma) !== 'hold') return false
  return subject.kind === 'thing' || subject.mentions.every((x) => x.kind !== 'pronoun' && x.kind !== 'set')
}

/** "At their December summit, [the leaders of the bloc] offered": it is theirs who are named behind it. */
function isOfGroupBehind({ to }: Nominal, { subject, passive }: Predicate): boolean {
  return !passive && subject !== null && subject.from >= to && subject.from - to < NEAR && isGroup(subject)
}

const NEAR = 8

function isGroup({ mentions }: Nominal): boolean {
  const [first, ...more] = mentions
  return more.length === 0 && first?.kind === 'group'
}

/** Who does it, and to whom or with whom. */
function withSubject(scene: Scene, { subject, args, gapOf }: Predicate): PartyMention[] {
  const doers = partiesOf(scene, subject)
  const taken = doers.map((x) => x.entity)
  // "poses with A, right, and B ahead of their summit": A as well.
  const others = [...(gapOf?.args ?? []), ...args]
    .filter((x) => x.relation === 'object' || x.relation === 'with')
    .flatMap((x) => partiesOf(scene, x.nominal, taken))
  return unique([...doers, ...others])
}

/** "[A] in the car that he gave [B] after their talks": the two people of two states named before. */
function pairBefore(scene: Scene, { from }: Nominal): PartyMention[] {
  const named = scene.page.readings[sentenceAt(scene.page, from)]!.nominals.filter(
    (x) => x.kind === 'parties' && x.to <= from && x.mentions.every(isNamed),
  ).flatMap((x) => partiesOf(scene, x))
  const people = unique(named).filter((x) => isIndividual(x.entity))
  const [first, second, ...more] = people
  return first && second && more.length === 0 && first.entity.state !== second.entity.state ? people : []
}

function isNamed({ kind }: Mention): boolean {
  return kind === 'person' || kind === 'office'
}

/** "In his talks with X, [Y] spoke of": whose the talks are is named behind them, unless he is of X's people. */
function subjectBehind(scene: Scene, nominal: Nominal, pronoun: string, predicate: Predicate | null): Entity | null {
  if (pronoun === 'my' || !predicate?.subject || predicate.subject.from < nominal.to) return null
  const [subject, ...more] = partiesOf(scene, predicate.subject)
  if (!subject || more.length > 0 || subject.entity.kind !== 'person') return null
  const { state } = subject.entity
  if (!fits(subject.entity, pronoun)) return null
  const others = nominal.args.flatMap((x) => partiesOf(scene, x.nominal))
  return others.some((x) => x.entity.state === state) ? null : subject.entity
}

function fits({ gender }: Entity, pronoun: string): boolean {
  return gender === null || gender === (pronoun === 'his' ? 'he' : 'she')
}

/** "was delivered by X during [his] meeting with Y": whoever does it, named in front of it. */
function doerBefore(scene: Scene, nominal: Nominal, pronoun: string, predicate: Predicate | null): Entity | null {
  if (pronoun === 'my' || !predicate?.passive || VISIT.test(nominal.words)) return null
  const doer = doerOf(predicate)
  const [first, ...more] = doer && doer.to <= nominal.from ? partiesOf(scene, doer) : []
  return first && isIndividual(first.entity) && more.length === 0 && fits(first.entity, pronoun) ? first.entity : null
}

/** "[X] came to Bangkok a week after his visit to China": whoever travels. */
function travellerBefore(scene: Scene, nominal: Nominal, pronoun: string, predicate: Predicate | null): Entity | null {
  if (pronoun === 'my' || !predicate || predicate.passive || !TRAVEL_VERBS.has(predicate.lemma)) return null
  const { subject } = predicate
  const [first, ...more] = subject && subject.to <= nominal.from ? partiesOf(scene, subject) : []
  return first && isIndividual(first.entity) && more.length === 0 && fits(first.entity, pronoun) ? first.entity : null
}

/** "[X] said, prior to [his] meeting with Y, that": of whoever says so, unless Y is of his people. */
function sayerBefore(scene: Scene, nominal: Nominal, pronoun: string, predicate: Predicate | null): Entity | null {
  if (pronoun === 'my' || predicate?.link !== 'main' || predicate.passive || !isReporting(predicate)) return null
  if (!predicate.subject || predicate.subject.to > nominal.from || VISIT.test(nominal.words)) return null
  const [first, ...more] = partiesOf(scene, predicate.subject)
  if (!first || more.length > 0 || !isIndividual(first.entity) || !fits(first.entity, pronoun)) return null
  const others = nominal.args.flatMap((x) => partiesOf(scene, x.nominal))
  return others.some((x) => isIndividual(x.entity) && x.entity.state === first.entity.state) ? null : first.entity
}

const BESIDE = oneOf('accompany|join|assist|escort|flank|interpret|represent|replace')

/** "accompanied [X] at his meeting with Y": it is that of whoever was accompanied. */
function accompanied(scene: Scene, nominal: Nominal, pronoun: string, predicate: Predicate | null): Entity | null {
  if (pronoun === 'my' || !predicate || predicate.passive || !BESIDE.test(predicate.lemma)) return null
  const object = predicate.args.find((x) => x.relation === 'object' && x.nominal.to <= nominal.from)?.nominal
  const [first, ...more] = partiesOf(scene, object)
  return first && isIndividual(first.entity) && more.length === 0 && fits(first.entity, pronoun) ? first.entity : null
}

// "was welcomed by X on his visit": of the guest's visit the host tells.
const VISIT = /\b(visit|trip|stay|tour|journey|stopover)s?$/

/** "Turkish-Greek talks", "Iran-US negotiations": two states in front of the noun are its parties. */
function statesBefore(scene: Scene, nominal: Nominal): PartyMention[] {
  const codes = new Set<string>()
  for (let at = nominal.from; at < nominal.head; at++) {
    const term = scene.page.terms[at]
    const polity = term?.values.find((x) => x.kind === 'polity')
    if (term && polity?.kind === 'polity' && !isCompound(scene, term.to)) codes.add(polity.code)
  }
  if (codes.size < 2) return []
  return [...codes].map((code) => partyOf(scene.discourse.delegation(code)))
}

/** "Monday's meeting with Y, [X's] second in five days": whose it is stands behind. */
export function possessorBehind({ page, discourse }: Scene, nominal: Nominal): PartyMention[] {
  const { tokens, mentionAt } = page
  for (let at = nominal.to; at < Math.min(nominal.to + 16, tokens.length - 3); at++) {
    const mention = tokens[at]!.norm === ',' ? mentionAt[at + 1] : undefined
    if (!mention || tokens[mention.to]?.kind !== 'possessive') continue
    if (!/^(first|second|third|fourth|fifth|sixth|seventh|latest|last|only)$/.test(tokens[mention.to + 1]?.norm ?? ''))
      return []
    return discourse.entitiesOf(mention, []).map((entity) => partyOf(entity, mention))
  }
  return []
}

/** "[Photo: A, left, with B during a meeting in C]": a line without a verb names those who met in front of the noun. */
export function namedInCaption(scene: Scene, nominal: Nominal): PartyMention[] {
  const { page } = scene
  const index = sentenceAt(page, nominal.from)
  const { predicates, nominals } = page.readings[index]!
  if (predicates.length > 0 || page.blocks[page.sentences[index]!.block]!.kind !== 'caption') return []
  const named = nominals.filter((x) => x.kind === 'parties' && x.to <= nominal.from).flatMap((x) => partiesOf(scene, x))
  const people = unique(named).filter((x) => x.mention?.kind !== 'state')
  return people.length >= 2 ? people : []
}

const OCCASION =
  /\b(highlight|high point|highpoint|cent(?:re|er)piece|climax|culmination|heart|core|main (?:event|item|point)|focus|crowning (?:point|moment|event)|(?:first|second|next|last|final|only) (?:stop|item|engagement|appointment|point|event|station|duty|call))$/
const PROGRAMME = /\b(programme|program|agenda|schedule|diary|itinerary|calendar|list|day|trip|visit|stay|tour)$/

/** "The highlight of [X's] trip was a meeting with Y", "First on [X's] programme was a breakfast with Y", "a visit whose centrepiece was", "For [X] it was the third meeting with Y". */
export function ownersOfOccasion(scene: Scene, nominal: Nominal, predicate: Predicate): PartyMention[] {
  if (predicate.lemma !== 'be') return []
  const { subject, args, link, opener, parent } = predicate
  if (link === 'relative' && opener === 'whose') return parent ? partiesOf(scene, parent.subject).slice(0, 1) : []
  if (subject?.words === 'it' || subject?.words === 'this') {
    const whose = args.find(
      (x) => x.relation === 'for' && x.nominal.kind === 'parties' && x.nominal.from < nominal.from,
    )
    if (whose) return partiesOf(scene, whose.nominal).slice(0, 1)
  }
  const told = subject !== nominal && OCCASION.test(subject?.words ?? '')
  const at = args.find(
    (x) =>
      x.nominal !== nominal &&
      x.nominal.from < nominal.from &&
      (told ? x.relation === 'of' : x.relation === 'on' && PROGRAMME.test(x.nominal.words)),
  )
  return at ? ownersOf(scene, at.nominal) : []
}

/** "It was over dinner with Y [that X raised it]": whoever does what the clause behind it tells. */
export function doerOfCleft(scene: Scene, nominal: Nominal, predicate: Predicate): PartyMention[] {
  if (predicate.lemma !== 'be' || predicate.subject?.words !== 'it') return []
  const told = scene.page.readings[predicate.sentence]!.predicates.find(
    (x) => x.from >= nominal.to && isOneOf(x.link, 'that', 'relative'),
  )
  return told ? partiesOf(scene, told.subject).slice(0, 1) : []
}

/** Whose something is: "[X's] trip", "the programme of [X]". */
function ownersOf(scene: Scene, nominal: Nominal): PartyMention[] {
  const { tokens, mentionAt } = scene.page
  for (let at = nominal.to - 1; at >= nominal.from; at--) {
    const mention = mentionAt[at]
    if (mention?.from === at && tokens[mention.to]?.kind === 'possessive')
      return scene.discourse.entitiesOf(mention, []).map((entity) => partyOf(entity, mention))
  }
  return []
}

const POSTING = oneOf('write|post|tweet|say|add|note|comment|share|announce|report')

/** "Great meeting today with Y, [X] wrote", "[X]: useful talks with Y": whoever says it was there. */
export function teller(scene: Scene, nominal: Nominal): PartyMention[] {
  const { page, discourse } = scene
  const index = sentenceAt(page, nominal.from)
  const label = page.mentionAt[page.sentences[index]!.from]
  if (label && isIndividual(label) && page.tokens[label.to]?.norm === ':')
    return discourse.entitiesOf(label, []).map((entity) => partyOf(entity, label))
  const verb = page.readings[index]!.predicates.find((x) => x.link === 'main' && !x.quoted)
  if (!verb || !POSTING.test(verb.lemma) || verb.from < nominal.to) return []
  return partiesOf(scene, verb.subject).filter((x) => isIndividual(x.entity))
}
