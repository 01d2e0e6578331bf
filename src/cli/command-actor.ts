import type { Actor } from '../service/accounts/users.ts'
import { whoDecides } from '../service/decide/who-decides.ts'

/** Who changes accounts on the command line, as the audit log names them. */
export function commandActor(): Actor {
  return { who: whoDecides(undefined), via: 'command', address: null }
}
