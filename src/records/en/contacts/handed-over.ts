import type { SettledDate } from '../../../mentions/dates.ts'
import type { Predicate } from '../../../model/clause.ts'
import { oneOf } from '../../../model/one-of.ts'
import type { ContactMention } from './contact-mention.ts'
import { partiesOf, type Scene } from './scene.ts'

const HANDING = oneOf('hand|deliver|present|give|bring|pass|convey|transmit|carry|submit')

/** "received the envoy on Monday. She [handed] him a letter from X": it was delivered on the day on which the bearer was met. */
export function dayHandedOver(scene: Scene, base: ContactMention, predicate: Predicate): SettledDate | null {
  const { lemma, tense, perfect, passive, subject } = predicate
  if (base.mode !== 'message' || base.status !== 'held' || !HANDING.test(lemma)) return null
  if (tense !== 'past' || perfect || passive) return null
  const bearers = partiesOf(scene, subject).map((x) => x.entity)
  const met = scene.found.findLast((x) => x.mode !== 'message' && x.parties.length > 1)
  if (!met?.date || met.status !== 'held' || base.sentence - met.sentence > 1) return null
  if (!met.parties.some((x) => bearers.includes(x.entity))) return null
  return {
    edtf: met.date.edtf,
    rule: 'dates/handed-over',
    inferred: true,
    words: 'the day on which its bearer was met',
  }
}
