import { useState } from 'react'
import type { Report, ShownContact, Why } from '../api/types.ts'
import { officeWords, say, topicWords } from '../messages.ts'
import { DateWords, PartyWords, PlaceWords, StateCode, StatusMark } from '../parts/contact-parts.tsx'
import type { Looked } from './contact-screen.tsx'
import { quotesOf } from './quotes-of.ts'
import { WhyField } from './why-field.tsx'

const FIELDS = ['date', 'status', 'mode', 'place', 'parties', 'topics', 'title', 'closed', 'initiator', 'outcomes']

/** What is told of a contact, field by field, each with the words that it comes from and why it is so. */
export function FieldList({
  shown,
  why,
  look,
}: {
  readonly shown: ShownContact
  readonly why: Why | undefined
  readonly look: (at: Looked) => void
}) {
  const fields = FIELDS.filter((field) => hasValue(shown, field))
  return (
    <section>
      <h2>{say.contactPage.record}</h2>
      <dl className="fields">
        {fields.map((field) => (
          <Field
            key={field}
            field={field}
            shown={shown}
            why={why?.fields.find((each) => each.field === field)}
            look={look}
          />
        ))}
      </dl>
    </section>
  )
}

function Field({
  field,
  shown,
  why,
  look,
}: {
  readonly field: string
  readonly shown: ShownContact
  readonly why: Why['fields'][number] | undefined
  readonly look: (at: Looked) => void
}) {
  const [asking, setAsking] = useState(false)
  const inferred = why?.told.some(({ taken, bases }) => taken && bases.some(({ kind }) => kind === 'inferred'))
  return (
    <div className="field">
      <dt>{say.fields[field]}</dt>
      <dd>
        <div className="field-value">
          <Value field={field} shown={shown} />
          {inferred && <span className="mark mark-unsure">{say.contactPage.inferred}</span>}
          {why && why.edits.length > 0 && <span className="mark mark-accepted">{say.contactPage.edited}</span>}
          <button type="button" className="quiet why-button" aria-expanded={asking} onClick={() => setAsking(!asking)}>
            {say.contactPage.why}
            <span className="hidden-words"> {say.fields[field]}</span>
          </button>
        </div>
        <Quotes field={field} reports={shown.reports} look={look} />
        {asking && why && <WhyField why={why} />}
      </dd>
    </div>
  )
}

/** The words that a value comes from; each leads to where it stands. */
function Quotes({
  field,
  reports,
  look,
}: {
  readonly field: string
  readonly reports: readonly Report[]
  readonly look: (at: Looked) => void
}) {
  const quotes = reports.flatMap((report) => quotesOf(report, field).map((quote) => ({ ...quote, report })))
  if (quotes.length === 0) return null
  return (
    <ul className="quote-chips">
      {quotes.slice(0, MOST).map(({ start, quote, report: { key, document } }) => (
        <li key={`${key} ${start}`}>
          <button type="button" className="quote-chip" title={document} onClick={() => look({ report: key, start })}>
            {quote}
          </button>
        </li>
      ))}
    </ul>
  )
}

const MOST = 12

function hasValue({ entry }: ShownContact, field: string): boolean {
  const value = (entry as Readonly<Record<string, unknown>>)[field]
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== false
}

function Value({ field, shown: { entry } }: { readonly field: string; readonly shown: ShownContact }) {
  switch (field) {
    case 'date':
      return (
        <span>
          <DateWords date={entry.date} /> <code className="soft">{entry.date}</code>
        </span>
      )
    case 'status':
      return <StatusMark status={entry.status} />
    case 'mode':
      return say.modes[entry.mode]
    case 'place':
      return <PlaceWords place={entry.place} />
    case 'parties':
      return <PartyList shown={entry.parties} />
    case 'topics':
      return entry.topics.map(topicWords).join(' · ')
    case 'closed':
      return say.contactPage.yes
    case 'initiator':
      return entry.initiator && <StateCode code={entry.initiator} />
    case 'outcomes':
      return entry.outcomes.join('; ')
    default:
      return entry.title
  }
}

function PartyList({ shown }: { readonly shown: ShownContact['entry']['parties'] }) {
  return (
    <ul className="party-list">
      {shown.map((party) => (
        <li key={`${party.name} ${party.state}`}>
          <PartyWords party={party} linked />
          <span className="soft"> {party.kind === 'person' ? officeWords(party.office) : party.kind}</span>
        </li>
      ))}
    </ul>
  )
}
