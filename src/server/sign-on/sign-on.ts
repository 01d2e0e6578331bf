import type { Role } from '../../model/account.ts'
import type { RoleClaim } from './role-claims.ts'

/** Where people sign on, and who may come in by it. */
export interface SignOn {
  readonly issuer: URL
  readonly client: string
  /** Null for a client without one. */
  readonly secret: string | null
  readonly roles: readonly RoleClaim[]
  /** The role of those whom no claim gives one; null: they are not let in. */
  readonly others: Role | null
  /** The address under which people open the desk; null: the one at which the server listens. */
  readonly address: URL | null
}
