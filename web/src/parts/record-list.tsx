import type { ReactNode } from 'react'
import { dateWords } from '../api/dates.ts'
import type { Act, Contact, Figure, Flag } from '../api/types.ts'
import { say, topicWords } from '../messages.ts'
import { DateWords, ModeWord, Parties, PlaceWords, StatusMark } from './contact-parts.tsx'

interface Chosen {
  readonly at: string | null
  readonly choose: (id: string) => void
}

/** The records of a document: contacts, acts, figures and what was flagged; choosing one shows where it stands. */
export function RecordList({
  contacts,
  acts,
  figures,
  flags,
  entries = {},
  ...chosen
}: Chosen & {
  readonly contacts: readonly Contact[]
  readonly acts: readonly Act[]
  readonly figures: readonly Figure[]
  readonly flags: readonly Flag[]
  /** By a contact's id, a link to the entry that holds it. */
  readonly entries?: Readonly<Record<string, ReactNode>>
}) {
  return (
    <div className="records">
      {flags.map(({ code, message }) => (
        <p key={`${code} ${message}`} className="record-flag">
          <code>{code}</code> {message}
        </p>
      ))}
      <Part title={say.records.contacts} count={contacts.length}>
        {contacts.map((contact) => (
          <Line key={contact.id} id={contact.id} {...chosen} beside={entries[contact.id]}>
            <ContactWords contact={contact} />
          </Line>
        ))}
      </Part>
      <Part title={say.records.acts} count={acts.length}>
        {acts.map((act) => (
          <Line key={act.id} id={act.id} {...chosen}>
            <ActWords act={act} />
          </Line>
        ))}
      </Part>
      <Part title={say.records.figures} count={figures.length}>
        {figures.map((figure) => (
          <Line key={figure.id} id={figure.id} {...chosen}>
            <FigureWords figure={figure} />
          </Line>
        ))}
      </Part>
    </div>
  )
}

function Part({
  title,
  count,
  children,
}: {
  readonly title: string
  readonly count: number
  readonly children: ReactNode
}) {
  if (count === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </section>
  )
}

function Line({
  id,
  at,
  choose,
  beside,
  children,
}: Chosen & { readonly id: string; readonly beside?: ReactNode; readonly children: ReactNode }) {
  return (
    <li className="record">
      <button type="button" className="record-button" aria-pressed={id === at} onClick={() => choose(id)}>
        {children}
      </button>
      {beside}
    </li>
  )
}

function ContactWords({
  contact: { date, status, mode, parties, place, topics, closed },
}: {
  readonly contact: Contact
}) {
  return (
    <>
      <span className="record-line">
        <StatusMark status={status} /> <ModeWord mode={mode} /> <DateWords date={date} /> <PlaceWords place={place} />
        {closed && <span className="mark">{say.contact.closed}</span>}
      </span>
      <strong>
        <Parties parties={parties} />
      </strong>
      {topics.length > 0 && <span className="soft">{topics.map(topicWords).join(' · ')}</span>}
    </>
  )
}

function ActWords({ act: { type, mode, status, actors, recipients, content, date } }: { readonly act: Act }) {
  return (
    <>
      <span className="record-line">
        <strong>{say.acts[mode ?? type] ?? type.toLowerCase()}</strong>
        {status !== 'held' && <StatusMark status={status} />} {date !== null && <DateWords date={date} />}
      </span>
      <span>
        <Parties parties={actors} />
        {recipients.length > 0 && (
          <>
            {' → '}
            <Parties parties={recipients} />
          </>
        )}
      </span>
      <q>{content}</q>
    </>
  )
}

function FigureWords({
  figure: { value, upper, bound, unit, subject, each, date, attribution },
}: {
  readonly figure: Figure
}) {
  const range = upper === null ? say.count.number(value) : `${say.count.number(value)}–${say.count.number(upper)}`
  return (
    <>
      <span>
        {say.records.bounds[bound]} <strong>{range}</strong> {unit}
        {each && ` ${say.records.each}`}
        {subject !== null && <span className="soft"> ({subject})</span>}
      </span>
      <span className="soft">{[attribution.source, date && dateWords(date)].filter(Boolean).join(' · ')}</span>
    </>
  )
}
