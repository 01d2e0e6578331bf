import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api } from '../api/client.ts'
import { dateWords } from '../api/dates.ts'
import { type Filter, filterQuery } from '../api/filter.ts'
import type { Positions as Answer } from '../api/types.ts'
import { say, topicWords } from '../messages.ts'
import { PartyWords } from '../parts/contact-parts.tsx'

type Position = Answer['positions'][number]
const ASKED = 200
const SHOWN = 12

/** How a party stands to matters: what it demands, rejects, supports and offers, the latest first; nothing where nothing is told. */
export function Positions({ filter }: { readonly filter: Filter }) {
  const found = useQuery({
    queryKey: ['positions', filter],
    queryFn: () => api.positions({ ...filterQuery(filter), limit: ASKED }),
  })
  const positions = (found.data?.positions ?? []).filter(({ party }) => isOf(party, filter)).sort(latest)
  if (positions.length === 0) return null
  return (
    <section>
      <h2>{say.overTime.positions}</h2>
      <ul className="positions">
        {positions.slice(0, SHOWN).map((position) => (
          <Line key={`${position.act} ${position.topic} ${position.party.name}`} position={position} />
        ))}
      </ul>
      {positions.length > SHOWN && <p className="soft">{say.overTime.more(positions.length - SHOWN)}</p>}
    </section>
  )
}

function Line({
  position: { party, topic, stance, towards, clause, date, published, document },
}: {
  readonly position: Position
}) {
  return (
    <li>
      <span className="soft date">{dateWords(date ?? published)}</span>
      <span>
        <PartyWords party={party} /> <strong>{say.overTime.stances[stance]}</strong>{' '}
        {towards.length > 0 && (
          <>
            {say.overTime.towards} {towards.map(({ name }) => name).join(', ')}:{' '}
          </>
        )}
        <q>{clause}</q>
      </span>
      <span className="soft">{topic === null ? say.overTime.noTopic : topicWords(topic)}</span>
      <Link to="/documents/$id" params={{ id: document }} className="document-of">
        {document}
      </Link>
    </li>
  )
}

/** Those of the party itself: a filter finds whoever an act is done to, too. */
function isOf({ person, state }: Position['party'], { who, state: states }: Filter): boolean {
  return who ? who.includes(person ?? '') : (states ?? []).includes(state ?? '')
}

function latest(a: Position, b: Position): number {
  const day = ({ date, published }: Position) => date ?? published ?? ''
  return day(a) < day(b) ? 1 : -1
}
