import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api } from '../api/client.ts'
import { dateWords } from '../api/dates.ts'
import type { SecondAgreement } from '../api/types.ts'
import { say } from '../messages.ts'
import { Loaded } from '../parts/loading.tsx'
import { percent } from '../parts/share-line.tsx'

/** How far second readers agree with the first, and where they do not. */
export function AgreementSection() {
  const agreement = useQuery({ queryKey: ['agreement'], queryFn: api.agreement })
  return (
    <section className="agreement">
      <h2>{say.agreement.title}</h2>
      <Loaded of={agreement}>{(found) => (found.readings === 0 ? <Nothing /> : <Shown agreement={found} />)}</Loaded>
    </section>
  )
}

function Nothing() {
  return (
    <p className="soft">
      {say.agreement.none} <Link to="/review/second">{say.agreement.begin}</Link>
    </p>
  )
}

function Shown({
  agreement: { readings, readers, verdicts, fields, differing },
}: {
  readonly agreement: SecondAgreement
}) {
  return (
    <>
      <p className="soft hint">
        {say.agreement.readings(readings, readers)}. {say.agreement.kappaAbout}
      </p>
      <div className="party-columns">
        <table className="figures">
          <thead>
            <tr>
              {Object.values(say.agreement.columns).map((words) => (
                <th key={words} scope="col">
                  {words}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Row words={say.agreement.verdict} of={verdicts} />
            {fields.map(({ field, ...of }) => (
              <Row key={field} words={say.fields[field] ?? field} of={of} />
            ))}
          </tbody>
        </table>
        {differing.length > 0 && <Differing differing={differing} />}
      </div>
    </>
  )
}

function Row({
  words,
  of: { both, same, kappa },
}: {
  readonly words: string
  readonly of: SecondAgreement['verdicts']
}) {
  return (
    <tr>
      <th scope="row">{words}</th>
      <td>{both}</td>
      <td>{same}</td>
      <td>{both === 0 ? '–' : percent(same / both)}</td>
      <td title={kappa === null ? say.agreement.undefinedKappa : undefined}>
        {kappa === null ? '–' : kappa.toFixed(2)}
      </td>
    </tr>
  )
}

function Differing({ differing }: { readonly differing: SecondAgreement['differing'] }) {
  return (
    <div>
      <h3>{say.agreement.differing(differing.length)}</h3>
      <ul className="differing">
        {differing.map(({ key, headline, date, entry, first, second }) => (
          <li key={`${key} ${second.who}`}>
            {entry === null ? (
              headline
            ) : (
              <Link to="/contacts/$id" params={{ id: entry }}>
                {headline}
              </Link>
            )}{' '}
            <span className="soft">{date !== null && dateWords(date)}</span>
            <p className="soft">
              {[first, second].map(({ who, verdict, change }) => (
                <span key={who}>
                  <strong>{who}</strong> {say.agreement.says[verdict]}
                  {Object.keys(change).length > 0 &&
                    ` (${Object.keys(change)
                      .map((field) => say.fields[field] ?? field)
                      .join(', ')})`}{' '}
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
