import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { mayAs } from '../accounts/rights.ts'
import { useSession } from '../accounts/use-session.ts'
import { api } from '../api/client.ts'
import { instantWords } from '../api/dates.ts'
import type { DecisionList } from '../api/types.ts'
import { say } from '../messages.ts'
import { BalanceLine } from '../parts/balance-line.tsx'
import { CountBars } from '../parts/counts.tsx'
import { Loaded } from '../parts/loading.tsx'
import '../styles/documents.css'
import { AgreementSection } from './agreement-section.tsx'
import { Disputes } from './disputes.tsx'
import { QualitySection } from './quality-section.tsx'

/** What the ledger rests on: what came in, who published it, what people decided, the words it is coded in. */
export function TrustScreen() {
  const home = useQuery({ queryKey: ['home'], queryFn: api.home })
  const sources = useQuery({ queryKey: ['sources'], queryFn: () => api.counts('source', { limit: 30 }) })
  const decisions = useQuery({
    queryKey: ['decisions'],
    queryFn: () => api.decisions({ sort: '-changed', limit: SHOWN }),
  })
  const { data } = useSession()
  const health = useQuery({ queryKey: ['health'], queryFn: api.health })
  return (
    <div className="party-page">
      <header className="desk-head">
        <h1>{say.nav.trust}</h1>
        <p className="soft">{health.data && say.trust.version(health.data.version, health.data.engine)}</p>
        {mayAs(data?.role, 'admin') && (
          <Link className="button" to="/accounts">
            {say.accounts.title}
          </Link>
        )}
      </header>
      <div className="party-columns">
        <section>
          <h2>{say.trust.balance}</h2>
          <Loaded of={home}>{({ balance }) => <BalanceLine balance={balance} />}</Loaded>
        </section>
        <section>
          <h2>{say.trust.sources}</h2>
          <Loaded of={sources}>
            {({ counts }) => (
              <CountBars
                counts={counts}
                link={({ key, words }) => (
                  <Link to="/ledger" search={{ source: [key] }}>
                    {words}
                  </Link>
                )}
              />
            )}
          </Loaded>
        </section>
      </div>
      <QualitySection />
      <AgreementSection />
      <Disputes />
      <section>
        <h2>{say.trust.decisions}</h2>
        <Loaded of={decisions}>{(found) => <DecisionLog decisions={found.decisions} />}</Loaded>
      </section>
      <Codebook />
    </div>
  )
}

const SHOWN = 100
const AT_FIRST = 12

function DecisionLog({ decisions }: { readonly decisions: DecisionList['decisions'] }) {
  const [whole, setWhole] = useState(false)
  if (decisions.length === 0) return <p className="soft">{say.trust.noDecisions}</p>
  const shown = whole ? decisions : decisions.slice(0, AT_FIRST)
  return (
    <>
      <ol className="decided">
        {shown.map(({ decision: { id, kind, who, at, why }, state }) => (
          <li key={id} data-state={state}>
            <strong>{say.decisionKinds[kind] ?? kind}</strong> {say.contactPage.by} {who},{' '}
            <time dateTime={at}>{instantWords(at)}</time> {why !== null && <q>{why}</q>}{' '}
            {state !== 'holds' && <span className="mark">{state}</span>} <code>{id}</code>
          </li>
        ))}
      </ol>
      {shown.length < decisions.length && (
        <button type="button" className="button" onClick={() => setWhole(true)}>
          {say.state.more}
        </button>
      )}
    </>
  )
}

function Codebook() {
  const { modes, statuses, levels, topics } = say
  return (
    <section>
      <h2>{say.trust.codebook}</h2>
      <dl className="codebook">
        {Object.entries({ modes, statuses, levels, topics }).map(([list, words]) => (
          <div key={list}>
            <dt>{say.trust.lists[list as keyof typeof say.trust.lists]}</dt>
            <dd>
              {Object.entries(words).map(([code, said]) => (
                <span key={code}>
                  <code>{code}</code> {said}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
