import type { Argument, Nominal, Predicate } from '../../../model/clause.ts'
import { daysBetween, isDay } from '../../../model/edtf.ts'
import type { ContactMention } from './contact-mention.ts'
import { datesBetween, isReporting, settle } from './dates.ts'
import type { Discourse } from './discourse.ts'
import { codeNoun } from './noun-contacts.ts'
import type { ContactPage } from './page.ts'
import { partiesOf, type Scene } from './scene.ts'
import { codeTravel } from './travel-contacts.ts'
import { codeVerb } from './verb-contacts.ts'

/** Finds what each sentence says of contacts, in text order; one mention for each contact that a sentence tells of. */
export function findContacts(page: ContactPage, discourse: Discourse): ContactMention[] {
  const scene: Scene = { page, discourse, found: [], anchor: null, mainDay: mainDayOf(page), statuses: new Map(), dates: new Map() }
  page.sentences.forEach((_, index) => {
    readSentence(scene, index)
  })
  return scene.found
}

const LEAD = 3

/** The day that the first sentences of the body name: what is told without a day took place then. */
function mainDayOf(page: ContactPage): string | null {
  const lead = page.sentences.filter((x) => page.blocks[x.block]!.kind === 'body').slice(0, LEAD)
  for (const { from, to } of lead) {
    for (const mention of datesBetween(page, from, to)) {
      if (mention.attributive || !/^(weekday|day|shift|night)$/.test(mention.said.kind)) continue
      const settled = settle(page, mention, 'past', null)
      if (settled && isDay(settled.edtf.replace('~', '')) && (!page.published || daysBetween(settled.edtf.replace('~', ''), page.published.slice(0, 10)) < 8)) return settled.edtf
    }
  }
  return null
}

function readSentence(scene: Scene, index: number): void {
  const { predicates, nominals } = scene.page.readings[index]!
  hearSpeaker(scene, predicates)
  const seen = new Set<Nominal>()
  const take = (nominal: Nominal, predicate: Predicate | null, relation: string) => {
    if (nominal.kind !== 'contact' || seen.has(nominal)) return
    seen.add(nominal)
    const inner = nominal.args.find((x) => x.relation === 'of' && x.nominal.kind === 'contact')?.nominal
    if (inner) seen.add(inner)
    codeNoun(scene, inner ? joinOf(nominal, inner) : nominal, predicate, PARTICLES.test(relation) ? 'object' : relation)
    for (const argument of [...nominal.args, ...(inner?.args ?? [])]) take(argument.nominal, predicate, argument.relation)
  }
  for (const predicate of predicates) {
    for (const argument of predicate.args) if (argument.nominal.from < predicate.from) take(argument.nominal, predicate, argument.relation)
    if (predicate.subject) take(predicate.subject, predicate, 'subject')
    if (!codeVerb(scene, predicate, predicates)) codeTravel(scene, predicate)
    predicate.args.forEach((argument, at) => {
      take(argument.nominal, predicate, isQuantity(predicate.args[at - 1]) && argument.relation === 'of' ? predicate.args[at - 1]!.relation : argument.relation)
    })
    scene.discourse.hear(predicate)
  }
  for (const nominal of nominals) take(nominal, null, 'none')
}

// "called off the visit", "put off the talks": the particle is the verb's.
const PARTICLES = /^(off|up|out|down|out of)$/

/** "held a series of calls", "a third day of talks": the contact noun is what the verb has for its object. */
function isQuantity(argument: Argument | undefined): boolean {
  return argument !== undefined && argument.nominal.kind === 'thing' && /\b(series|number|day|days|hours|flurry|string|couple|set|spate|host|bout|pair|week|weeks|rounds?|marathon|slew|lot|dozens|first|second|third|last)$/.test(argument.nominal.words)
}

/** "a round of negotiations between": one contact noun. */
function joinOf(outer: Nominal, inner: Nominal): Nominal {
  return {
    ...inner, from: outer.from, words: `${outer.words} of ${inner.words}`, mentions: [...outer.mentions, ...inner.mentions],
    args: [...outer.args.filter((x) => x.nominal !== inner), ...inner.args], reduced: [...outer.reduced, ...inner.reduced],
  }
}

/** In a quotation "I" is whoever is said to speak in the sentence. */
function hearSpeaker(scene: Scene, predicates: readonly Predicate[]): void {
  const saying = predicates.find((x) => isReporting(x) && !x.quoted)
  const speaker = saying ? partiesOf(scene, saying.subject)[0]?.entity : undefined
  if (speaker && (speaker.kind === 'person' || speaker.kind === 'office')) scene.discourse.speaker = speaker
}
