import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api } from '../api/client.ts'
import { type Filter, filterQuery } from '../api/filter.ts'
import type { TopicYears as Answer } from '../api/types.ts'
import { say, topicWords } from '../messages.ts'

const SHOWN = 8

/** What the contacts were about, year by year: a table whose cells are the darker the more there were. */
export function TopicYears({ filter }: { readonly filter: Filter }) {
  const found = useQuery({ queryKey: ['topics', filter], queryFn: () => api.topics(filterQuery(filter)) })
  const years = withGaps(found.data?.years ?? [])
  const topics = mostOf(years)
  if (topics.length === 0) return null
  const most = Math.max(...years.flatMap((year) => year.topics.map(({ count }) => count)))
  return (
    <section>
      <h2>{say.overTime.topics}</h2>
      <div className="scrolled">
        <table className="years">
          <thead>
            <tr>
              <th scope="col">{say.overTime.topic}</th>
              {years.map(({ year }) => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {topics.map((topic) => (
              <tr key={topic}>
                <th scope="row">{topicWords(topic)}</th>
                {years.map(({ year, topics: counts }) => {
                  const count = counts.find(({ key }) => key === topic)?.count ?? 0
                  return (
                    <td key={year} data-much={Math.ceil((4 * count) / most)}>
                      {count > 0 && (
                        <Link
                          to="/ledger"
                          search={{ ...filter, topic: [topic], since: year, until: year }}
                          aria-label={`${topicWords(topic)}, ${year}: ${say.count.contacts(count)}`}
                        >
                          {count}
                        </Link>
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

const MOST_YEARS = 16

/** With the years between that have none, where that does not make too many. */
function withGaps(years: Answer['years']): Answer['years'] {
  const [first, last] = [years[0], years.at(-1)].map((year) => Number(year?.year))
  if (first === undefined || last === undefined || !(last - first < MOST_YEARS)) return years
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const year = String(first + at)
    return years.find((each) => each.year === year) ?? { year, entries: 0, topics: [] }
  })
}

/** The topics of most contacts over all these years. */
function mostOf(years: Answer['years']): string[] {
  const sums = new Map<string, number>()
  for (const { topics } of years) for (const { key, count } of topics) sums.set(key, (sums.get(key) ?? 0) + count)
  return [...sums]
    .sort(([, a], [, b]) => b - a)
    .slice(0, SHOWN)
    .map(([topic]) => topic)
}
