import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { mayAs } from '../accounts/rights.ts'
import { useSession } from '../accounts/use-session.ts'
import { api } from '../api/client.ts'
import { say } from '../messages.ts'

/** The queue, the second reading, the proposals: the parts of the review. */
export function ReviewParts() {
  const { data } = useSession()
  const proposals = useQuery({ queryKey: ['proposals'], queryFn: api.proposals })
  const waiting = proposals.data?.waiting ?? 0
  return (
    <nav className="review-parts" aria-label={say.reviewParts.label}>
      <Link to="/review" activeOptions={{ exact: true, includeSearch: false }}>
        {say.reviewParts.queue}
      </Link>
      {mayAs(data?.role, 'reviewer') && <Link to="/review/second">{say.reviewParts.second}</Link>}
      <Link to="/review/proposals">
        {say.reviewParts.proposals}
        {waiting > 0 && <span className="number"> {say.count.number(waiting)}</span>}
      </Link>
    </nav>
  )
}
