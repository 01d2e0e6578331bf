import { useQuery } from '@tanstack/react-query'
import { api } from '../api/client.ts'
import { say } from '../messages.ts'
import { ContactLink } from '../parts/contact-parts.tsx'
import { Loaded } from '../parts/loading.tsx'

/** What reports disagree about, with what each side says. */
export function Disputes() {
  const conflicts = useQuery({ queryKey: ['conflicts'], queryFn: () => api.conflicts({ limit: 20 }) })
  return (
    <section>
      <h2>{say.contactPage.conflicts}</h2>
      <Loaded of={conflicts}>
        {({ disputed }) =>
          disputed.length === 0 ? (
            <p className="soft">{say.state.nothing}</p>
          ) : (
            <ul>
              {disputed.map(({ contact, conflicts: kinds }) => (
                <li key={contact.id} className="dispute">
                  <ContactLink contact={contact} />
                  {kinds.map(({ kind, sides }) => (
                    <p key={kind} className="drawer-conflict">
                      <strong>{say.fields[kind] ?? kind}:</strong>{' '}
                      {sides
                        .map(({ value, told }) => `${value} (${told.map(({ document }) => document).join(', ')})`)
                        .join(' / ')}
                    </p>
                  ))}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  )
}
