import { Link, Outlet, useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { LetIn } from '../accounts/let-in.tsx'
import { useSession } from '../accounts/use-session.ts'
import { WhoIsIn } from '../accounts/who-is-in.tsx'
import { say } from '../messages.ts'
import { KeyList } from './key-list.tsx'
import { type Key, listenToKeys, useKeys } from './keys.ts'
import { NewsButton } from './news-button.tsx'
import { Notice } from './notice.tsx'
import { SearchBox } from './search-box.tsx'
import { ThemeSwitch } from './theme-switch.tsx'

export const SCREENS = [
  { to: '/', name: say.nav.desk, key: 'd' },
  { to: '/ledger', name: say.nav.ledger, key: 'l' },
  { to: '/review', name: say.nav.review, key: 'r' },
  { to: '/people', name: say.nav.people, key: 'p' },
  { to: '/states', name: say.nav.states, key: 's' },
  { to: '/documents', name: say.nav.documents, key: 'o' },
  { to: '/try', name: say.nav.try, key: 't' },
  { to: '/trust', name: say.nav.trust, key: 'u' },
] as const

/** What stands around every screen: the way to the others, search, keys. */
export function Frame() {
  const [listing, setListing] = useState(false)
  const search = useRef<HTMLInputElement>(null)
  const navigate = useNavigate()
  const { data } = useSession()
  const letIn = data === undefined || data.open || data.name !== null
  useEffect(listenToKeys, [])
  useKeys(say.keys.everywhere, [
    { keys: '?', words: say.keys.help, run: () => setListing(true) },
    { keys: '/', words: say.keys.search, run: () => search.current?.focus() },
    ...SCREENS.map(
      ({ to, name, key }): Key => ({
        keys: `g ${key}`,
        words: `${say.keys.goTo} ${name}`,
        run: () => void navigate({ to }),
      }),
    ),
  ])
  return (
    <>
      <a className="skip" href="#content">
        {say.skip}
      </a>
      <header className="top">
        <Link to="/" className="wordmark">
          {say.product}
        </Link>
        {letIn && <Screens />}
        <NewsButton />
        {letIn ? <SearchBox box={search} /> : <span className="screens" />}
        <ThemeSwitch />
        <WhoIsIn />
        <button type="button" className="quiet key-button" aria-label={say.keys.open} onClick={() => setListing(true)}>
          ?
        </button>
      </header>
      <main id="content" tabIndex={-1}>
        <LetIn>
          <Outlet />
        </LetIn>
      </main>
      <Notice />
      <KeyList shown={listing} close={() => setListing(false)} />
    </>
  )
}

function Screens() {
  return (
    <nav className="screens" aria-label={say.nav.label}>
      {SCREENS.map(({ to, name }) => (
        <Link key={to} to={to} activeOptions={{ exact: to === '/' }}>
          {name}
        </Link>
      ))}
    </nav>
  )
}
