import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { mayAs } from '../accounts/rights.ts'
import { useSession } from '../accounts/use-session.ts'
import { api } from '../api/client.ts'
import { instantWords } from '../api/dates.ts'
import type { Proposal } from '../api/types.ts'
import { notify } from '../frame/notice.tsx'
import { say } from '../messages.ts'
import { ContactLink } from '../parts/contact-parts.tsx'
import { Failed, Loaded } from '../parts/loading.tsx'
import { ChangeList } from '../parts/told-list.tsx'
import '../styles/review.css'
import { ReviewParts } from './review-parts.tsx'

/** What readers would decide: taken up or declined by those who may. */
export function ProposalsScreen() {
  const proposals = useQuery({ queryKey: ['proposals'], queryFn: api.proposals })
  return (
    <div className="review">
      <h1>{say.reviewParts.proposals}</h1>
      <ReviewParts />
      <Loaded of={proposals}>
        {({ proposals: found, waiting }) => (
          <>
            <p className="soft hint">{waiting === 0 ? say.propose.none : say.propose.waiting(waiting)}</p>
            <ol className="proposals">
              {found.map((proposal) => (
                <Line key={proposal.id} proposal={proposal} />
              ))}
            </ol>
          </>
        )}
      </Loaded>
    </div>
  )
}

function Line({ proposal }: { readonly proposal: Proposal }) {
  const { at, who, why, verdict, change, contact } = proposal
  return (
    <li className="proposal">
      {contact === null ? <p className="soft">{say.propose.gone}</p> : <ContactLink contact={contact} />}
      <div className="proposal-words">
        <p>
          <strong>{who}</strong> {say.propose.verdicts[verdict]}, <time dateTime={at}>{instantWords(at)}</time>
          {why !== null && <q>{why}</q>}
        </p>
        {change !== null && <ChangeList change={change} {...(contact && { now: contact })} />}
        <Answers proposal={proposal} />
      </div>
    </li>
  )
}

function Answers({ proposal: { id, who, verdict, contact } }: { readonly proposal: Proposal }) {
  const { data } = useSession()
  const queries = useQueryClient()
  const answer = useMutation({
    mutationFn: (take: boolean) => api.answerProposal(id, take),
    onSuccess: (_, take) => {
      notify(take ? say.propose.taken : say.propose.declined)
      return queries.invalidateQueries()
    },
  })
  const isOwn = !data?.open && data?.name === who
  const mayTake = mayAs(data?.role, isOwn && verdict === 'edit' ? 'editor' : 'reviewer') && contact !== null
  const mayDecline = isOwn || mayAs(data?.role, 'reviewer')
  return (
    <div className="form-row">
      {mayTake && (
        <button type="button" className="button strong" disabled={answer.isPending} onClick={() => answer.mutate(true)}>
          {say.propose.take} <span className="hidden-words">{contact?.headline}</span>
        </button>
      )}
      {mayDecline && (
        <button type="button" className="button" disabled={answer.isPending} onClick={() => answer.mutate(false)}>
          {isOwn ? say.propose.withdraw : say.propose.decline} <span className="hidden-words">{contact?.headline}</span>
        </button>
      )}
      {answer.error && <Failed error={answer.error} />}
    </div>
  )
}
