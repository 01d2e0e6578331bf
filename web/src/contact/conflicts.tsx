import { dateWords } from '../api/dates.ts'
import type { ShownConflict } from '../api/types.ts'
import { say } from '../messages.ts'
import type { Looked } from './contact-screen.tsx'

/** What reports disagree about, each side with its words. */
export function Conflicts({
  conflicts,
  look,
}: {
  readonly conflicts: readonly ShownConflict[]
  readonly look: (at: Looked) => void
}) {
  if (conflicts.length === 0) return null
  return (
    <section className="conflicts">
      <h2>{say.contactPage.conflicts}</h2>
      {conflicts.map(({ kind, sides }) => (
        <div key={kind} className="conflict">
          <h3>{say.fields[kind] ?? kind}</h3>
          <div className="sides">
            {sides.map(({ value, told }) => (
              <div key={value} className="side">
                <strong>{kind === 'date' ? dateWords(value) : value}</strong>
                {told.map(({ record, document, quote }) => (
                  <blockquote key={record} className="quote">
                    {quote}
                    <footer>
                      <button type="button" className="quiet" onClick={() => look({ report: record, start: null })}>
                        {document}
                      </button>
                    </footer>
                  </blockquote>
                ))}
              </div>
            ))}
          </div>
        </div>
      ))}
    </section>
  )
}
