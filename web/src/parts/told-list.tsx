import type { ReactNode } from 'react'
import { dateWords } from '../api/dates.ts'
import type { Party, Place, Told } from '../api/types.ts'
import { officeWords, say, topicWords } from '../messages.ts'
import { PartyWords, StatusMark } from './contact-parts.tsx'

const FIELDS = ['date', 'status', 'mode', 'place', 'parties', 'topics', 'title', 'closed', 'initiator'] as const

/** What is told of a contact, field by field; fields without a value are left out. */
export function ToldList({ told }: { readonly told: Partial<Told> }) {
  return (
    <dl className="told">
      {FIELDS.filter((field) => isSaid(told[field])).map((field) => (
        <div key={field}>
          <dt>{say.fields[field]}</dt>
          <dd>{toldValue(field, told[field])}</dd>
        </div>
      ))}
    </dl>
  )
}

/** What somebody would change, also to nothing, beside what stands there now. */
export function ChangeList({ change, now }: { readonly change: Partial<Told>; readonly now?: Partial<Told> }) {
  const changed = FIELDS.filter((field) => field in change)
  return (
    <dl className="told">
      {changed.map((field) => (
        <div key={field}>
          <dt>{say.fields[field]}</dt>
          <dd>
            {isSaid(now?.[field]) && <s>{toldValue(field, now?.[field])}</s>}{' '}
            {isSaid(change[field]) ? toldValue(field, change[field]) : '–'}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function isSaid(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined && value !== false
}

function toldValue(field: (typeof FIELDS)[number], value: unknown): ReactNode {
  switch (field) {
    case 'date':
      return dateWords(value as string)
    case 'status':
      return <StatusMark status={value as string} />
    case 'mode':
      return say.modes[value as string]
    case 'place': {
      const { name, state } = value as Place
      return [name, state].filter((each) => each !== null).join(', ')
    }
    case 'parties':
      return <PartyLines parties={value as readonly Party[]} />
    case 'topics':
      return (value as readonly string[]).map(topicWords).join(' · ')
    case 'closed':
      return say.contactPage.yes
    default:
      return value as string
  }
}

function PartyLines({ parties }: { readonly parties: readonly Party[] }) {
  return (
    <ul className="party-list">
      {parties.map((party) => (
        <li key={`${party.name} ${party.state} ${party.office}`}>
          <PartyWords party={party} />
          <span className="soft"> {party.kind === 'person' ? officeWords(party.office) : party.kind}</span>
        </li>
      ))}
    </ul>
  )
}
