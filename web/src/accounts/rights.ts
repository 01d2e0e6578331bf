import type { User, Verdict } from '../api/types.ts'
import { useSession } from './use-session.ts'

/** What comes of a verdict: it is decided, proposed to whoever may decide it, or nothing. */
export type Way = 'decide' | 'propose' | null
export type Rights = (kind: Verdict['kind']) => Way

const ROLES: readonly User['role'][] = ['reader', 'reviewer', 'editor', 'admin']
const OPINIONS = new Set<Verdict['kind']>(['accept', 'reject', 'unsure', 'edit'])

/** Whether one who has a role may do what another is needed for. */
export function mayAs(role: User['role'] | null | undefined, needed: User['role']): boolean {
  return role != null && ROLES.indexOf(role) >= ROLES.indexOf(needed)
}

export function rightsOf(role: User['role'] | null | undefined): Rights {
  return (kind) => {
    if (mayAs(role, 'editor') || (kind === 'undo' && mayAs(role, 'reviewer'))) return 'decide'
    if (kind !== 'edit' && OPINIONS.has(kind) && mayAs(role, 'reviewer')) return 'decide'
    return OPINIONS.has(kind) ? 'propose' : null
  }
}

/** What whoever uses the page may decide. */
export function useRights(): Rights {
  const { data } = useSession()
  return rightsOf(data?.role)
}
