import type { EntityTable } from '../../../mentions/entities.ts'
import type { Office } from '../../../model/codes.ts'
import type { Flag } from '../../../model/document.ts'
import { isDay } from '../../../model/edtf.ts'
import type { Entity, Mention } from '../../../model/mention.ts'
import type { Tenure } from '../../../register/people.ts'
import { type TenureVerdict, tenureFits, tenuresOf } from '../../../register/tenures.ts'
import type { ContactRecord } from '../contacts/consolidate.ts'
import { type ContactPage, wordsOf } from '../contacts/page.ts'
import { contactId } from './contact.ts'
import { quote } from './reading.ts'

/** Titles that their holders did not have, neither on the day of the contact nor on that of publication, so far as the register is sure. */
export function officeFlags(page: ContactPage, entities: EntityTable, records: readonly ContactRecord[]): Flag[] {
  const flags = new Map<string, Flag>()
  for (const [index, record] of records.entries())
    for (const { entity, mention } of titledParties(page, record, entities)) {
      const office = mention.offices[0] ?? mention.office
      const key = `${entity.person} ${office}`
      const days = daysOf(page, record)
      if (!entity.person || !office || flags.has(key) || days.length === 0) continue
      const verdicts = days.map((day) => verdictOf(entity, mention, office, day))
      if (verdicts.some((verdict) => verdict === null || verdict.fits)) continue
      flags.set(key, flagOf(page, mention, entity, contactId(index), days[0]!, verdicts[0]!))
    }
  return [...flags.values()]
}

interface Titled {
  readonly entity: Entity
  readonly mention: Mention
}

/** The parties of a contact with the mentions that give them a title. */
function titledParties(page: ContactPage, { parties }: ContactRecord, entities: EntityTable): Titled[] {
  return parties.flatMap(({ entity }) => {
    if (entity.kind !== 'person' || !entity.person) return []
    const mentions = [...entities.of].filter(([mention, meant]) => meant[0] === entity && isTitled(page, mention))
    return mentions.map(([mention]) => ({ entity, mention }))
  })
}

// Journalists' words for whoever leads, which are no titles.
const LOOSE = /\b(diplomats?|leaders?|chief|strongman|rulers?|boss|envoy)\b/

function isTitled(page: ContactPage, { kind, former, offices, office, relation, from, to }: Mention): boolean {
  if (kind !== 'person' || former || relation !== null || (offices.length === 0 && office === null)) return false
  return !LOOSE.test(wordsOf(page, from, to))
}

/** The day of the contact and that of publication: a later title is often given to an earlier holder. */
function daysOf({ published }: ContactPage, { date }: ContactRecord): string[] {
  const days = [date?.edtf ?? null, published].filter((day) => day !== null && isDay(day))
  return published !== null && isDay(published) ? [...new Set(days as string[])] : []
}

// Former presidents keep their title in many countries, and so do ambassadors and royals everywhere.
const KEPT_FOR_LIFE: readonly Office[] = ['head_of_state', 'vice_president', 'ambassador', 'royal']

/** Null where the state of the office is not known. */
function verdictOf(entity: Entity, mention: Mention, office: Office, day: string): TenureVerdict | null {
  const state = mention.states[0] ?? entity.state
  if (!state || !entity.person) return null
  const before = tenuresOf(entity.person).some((tenure) => tenure.office === office && tenure.from <= day)
  if (before && KEPT_FOR_LIFE.includes(office)) return null
  const others = mention.offices.slice(1).some((other) => tenureFits(entity.person!, other, state, day).fits)
  return others ? null : tenureFits(entity.person, office, state, day)
}

function flagOf(
  page: ContactPage,
  mention: Mention,
  { name, person }: Entity,
  contact: string,
  day: string,
  { says }: TenureVerdict,
): Flag {
  const { start, end, quote: words } = quote(page, mention)
  const office = mention.offices[0] ?? mention.office
  const own = tenuresOf(person ?? '').filter((tenure) => tenure.office === office)
  const held = [...new Set([...own, ...says].map(tenureWords))].join('; ')
  const message = `“${words}”: on ${day} ${name} did not hold this office by the register, which has ${held || 'another holder'}.`
  return { code: 'office/not-held', message, contact, start, end }
}

/** Minister of Health of Türkiye (TUR), 2018-07-10 to 2024-07-02. */
function tenureWords({ title, state, from, to }: Tenure): string {
  return `${title} (${state}), ${from} to ${to ?? 'now'}`
}
