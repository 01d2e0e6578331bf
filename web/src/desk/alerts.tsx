import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type Alert, dropAlert, freshFor, keepAlert, useAlerts } from '../api/alerts.ts'
import { exportAddress } from '../ledger/export-menu.tsx'
import { filterWords } from '../ledger/filter-words.ts'
import { say } from '../messages.ts'
import { CopyButton } from '../parts/copy-button.tsx'
import { useStateNames } from '../parts/state-names.ts'

/** The questions that somebody keeps: what is new in each, its feed, and a way to let go of it. */
export function Alerts() {
  const alerts = useAlerts()
  if (alerts.length === 0) return null
  return (
    <section className="card">
      <h2>{say.alerts.title}</h2>
      <ul>
        {alerts.map((alert) => (
          <Line key={JSON.stringify(alert.filter)} alert={alert} />
        ))}
      </ul>
    </section>
  )
}

function Line({ alert }: { readonly alert: Alert }) {
  const { filter, since } = alert
  const queries = useQueryClient()
  const states = useStateNames()
  const fresh = useQuery({ queryKey: ['alert', filter, since], queryFn: () => freshFor(alert) })
  const words = filterWords(filter, states) || say.alerts.all
  const seen = () => void keepAlert(filter).then(() => queries.invalidateQueries({ queryKey: ['alert'] }))
  return (
    <li className="alert">
      <Link to="/ledger" search={{ ...filter, ...(fresh.data ? { sort: '-changed' as const } : {}) }} onClick={seen}>
        {words}
      </Link>
      <span className={fresh.data ? 'mark mark-accepted' : 'soft'}>
        {fresh.data === undefined ? '' : fresh.data > 0 ? say.alerts.fresh(fresh.data) : say.alerts.none}
      </span>
      <span className="alert-buttons">
        <CopyButton
          className="quiet"
          words={`${location.origin}${exportAddress('rss', filter)}`}
          name={say.alerts.feed}
        />
        <button type="button" className="quiet" onClick={() => dropAlert(filter)}>
          {say.alerts.remove} <span className="hidden-words">{words}</span>
        </button>
      </span>
    </li>
  )
}
