import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { mayAs } from '../accounts/rights.ts'
import { useSession } from '../accounts/use-session.ts'
import { api } from '../api/client.ts'
import { instantWords } from '../api/dates.ts'
import type { Decision, ShownContact } from '../api/types.ts'
import { say } from '../messages.ts'
import { Failed } from '../parts/loading.tsx'

/** What people have decided of a contact, what is still in doubt, and a way to decide. */
export function Decisions({ shown: { contact, decisions, doubts, versions } }: { readonly shown: ShownContact }) {
  return (
    <section>
      <h2>{say.contactPage.decisions}</h2>
      {doubts.length > 0 && (
        <ul className="doubts">
          {doubts.map(({ words }) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      <ol className="decided">
        {decisions.map((decision) => (
          <Decided key={decision.id} decision={decision} />
        ))}
      </ol>
      <p>
        <Link className="button" to="/review" search={{ id: contact.id }}>
          {say.contactPage.review}
        </Link>
      </p>
      <details className="link">
        <summary>{say.contactPage.versions(versions.length)}</summary>
        <ol className="decided">
          {versions.map(({ version, at, changes }) => (
            <li key={version}>
              <time dateTime={at}>{instantWords(at)}</time> {changes.join('; ') || say.contactPage.begun}
            </li>
          ))}
        </ol>
      </details>
    </section>
  )
}

function Decided({ decision }: { readonly decision: Decision }) {
  const queries = useQueryClient()
  const { data } = useSession()
  const mayUndo = mayAs(data?.role, data?.name === decision.who ? 'reviewer' : 'editor')
  const undo = useMutation({
    mutationFn: () => api.decide([{ kind: 'undo', id: decision.id }]),
    onSuccess: () => queries.invalidateQueries(),
  })
  return (
    <li>
      <strong>{say.decisionKinds[decision.kind] ?? decision.kind}</strong> {say.contactPage.by} {decision.who},{' '}
      <time dateTime={decision.at}>{instantWords(decision.at)}</time>
      {decision.why !== null && <q>{decision.why}</q>}
      {decision.kind !== 'undo' && mayUndo && (
        <button type="button" className="quiet" disabled={undo.isPending} onClick={() => undo.mutate()}>
          {say.contactPage.undo}
        </button>
      )}
      {undo.error && <Failed error={undo.error} />}
    </li>
  )
}
