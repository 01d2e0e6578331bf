import { useQuery } from '@tanstack/react-query'
import { api } from '../api/client.ts'
import { dateWords } from '../api/dates.ts'
import type { ShownContact, Verdict } from '../api/types.ts'
import { say, topicWords } from '../messages.ts'
import { Loaded } from '../parts/loading.tsx'

/** Two contacts field by field, with what joining them will do, and in which direction. */
export function SideBySide({
  shown,
  other,
  decide,
}: {
  readonly shown: ShownContact
  readonly other: string
  readonly decide: (verdict: Verdict) => void
}) {
  const found = useQuery({ queryKey: ['contact', other], queryFn: () => api.contact(other) })
  return <Loaded of={found}>{(theirs) => <Both a={shown} b={theirs} decide={decide} />}</Loaded>
}

function Both({
  a,
  b,
  decide,
}: {
  readonly a: ShownContact
  readonly b: ShownContact
  readonly decide: (verdict: Verdict) => void
}) {
  const [stays, goes] = founded(a) <= founded(b) ? [a.contact.id, b.contact.id] : [b.contact.id, a.contact.id]
  return (
    <>
      <table className="both">
        <thead>
          <tr>
            <td />
            <th scope="col">{a.contact.id}</th>
            <th scope="col">{b.contact.id}</th>
          </tr>
        </thead>
        <tbody>
          {rows(a, b).map(([field, one, two]) => (
            <tr key={field} data-differs={one !== two}>
              <th scope="row">{field}</th>
              <td>{one}</td>
              <td>{two}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{say.review.direction(goes, stays)}</p>
      <div className="form-row">
        <button
          type="button"
          className="button strong"
          onClick={() => decide({ kind: 'merge', id: a.contact.id, other: b.contact.id })}
        >
          {say.review.mergeThem}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => decide({ kind: 'apart', id: a.contact.id, other: b.contact.id })}
        >
          {say.review.keepApart}
        </button>
      </div>
    </>
  )
}

/** When it was first told of: the entry that was told of first goes on. */
function founded({ entry }: ShownContact): string {
  return entry.history[0]?.published ?? '9999'
}

function rows(a: ShownContact, b: ShownContact): [string, string, string][] {
  const told: Readonly<Record<string, (shown: ShownContact) => string>> = {
    date: ({ entry }) => dateWords(entry.date),
    status: ({ entry }) => say.statuses[entry.status] ?? entry.status,
    mode: ({ entry }) => say.modes[entry.mode] ?? entry.mode,
    place: ({ entry }) => [entry.place?.name, entry.place?.state].filter(Boolean).join(', '),
    parties: ({ entry }) => entry.parties.map(({ name, state }) => `${name} (${state ?? '–'})`).join(' · '),
    topics: ({ entry }) => entry.topics.map(topicWords).join(' · '),
  }
  const words = ({ reports }: ShownContact) => reports.map(({ contact }) => contact.evidence[0]?.quote).join(' ¶ ')
  return [
    ...Object.entries(told).map(([field, of]): [string, string, string] => [say.fields[field]!, of(a), of(b)]),
    [say.review.words, words(a), words(b)],
  ]
}
