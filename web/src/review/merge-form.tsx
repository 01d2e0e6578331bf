import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../api/client.ts'
import type { ShownContact, Verdict } from '../api/types.ts'
import { say } from '../messages.ts'
import { ContactLink } from '../parts/contact-parts.tsx'
import { Loaded } from '../parts/loading.tsx'
import { SideBySide } from './side-by-side.tsx'

/** Which other contact is the same: those of the same states, nearest first; both are shown before anything is joined. */
export function MergeForm({
  shown,
  decide,
  close,
}: {
  readonly shown: ShownContact
  readonly decide: (verdict: Verdict) => void
  readonly close: () => void
}) {
  const { contact } = shown
  const states = [...new Set(contact.parties.flatMap(({ state }) => state ?? []))].slice(0, 2)
  const near = useQuery({
    queryKey: ['near', contact.id, states],
    queryFn: () => api.contacts({ state: states, limit: 200 }),
  })
  const [other, choose] = useState<string | null>(null)
  return (
    <section className="review-form">
      <h2>{say.review.merge}</h2>
      {other === null ? (
        <Loaded of={near}>
          {({ contacts }) => (
            <ul className="near">
              {nearest(contacts, contact).map((each) => (
                <li key={each.id}>
                  <ContactLink contact={each} />
                  <button type="button" className="button" onClick={() => choose(each.id)}>
                    {say.review.compare}
                  </button>
                </li>
              ))}
              {contacts.length < 2 && <li>{say.review.nothingNear}</li>}
            </ul>
          )}
        </Loaded>
      ) : (
        <SideBySide shown={shown} other={other} decide={decide} />
      )}
      <button type="button" className="button" onClick={other === null ? close : () => choose(null)}>
        {say.state.close}
      </button>
    </section>
  )
}

const SHOWN = 8

function nearest(contacts: readonly ShownContact['contact'][], to: ShownContact['contact']) {
  const day = (date: string | null) => Date.parse(/\d{4}(?:-\d\d){0,2}/.exec(date ?? '')?.[0] ?? '') || 0
  const distance = ({ date }: { readonly date: string | null }) => Math.abs(day(date) - day(to.date))
  return contacts
    .filter(({ id }) => id !== to.id)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, SHOWN)
}
