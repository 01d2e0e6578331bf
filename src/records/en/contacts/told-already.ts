import type { Nominal, Predicate } from '../../../model/clause.ts'
import type { Status } from '../../../model/contact.ts'
import { MODE_CLASS } from '../../../model/contact-classes.ts'
import { compatible } from '../../../model/edtf.ts'
import { oneOf } from '../../../model/one-of.ts'
import { contactNounAt } from '../frames/contact-nouns.ts'
import type { ContactMention } from './contact-mention.ts'
import { datesBetween, settle } from './dates.ts'
import type { Scene, Sides } from './scene.ts'

const DEFINITE =
  /^(?:the|their|this|that|these|those|his|her|its) (?!(?:upcoming|planned|scheduled|forthcoming|next)\b)/
const BEFORE = oneOf('before|prior to|ahead of')
// So many sentences back a contact is one that "the talks" can mean.
const NEAR = 8

/** "held talks with X. [Before their talks] he hosted a ceremony": what comes before what was told as held is no plan. */
export function statusTold(
  scene: Scene,
  nominal: Nominal,
  predicate: Predicate | null,
  relation: string,
  sides: Sides,
  status: Status | null,
): Status | null {
  if (status !== 'planned' || !BEFORE.test(relation) || !DEFINITE.test(nominal.words)) return status
  if (!predicate || predicate.tense === 'future' || predicate.modal) return status
  const told = scene.found.findLast((x) => isMeant(scene, x, nominal, predicate, sides))
  return told ? 'held' : status
}

function isMeant(scene: Scene, told: ContactMention, nominal: Nominal, { sentence }: Predicate, sides: Sides): boolean {
  if (told.status !== 'held' || sentence - told.sentence > NEAR || MODE_CLASS[told.mode] !== 'encounter') return false
  if (
    told.mode === 'visit' ||
    (contactNounAt(scene.page, nominal.head)?.mode === 'summit') !== (told.mode === 'summit')
  )
    return false
  if (![...sides.a, ...sides.b].every((x) => told.parties.some((y) => y.entity === x.entity))) return false
  const [own] = datesBetween(scene.page, nominal.from, nominal.to + 5)
  const date = own && settle(scene.page, own, 'past', scene.anchor)
  return !date || !told.date || (compatible(date.edtf, told.date.edtf) && own.said.kind !== 'year')
}
