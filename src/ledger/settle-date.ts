import { compatible, contains, type Edtf, lengthInDays } from '../model/edtf.ts'
import { valuesTold } from './most-told.ts'
import { countSources, type Report } from './reports.ts'

export interface SettledDate {
  readonly date: Edtf
  readonly words: string | null
}

/** Settles the date: of those that agree with most independent sources, the most exact; then one that is said rather than inferred. */
export function settleDate(reports: readonly Report[]): SettledDate | null {
  const told = valuesTold(reports, ({ record }) => record.contact.date)
  if (told.length === 0) return null
  const dated = reports.filter(({ record }) => record.contact.date !== null)
  const ranked = told.map(({ value, reports: own }) => ({
    value,
    own,
    sources: countSources(dated.filter(({ record }) => allows(record.contact.date!, value))),
    days: lengthInDays(value),
    inferred: own.every(({ ready }) => ready.record.dateBasis === 'inferred'),
  }))
  ranked.sort(
    (a, b) =>
      b.sources - a.sources ||
      a.days - b.days ||
      Number(isApproximate(a.value)) - Number(isApproximate(b.value)) ||
      Number(a.inferred) - Number(b.inferred),
  )
  const best = ranked[0]!
  const others = ranked.slice(1).map(({ value }) => value)
  const agreed = `agrees with ${best.sources} of ${countSources(dated)} independent sources that give one`
  const chosen = others.length > 0 ? `the most exact date that ${agreed}; also told: ${others.join(', ')}` : null
  return { date: best.value, words: chosen ?? inferredFrom(best.own[0]!) }
}

/** Whether a date, as told, leaves room for another to be the day. */
function allows(told: Edtf, date: Edtf): boolean {
  return told === date || contains(told, date) || (isApproximate(told) && compatible(plain(told), plain(date)))
}

function isApproximate(date: Edtf): boolean {
  return /[~?%]/.test(date)
}

function plain(date: Edtf): Edtf {
  return date.replaceAll(/[~?%]/g, '')
}

function inferredFrom({ record }: Report): string | null {
  const basis = record.contact.basis.date
  return basis?.kind === 'inferred' ? `inferred: ${basis.words} (${basis.rule})` : null
}
