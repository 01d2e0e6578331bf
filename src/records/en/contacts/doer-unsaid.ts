import type { Predicate } from '../../../model/clause.ts'
import { isIndividual } from '../../../model/mention.ts'
import { oneOf } from '../../../model/one-of.ts'
import { BY_PHONE } from './channel.ts'
import { inRole, type PartyMention } from './contact-mention.ts'
import { wordsOf } from './page.ts'
import { partiesOf, type Scene } from './scene.ts'

// How far back the contact may have been told of whose doer goes on, in sentences.
const NEAR = 2
const RINGING = oneOf('call|phone|telephone|ring|dial')
const RECEIVING = oneOf('receive|welcome|host|see|entertain')

/** "A met B. C [was telephoned] afterwards": by A, of whom the text is telling. */
export function doerUnsaid(scene: Scene, predicate: Predicate): PartyMention[] {
  const { passive, perfect, tense, modal, chain, link, sentence } = predicate
  if (!passive || perfect || tense !== 'past' || modal || chain.length > 0 || link === 'reduced') return []
  const said = wordsOf(scene.page, predicate.from, predicate.span.to)
  const rung = RINGING.test(predicate.lemma) || BY_PHONE.test(said)
  if (!rung && !RECEIVING.test(predicate.lemma)) return []
  const done = partiesOf(scene, predicate.subject).map((x) => x.entity)
  const last = scene.found.findLast((x) => x.parties.length > 1)
  if (last?.status !== 'held' || sentence - last.sentence > NEAR) return []
  if (done.length === 0 || !done.every(isIndividual) || last.parties.some((x) => done.includes(x.entity))) return []
  const doer = rung ? last.parties[0]! : last.parties.find((x) => x.role === 'host')
  if (!doer || !isIndividual(doer.entity) || done.some((x) => rung && x.state === doer.entity.state)) return []
  return [inRole('party')({ ...doer, mention: null })]
}
