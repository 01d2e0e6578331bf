import type { SettledDate } from '../../../mentions/dates.ts'
import type { Nominal, Predicate } from '../../../model/clause.ts'
import { MODE_CLASS, STATUS_CLASS } from '../../../model/contact-classes.ts'
import { compatible } from '../../../model/edtf.ts'
import type { ContactMention } from './contact-mention.ts'
import { datesBetween, settle } from './dates.ts'
import { withSetting } from './finish.ts'
import { newMention, type Scene } from './scene.ts'
import { isCalledOff, isSetFor } from './was-due.ts'

const RULE = 'contacts/set-before'
// How far back the contact may have been told, in sentences.
const NEAR = 2

/**
 * "They met on Monday. It [had been scheduled for April, but was postponed]": the earlier appointment was called off, not
 * what took place in the end. `recalling` is what the noun for it says, where it is no "it".
 */
export function codeSetBefore(scene: Scene, predicate: Predicate, recalling?: ContactMention): boolean {
  const last = scene.found.findLast((x) => x.parties.length >= 2 && x.rule !== RULE)
  if (!last || predicate.sentence - last.sentence > NEAR || STATUS_CLASS[last.status] === 'off') return false
  if (recalling && MODE_CLASS[recalling.mode] !== MODE_CLASS[last.mode]) return false
  const told = appointmentOf(scene, predicate)
  if (!told) return false
  const base = newMention(last.mode, 'cancelled', RULE, told.sentence, told.from, told.to)
  withSetting(scene, base, told, null)
  const day = base.dateFrom === 'own' ? beforeHeld(scene, base, last) : null
  if (day && last.date && compatible(day.edtf, last.date.edtf)) return false
  if (!day) return STATUS_CLASS[last.status] === 'held'
  if (scene.found.some((x) => x.rule === RULE && x.sentence === told.sentence)) return true
  scene.found.push({ ...base, date: day, parties: last.parties })
  return true
}

/** The day that was meant first lies before that on which they met in the end. */
function beforeHeld(
  { page, anchor }: Scene,
  { date, dateAt }: ContactMention,
  last: ContactMention,
): SettledDate | null {
  const said = dateAt ? page.dateAt[dateAt.from] : undefined
  if (!said || last.status !== 'held' || !last.date || !date || date.edtf < last.date.edtf) return date
  return settle(page, said, 'past', anchor)
}

/** The clause with the day that was meant first: "had been set for May 3, but was put off", "had been put off from May 3". */
function appointmentOf({ page }: Scene, { subject, sentence }: Predicate): Predicate | null {
  const clauses = page.readings[sentence]!.predicates.filter((x) => x.subject !== null && x.subject === subject)
  const off = clauses.find(isCalledOff)
  const due = clauses.find((x) => x.from < (off?.from ?? 0) && isSetFor(x))
  if (due) return due
  return off?.perfect && off.tense === 'past' ? off : null
}

/** "Their talks, [first set for Monday and then put off], were held on Friday": the appointment that a noun had before. */
export function codeMeantFirst({ page, anchor, found }: Scene, { reduced }: Nominal): void {
  const last = found.at(-1)
  const off = reduced.find(isCalledOff)
  const due = reduced.find((x) => off && x.from < off.from && isSetFor(x))
  if (!off || !due || !last || STATUS_CLASS[last.status] === 'off') return
  const [said] = datesBetween(page, due.to, off.from)
  const date = said ? settle(page, said, 'past', anchor) : null
  if (!said || !date) return
  if (last.dateAt?.from === said.from) {
    last.date = null
    last.dateAt = null
    last.dateFrom = null
  }
  if (last.date && compatible(date.edtf, last.date.edtf)) return
  const base = newMention(last.mode, 'cancelled', RULE, due.sentence, due.from, off.to)
  found.push({ ...base, date, dateAt: { from: said.from, to: said.to }, dateFrom: 'own', parties: last.parties })
}
