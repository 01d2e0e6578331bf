import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../api/client.ts'
import { say } from '../messages.ts'
import { Loaded } from '../parts/loading.tsx'
import '../styles/parties.css'
import { NameFilter } from './name-filter.tsx'
import { fits } from './people-screen.tsx'

/** The states and bodies of the ledger, those of most contacts first. */
export function StatesScreen() {
  const polities = useQuery({ queryKey: ['polities', 'names'], queryFn: () => api.polities({ limit: 5000 }) })
  const [words, setWords] = useState('')
  return (
    <div className="roll">
      <NameFilter title={say.nav.states} words={words} setWords={setWords} />
      <Loaded of={polities}>
        {({ polities: found }) => (
          <ul className="roll-list">
            {found
              .filter(({ code, name }) => fits(`${code} ${name}`, words))
              .map(({ code, name, entries }) => (
                <li key={code}>
                  <Link to="/states/$code" params={{ code }}>
                    {name}
                  </Link>
                  <span className="code">{code}</span>
                  <span className="number">{say.count.number(entries)}</span>
                </li>
              ))}
          </ul>
        )}
      </Loaded>
    </div>
  )
}
