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
  const { published } = page
  if (published === null || !isDay(published)) return []
  const doubtful = doubtfulTitles(page, entities, published)
  if (doubtful.length === 0) return []
  const flags = new Map<string, Flag>()
  for (const [index, { parties, date }] of records.entries()) {
    const day = date && isDay(date.edtf) ? date.edtf : published
    for (const title of doubtful) {
      const key = `${title.entity.person} ${title.office}`
      if (flags.has(key) || !parties.some(({ entity }) => entity === title.entity)) continue
      // A later title is often given to an earlier holder, so that both days must speak against it.
      const verdict = verdictOf(title, day)
      if (verdict && !verdict.fits) flags.set(key, flagOf(page, title, contactId(index), day, verdict))
    }
  }
  return [...flags.values()]
}

interface Title {
  readonly entity: Entity
  readonly mention: Mention
  readonly office: Office
}

/** Titles that do not fit their holders on the day of publication, each holder's office once. */
function doubtfulTitles(page: ContactPage, { of }: EntityTable, published: string): Title[] {
  const doubtful: Title[] = []
  const judged = new Set<string>()
  for (const [mention, [entity]] of of) {
    if (!entity?.person || entity.kind !== 'person' || mention.former || mention.relation !== null) continue
    const office = titleOf(page, mention)
    if (!office) continue
    const key = `${entity.person} ${office} ${mention.offices.length}`
    if (judged.has(key)) continue
    judged.add(key)
    const title = { entity, mention, office }
    const verdict = verdictOf(title, published)
    if (verdict && !verdict.fits) doubtful.push(title)
  }
  return doubtful
}

// Journalists' words for whoever leads, which are no titles.
const LOOSE = /\b(diplomats?|leaders?|chief|strongman|rulers?|boss|envoy)\b/

const HEAD_OF_GOVERNMENT = /(?<!deputy )\bhead of (?:[^,;]* )?government\b/

/** The office that a person's title names; null for none, and for words that are no title. */
function titleOf(page: ContactPage, { kind, offices, office, from, to }: Mention): Office | null {
  if (kind !== 'person') return null
  const named = offices[0] ?? office
  if (named === 'official' || named === null)
    return HEAD_OF_GOVERNMENT.test(wordsOf(page, from, to)) ? 'head_of_government' : null
  return LOOSE.test(wordsOf(page, from, to)) ? null : named
}

// Former presidents keep their title in many countries, and so do ambassadors and royals everywhere.
const KEPT_FOR_LIFE: readonly Office[] = ['head_of_state', 'vice_president', 'ambassador', 'royal']

/** Null where the state of the office is not known. */
function verdictOf({ entity, mention, office }: Title, day: string): TenureVerdict | null {
  const state = mention.states[0] ?? entity.state
  if (!state || !entity.person) return null
  const before = tenuresOf(entity.person).some((tenure) => tenure.office === office && tenure.from <= day)
  if (before && KEPT_FOR_LIFE.includes(office)) return null
  const others = mention.offices.slice(1).some((other) => tenureFits(entity.person!, other, state, day).fits)
  return others ? null : tenureFits(entity.person, office, state, day)
}

function flagOf(
  page: ContactPage,
  { mention, entity: { name, person }, office }: Title,
  contact: string,
  day: string,
  { says }: TenureVerdict,
): Flag {
  const { start, end, quote: words } = quote(page, mention)
  const own = tenuresOf(person ?? '').filter((tenure) => tenure.office === office)
  const held = [...new Set([...own, ...says].map(tenureWords))].join('; ')
  const message = `“${words}”: on ${day} ${name} did not hold this office by the register, which has ${held || 'another holder'}.`
  return { code: 'office/not-held', message, contact, start, end }
}

/** Minister of Health of Türkiye (TUR), 2018-07-10 to 2024-07-02. */
function tenureWords({ title, state, from, to }: Tenure): string {
  return `${title} (${state}), ${from} to ${to ?? 'now'}`
}
