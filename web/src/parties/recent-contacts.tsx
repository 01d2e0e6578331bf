import { useQuery } from '@tanstack/react-query'
import { api } from '../api/client.ts'
import { type Filter, filterQuery } from '../api/filter.ts'
import { say } from '../messages.ts'
import { ContactLink } from '../parts/contact-parts.tsx'
import { Loaded } from '../parts/loading.tsx'

/** The latest contacts that a filter finds. */
export function RecentContacts({ filter }: { readonly filter: Filter }) {
  const contacts = useQuery({
    queryKey: ['recent', filter],
    queryFn: () => api.contacts({ ...filterQuery(filter), limit: 12 }),
  })
  return (
    <section>
      <h2>{say.parties.latest}</h2>
      <Loaded of={contacts}>
        {({ contacts: found }) => (
          <ul>
            {found.map((contact) => (
              <li key={contact.id}>
                <ContactLink contact={contact} />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  )
}
