import { dateWords } from '../api/dates.ts'
import type { ShownPerson } from '../api/types.ts'
import { officeWords, say } from '../messages.ts'

/** The offices that somebody has held, the latest first, drawn along the years. */
export function Tenures({ tenures }: { readonly tenures: ShownPerson['tenures'] }) {
  const years = tenures.flatMap(({ from, to }) => [year(from), to === null ? THIS_YEAR : year(to)])
  const [first, last] = [Math.min(...years), Math.max(...years) + 0.05]
  const along = (at: number) => `${(100 * (at - first)) / Math.max(last - first, 1)}%`
  return (
    <section>
      <h2>{say.parties.offices}</h2>
      <ol className="tenures">
        {tenures.toReversed().map(({ from, to, title, office, state_name: of, confidence }) => (
          <li key={`${from} ${title} ${of}`}>
            <span className="tenure-words">
              <strong>{title}</strong> <span className="soft">{[of, officeWords(office)].join(' · ')}</span>
              {confidence !== 'sure' && <span className="mark">{say.parties.likely}</span>}
            </span>
            <span className="date soft">
              {dateWords(from)} – {to === null ? say.parties.now : dateWords(to)}
            </span>
            <span className="tenure-line" aria-hidden="true">
              <span
                style={{
                  insetInlineStart: along(year(from)),
                  insetInlineEnd: `calc(100% - ${along(to === null ? last : year(to))})`,
                }}
              />
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

const THIS_YEAR = new Date().getFullYear() + 1

/** A day as a number of years: [2025-07 → 2025.5]. */
function year(day: string): number {
  return Number(day.slice(0, 4)) + (Number(day.slice(5, 7) || '1') - 1) / 12
}
