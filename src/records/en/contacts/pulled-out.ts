import type { Predicate } from '../../../model/clause.ts'
import { STATUS_CLASS } from '../../../model/contact-classes.ts'
import type { ContactMention } from './contact-mention.ts'
import { nearest } from './counted-dates.ts'
import { settle } from './dates.ts'
import { wordsOf } from './page.ts'
import { newMention, partiesOf, type Scene, type Sides } from './scene.ts'
import { hasFutureDate, statusOf } from './status.ts'

// How far back the contact may have been told of, in sentences.
const NEAR = 2

const LEAVES = /^(?:(?:pull|back|bow|drop|opt) out|stay away|withdraw|cancel|call off|pull|back)$/
const COMES = /^(?:(?:show|turn) up|come|appear|attend|arrive|go)$/
const IT = /^(?:it|them|(?:the|that|this) (?:meeting|talks|summit|session|encounter|visit|trip|call))$/
const BY_THEN =
  /\b(?:(?:a|the|one) (?:day|night|evening|week) (?:before|earlier)|(?:hours|minutes|days) (?:before|earlier)|(?:at the )?last (?:moment|minute)|on the day|in the end|eventually)\b/

/** "A meeting of X and Y had been set for Thursday. [X pulled out] a day before.": what was planned was not. */
export function codePulledOut(scene: Scene, predicate: Predicate): boolean {
  const last = scene.found.findLast((x) => x.parties.length >= 2)
  if (!last || !/^(planned|proposed|cancelled)$/.test(last.status) || !last.date) return false
  if (predicate.sentence - last.sentence > NEAR || predicate.from < last.to) return false
  if (!isPullingOut(scene, predicate) || !isPartyTo(scene, predicate, last)) return false
  const words = wordsOf(scene.page, predicate.from, scene.page.sentences[predicate.sentence]!.to)
  callOff(scene, last, BY_THEN.test(words) || predicate.negated || predicate.particle === 'away')
  scene.found.push({
    ...newMention(last.mode, 'cancelled', 'contacts/pulled-out', predicate.sentence, predicate.from, predicate.to),
    definite: true,
  })
  return true
}

function isPullingOut(scene: Scene, predicate: Predicate): boolean {
  const { lemma, particle, negated, passive, args, link } = predicate
  if (passive || /^(relative|reduced)$/.test(link)) return false
  const does = particle ? `${lemma} ${particle}` : lemma
  if (negated) return COMES.test(does) && !args.some((x) => x.relation === 'object' && !IT.test(x.nominal.words))
  if (!LEAVES.test(does) || statusOf(predicate, hasFutureDate(scene, predicate), false) !== 'held') return false
  const from = args.find((x) => /^(object|out of|from|of)$/.test(x.relation))
  if (!from) return does !== 'cancel' && does !== 'call off' && does !== 'pull' && does !== 'back'
  return IT.test(wordsOf(scene.page, from.nominal.from, from.nominal.to))
}

function isPartyTo(scene: Scene, { subject }: Predicate, { parties }: ContactMention): boolean {
  const [doer] = partiesOf(scene, subject)
  return doer !== undefined && parties.some((x) => x.entity === doer.entity || x.entity.state === doer.entity.state)
}

/** Its day is the one meant when it was called off; `gone` where that day has come already. */
function callOff(scene: Scene, told: ContactMention, gone: boolean): void {
  const { page } = scene
  told.status = 'cancelled'
  const said = told.dateAt && page.dateAt[told.dateAt.from]
  if (said) told.date = (gone ? settle(page, said, 'past', scene.anchor) : nearest(scene, told, said)) ?? told.date
}

/** "Z met Y [without him]": when and where the contact was to be from which he stayed away. */
export function settleWithout(scene: Scene, base: ContactMention, { a, b }: Sides, predicate: Predicate | null): void {
  const missing = predicate?.args.find((x) => x.relation === 'without')?.nominal
  const last = missing && scene.found.findLast((x) => x.parties.length >= 2)
  if (!last || base.sentence - last.sentence > NEAR + 1 || base.dateFrom === 'own') return
  const there = (entity: unknown) => last.parties.some((x) => x.entity === entity)
  const met = [...a, ...b]
  if (
    !met.every((x) => there(x.entity)) ||
    !partiesOf(
      scene,
      missing,
      met.map((x) => x.entity),
    ).some((x) => there(x.entity))
  )
    return
  if (base.status === 'held' && STATUS_CLASS[last.status] !== 'held') callOff(scene, last, true)
  base.date = last.date
  base.dateAt = null
  base.dateFrom = 'context'
  base.place ??= last.place
}
