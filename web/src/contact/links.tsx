import type { Why } from '../api/types.ts'
import { say } from '../messages.ts'

/** Why its reports are told to be of one thing: the signs between them, with their weights. */
export function Links({ links }: { readonly links: Why['links'] }) {
  if (links.length === 0) return null
  return (
    <section>
      <h2>{say.contactPage.links}</h2>
      {links.map(({ a, b, score, signs }) => (
        <details key={`${a.record} ${b.record}`} className="link">
          <summary>
            {a.document} = {b.document} <span className="soft">{say.contactPage.score(score)}</span>
          </summary>
          <table className="signs">
            <tbody>
              {signs.map(({ words, weight }) => (
                <tr key={words}>
                  <td>{words}</td>
                  <td className="number">{weight > 0 ? `+${weight}` : weight}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      ))}
    </section>
  )
}
