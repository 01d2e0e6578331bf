import type { Nominal, Predicate } from '../../../model/clause.ts'
import type { ContactMention } from './contact-mention.ts'
import { isReporting } from './dates.ts'
import type { Discourse } from './discourse.ts'
import { codeNoun } from './noun-contacts.ts'
import type { ContactPage } from './page.ts'
import { partiesOf, type Scene } from './scene.ts'
import { codeTravel } from './travel-contacts.ts'
import { codeVerb } from './verb-contacts.ts'

/** Finds what each sentence says of contacts, in text order; one mention for each contact that a sentence tells of. */
export function findContacts(page: ContactPage, discourse: Discourse): ContactMention[] {
  const scene: Scene = { page, discourse, found: [], anchor: null }
  page.sentences.forEach((_, index) => {
    readSentence(scene, index)
  })
  return scene.found
}

function readSentence(scene: Scene, index: number): void {
  const { predicates, nominals } = scene.page.readings[index]!
  hearSpeaker(scene, predicates)
  const seen = new Set<Nominal>()
  const take = (nominal: Nominal, predicate: Predicate | null, relation: string) => {
    if (nominal.kind !== 'contact' || seen.has(nominal)) return
    seen.add(nominal)
    codeNoun(scene, nominal, predicate, relation)
    for (const argument of nominal.args) take(argument.nominal, predicate, argument.relation)
  }
  for (const predicate of predicates) {
    for (const argument of predicate.args) if (argument.nominal.from < predicate.from) take(argument.nominal, predicate, argument.relation)
    if (predicate.subject) take(predicate.subject, predicate, 'subject')
    if (!codeVerb(scene, predicate, predicates)) codeTravel(scene, predicate)
    for (const argument of predicate.args) take(argument.nominal, predicate, argument.relation)
    scene.discourse.hear(predicate)
  }
  for (const nominal of nominals) take(nominal, null, 'none')
}

/** In a quotation "I" is whoever is said to speak in the sentence. */
function hearSpeaker(scene: Scene, predicates: readonly Predicate[]): void {
  const saying = predicates.find((x) => isReporting(x) && !x.quoted)
  const speaker = saying ? partiesOf(scene, saying.subject)[0]?.entity : undefined
  if (speaker && (speaker.kind === 'person' || speaker.kind === 'office')) scene.discourse.speaker = speaker
}
