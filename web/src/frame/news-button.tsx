import { useQueryClient } from '@tanstack/react-query'
import { useSession } from '../accounts/use-session.ts'
import { say } from '../messages.ts'
import { caughtUp, useChanges, useNews } from './news.ts'

/** Says quietly that others have changed something; nothing moves until it is asked for. */
export function NewsButton() {
  const { data } = useSession()
  useChanges(data !== undefined && (data.open || data.name !== null))
  const count = useNews()
  const queries = useQueryClient()
  const show = () => {
    caughtUp()
    void queries.invalidateQueries()
  }
  return (
    <div className="news" role="status">
      {count > 0 && (
        <button type="button" className="button" title={say.live.show} onClick={show}>
          {say.live.news(count)}
        </button>
      )}
    </div>
  )
}
