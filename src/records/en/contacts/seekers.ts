import type { Nominal } from '../../../model/clause.ts'
import type { Entity } from '../../../model/mention.ts'
import { oneOf } from '../../../model/one-of.ts'
import { type PartyMention, partyOf } from './contact-mention.ts'
import { partiesOf, type Scene, sentenceAt } from './scene.ts'

const SEEKING = oneOf('want|seek|request|demand|propose|desire|crave|covet')
const SEEKING_FOR = oneOf('ask|work|push|press|hope|lobby|wish|fight|strive|campaign|angle|bid|plead|beg|long')

/** "A meeting with Y, which [X] had worked for, did not come about": whoever sought it was to be there. */
export function seekersOf(scene: Scene, nominal: Nominal): PartyMention[] {
  const { page } = scene
  const sought = page.readings[sentenceAt(page, nominal.from)]!.predicates.find(
    (x) =>
      x.link === 'relative' &&
      x.args.some((y) => y.nominal === nominal && y.relation === 'object') &&
      (SEEKING.test(x.lemma) || (SEEKING_FOR.test(x.lemma) && page.tokens[x.to]?.norm === 'for')),
  )
  const seekers = sought && !sought.passive ? partiesOf(scene, sought.subject) : []
  return seekers.map((x) => (x.entity.kind === 'delegation' ? (itsPerson(scene, x.entity) ?? x) : x))
}

/** "Seoul had worked for it": it was to be a meeting of him of whom the text tells. */
function itsPerson({ discourse }: Scene, { state }: Entity): PartyMention | null {
  const person = [discourse.topic, ...discourse.parties].find((x) => x?.kind === 'person' && x.state === state)
  return person ? partyOf(person) : null
}
