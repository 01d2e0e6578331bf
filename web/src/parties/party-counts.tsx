import { Link } from '@tanstack/react-router'
import type { Filter } from '../api/filter.ts'
import type { Count, ShownPerson } from '../api/types.ts'
import { say, topicWords } from '../messages.ts'
import { CountBars } from '../parts/counts.tsx'
import { Months } from '../parts/months.tsx'

type Counts = Pick<ShownPerson, 'counterparts' | 'states' | 'months' | 'topics' | 'modes' | 'statuses' | 'places'>

const SHOWN = 10

/** A party's contacts in counts, each of which leads to those contacts in the ledger. */
export function PartyCounts({
  counts: { counterparts, states, months, topics, modes, statuses, places },
  filter,
  of,
}: {
  readonly counts: Counts
  readonly filter: Filter
  readonly of: 'people' | 'states'
}) {
  const and = (extra: Filter, words: string) => (
    <Link to="/ledger" search={{ ...filter, ...extra }}>
      {words}
    </Link>
  )
  const besides = (key: string): Filter => ({ state: [...(filter.state ?? []), key] })
  return (
    <>
      <section>
        <h2>{say.parties.months}</h2>
        <Months counts={months} filter={filter} />
      </section>
      <div className="party-columns">
        {of === 'people' && (
          <Bars
            title={say.parties.counterparts}
            counts={counterparts}
            link={({ key, words }) => and({ with: [key] }, words)}
          />
        )}
        <Bars title={say.parties.states} counts={states} link={({ key, words }) => and(besides(key), words)} />
        <Bars title={say.parties.topics} counts={topics} link={({ key }) => and({ topic: [key] }, topicWords(key))} />
        <Bars
          title={say.parties.modes}
          counts={modes}
          link={({ key }) => and({ mode: [key] }, say.modes[key] ?? key)}
        />
        <Bars
          title={say.parties.statuses}
          counts={statuses}
          link={({ key }) => and({ status: [key] }, say.statuses[key] ?? key)}
        />
        <Bars
          title={say.parties.places}
          counts={places}
          link={({ key, words }) => and({ place: [key.split('|')[0]!] }, words)}
        />
      </div>
    </>
  )
}

function Bars({
  title,
  counts,
  link,
}: {
  readonly title: string
  readonly counts: readonly Count[]
  readonly link: (count: Count) => React.ReactNode
}) {
  if (counts.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <CountBars counts={counts.slice(0, SHOWN)} link={link} />
    </section>
  )
}
