import type { Contact } from '../../model/contact.ts'
import { headline } from '../../model/contact-words.ts'
import type { CodedTable, GoodRow } from '../../service/import/code-table.ts'
import { oneLine } from './wrap.ts'

/** What the first rows of a table would become, for people. */
export function importPage({ good, bad }: CodedTable, most: number): string[] {
  const rows = `${good.length} of ${good.length + bad.length} rows`
  return [...good.slice(0, most).flatMap(rowLines), `${rows} can be imported; nothing was written.`]
}

function rowLines({ name, text, records }: GoodRow): string[] {
  return [
    `${name} · ${text.document}${text.published === null ? '' : ` · published ${text.published}`} · ${text.source}`,
    ...records.flatMap(({ contact }) => contactLines(contact)),
    ...text.text.split('\n').map((line) => `      “${oneLine(line)}”`),
    '',
  ]
}

function contactLines(contact: Contact): string[] {
  const { date, topics, initiator, closed, outcomes, parties } = contact
  const notes = [
    ...(topics.length > 0 ? [`topics: ${topics.join(', ')}`] : []),
    ...(initiator === null ? [] : [`asked for by: ${initiator}`]),
    ...(closed ? ['closed'] : []),
    ...outcomes.map((outcome) => `outcome: ${outcome}`),
  ]
  const people = parties.map(({ name, kind, office, person }) =>
    [name, kind, office, person].filter(Boolean).join(' · '),
  )
  return [`    ${date ?? 'no date'}  ${headline(contact)}`, ...[...people, ...notes].map((line) => `      ${line}`)]
}
