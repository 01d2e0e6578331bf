import { Link } from '@tanstack/react-router'
import { say } from '../messages.ts'

/** Shown where an address leads nowhere. */
export function NoSuchPage() {
  return (
    <div className="narrow">
      <h1>{say.state.unknown}</h1>
      <p>{say.state.unknownMore}</p>
      <p>
        <Link to="/">{say.nav.desk}</Link> · <Link to="/ledger">{say.nav.ledger}</Link>
      </p>
    </div>
  )
}
