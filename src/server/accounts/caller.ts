import type { FastifyRequest } from 'fastify'
import { mayAs, type Role, type Session, type Via } from '../../model/account.ts'
import { keyOf } from '../../service/accounts/keys.ts'
import { sessionOf } from '../../service/accounts/sessions.ts'
import type { Actor } from '../../service/accounts/users.ts'
import { whoDecides } from '../../service/decide/who-decides.ts'
import { Refusal } from '../refusal.ts'
import type { Desk, Server } from '../server.ts'

/** Who asks. */
export interface Caller {
  readonly name: string
  readonly role: Role
  readonly via: Via
  /** Of somebody who is logged in on the page. */
  readonly session: Session | null
}

declare module 'fastify' {
  interface FastifyRequest {
    /** null where nobody is known, which only routes for anyone allow. */
    caller: Caller | null
  }
  interface FastifyContextConfig {
    /** What a route is for: a route that does not say so is for admins. */
    role?: Role | 'anyone'
  }
}

/** Only over TLS or on this machine, of this server alone, for all of it. */
export const COOKIE = '__Host-parley'
export const TOKEN_HEADER = 'x-parley-token'

const READING = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Finds out who asks, and refuses what they may not do. */
export function addCallers(server: Server, desk: Desk): void {
  server.decorateRequest('caller', null)
  server.addHook('onRequest', async (request) => {
    const needed = request.routeOptions.config.role ?? 'admin'
    const caller = await callerOf(request, desk)
    request.caller = caller
    if (needed === 'anyone') return
    if (caller === null)
      throw new Refusal('server/log-in', 401, 'Log in on the page, or send a key as “Authorization: Bearer parley_…”.')
    if (!mayAs(caller.role, needed)) throw notAllowed(caller, needed)
    if (caller.session !== null && !READING.has(request.method)) refuseWithoutToken(request, caller.session)
  })
}

export function notAllowed({ name, role }: Caller, needed: Role): Refusal {
  const detail = `${name} is ${role}; this is for ${needed === 'admin' ? 'an admin' : `who is ${needed} or more`}. Ask an admin for that role.`
  return new Refusal('server/not-allowed', 403, detail)
}

/** Who asks, on a route that is not for anyone. */
export function known({ caller }: FastifyRequest): Caller {
  if (caller === null) throw new Refusal('server/log-in', 401, 'Log in first.')
  return caller
}

/** Who asks, as the audit log names them. */
export function actorOf(request: FastifyRequest): Actor {
  const { name, via } = known(request)
  return { who: name, via, address: request.ip }
}

async function callerOf(request: FastifyRequest, { store, isOpen }: Desk): Promise<Caller | null> {
  const { authorization } = request.headers
  if (authorization !== undefined) {
    const key = await keyOf(store, authorization.replace(/^Bearer +/i, '').slice(0, 200))
    if (key !== null) return { name: `${key.madeBy} (${key.name})`, role: key.role, via: 'key', session: null }
    throw new Refusal('server/bad-key', 401, 'This key is none, or has ended. Ask an admin for another one.')
  }
  if (await isOpen()) return { name: whoDecides(undefined), role: 'admin', via: 'open', session: null }
  const secret = request.cookies[COOKIE]
  const found = secret === undefined ? null : await sessionOf(store, secret.slice(0, 200))
  return found && { name: found.session.user, role: found.role, via: 'page', session: found.session }
}

function refuseWithoutToken({ headers }: FastifyRequest, { token }: Session): void {
  if (headers[TOKEN_HEADER] === token) return
  throw new Refusal(
    'server/no-token',
    403,
    `What changes anything needs the header ${TOKEN_HEADER} with the “token” of GET /api/session.`,
  )
}
