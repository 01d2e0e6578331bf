import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api } from '../api/client.ts'
import type { Quality } from '../api/types.ts'
import { say } from '../messages.ts'
import { Loaded } from '../parts/loading.tsx'
import { percent, type Share, ShareLine } from '../parts/share-line.tsx'

/** How right the reviewed set was coded: as a whole, by field, by publisher. */
export function QualitySection() {
  const quality = useQuery({ queryKey: ['quality'], queryFn: api.quality })
  return (
    <section className="quality">
      <h2>{say.quality.title}</h2>
      <Loaded of={quality}>{(found) => (found.contacts.of === 0 ? <Nothing /> : <Shown quality={found} />)}</Loaded>
    </section>
  )
}

function Nothing() {
  return (
    <p className="soft">
      {say.quality.none} <Link to="/review">{say.quality.begin}</Link>
    </p>
  )
}

function Shown({ quality: { contacts, exact, unsure, fields, sources } }: { readonly quality: Quality }) {
  return (
    <>
      <p className="soft hint">
        {say.quality.about} {unsure > 0 && `${say.quality.unsure(unsure)}.`}
      </p>
      <div className="party-columns">
        <div>
          <h3>{say.quality.fields}</h3>
          <ul className="shares">
            <ShareLine words={<strong>{say.quality.contacts}</strong>} share={contacts} />
            <ShareLine words={<strong>{say.quality.exact}</strong>} share={exact} />
            {fields.map(({ field, ...share }) => (
              <ShareLine key={field} words={say.fields[field]} share={share} />
            ))}
          </ul>
        </div>
        <div>
          <h3>{say.quality.sources}</h3>
          <table className="figures">
            <thead>
              <tr>
                {Object.values(say.quality.columns).map((words) => (
                  <th key={words} scope="col">
                    {words}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {sources.map(({ source, contacts: told, exact: right }) => (
                <tr key={source}>
                  <th scope="row">{source ?? say.quality.noSource}</th>
                  <td>{say.count.number(told.of)}</td>
                  <Figure share={told} />
                  <Figure share={right} />
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </>
  )
}

function Figure({ share: { right, of, low, high } }: { readonly share: Share }) {
  return (
    <td title={`${say.quality.of(right, of)}, ${say.quality.range(percent(low), percent(high))}`}>
      {percent(right / Math.max(of, 1))}
    </td>
  )
}
