import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../api/client.ts'
import { officeWords, say } from '../messages.ts'
import { StateCode } from '../parts/contact-parts.tsx'
import { Loaded } from '../parts/loading.tsx'
import '../styles/parties.css'
import { NameFilter } from './name-filter.tsx'

/** The people of the ledger, those of most contacts first. */
export function PeopleScreen() {
  const people = useQuery({ queryKey: ['people'], queryFn: () => api.people({ limit: 2000 }) })
  const [words, setWords] = useState('')
  return (
    <div className="roll">
      <NameFilter title={say.nav.people} words={words} setWords={setWords} />
      <Loaded of={people}>
        {({ people: found }) => (
          <ul className="roll-list">
            {found
              .filter(({ name, id, state }) => fits(`${name} ${id} ${state}`, words))
              .map(({ id, name, state, office, entries }) => (
                <li key={id}>
                  <Link to="/people/$id" params={{ id }}>
                    {name}
                  </Link>
                  {state !== null && <StateCode code={state} />}
                  <span className="soft">{officeWords(office)}</span>
                  <span className="number">{say.count.number(entries)}</span>
                </li>
              ))}
          </ul>
        )}
      </Loaded>
    </div>
  )
}

/** Whether words stand in others, whatever their case and accents. */
export function fits(whole: string, words: string): boolean {
  const plain = (each: string) => each.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return plain(whole).includes(plain(words.trim()))
}
