import type { FastifyRequest } from 'fastify'
import type { Deciding } from '../../service/decide/verdict.ts'
import { whoDecides } from '../../service/decide/who-decides.ts'
import { known } from './caller.ts'

/** In whose name something is said, and why: where people log in, in no other's than their own. */
export function decidingAs(
  request: FastifyRequest,
  { why, by }: { readonly why?: string | undefined; readonly by?: string | undefined },
): Deciding {
  const caller = known(request)
  return { who: caller.via === 'open' ? whoDecides(by) : caller.name, why: why?.trim() || null }
}
