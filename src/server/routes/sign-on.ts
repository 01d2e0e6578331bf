import rateLimit from '@fastify/rate-limit'
import { z } from 'zod'
import { signOn as letIn, type NotLetIn } from '../../service/accounts/sign-on.ts'
import { COOKIE } from '../accounts/caller.ts'
import { Refusal } from '../refusal.ts'
import { PROBLEMS } from '../schemas/problem.ts'
import type { Desk, Server } from '../server.ts'
import { type Arrived, type Leaving, providerOf } from '../sign-on/provider.ts'
import { roleFrom } from '../sign-on/role-claims.ts'
import type { SignOn } from '../sign-on/sign-on.ts'
import { SESSION_FLAGS } from './session.ts'

const LEAVING = '__Host-parley-leaving'
const MINUTES = 10
/** Sent when the provider sends the browser back, which is another site. */
const FLAGS = { path: '/', httpOnly: true, secure: true, sameSite: 'lax' } as const
const PER_MINUTE = 60

const leavingSchema = z.strictObject({ state: z.string(), nonce: z.string(), verifier: z.string(), to: z.string() })

const given = z.string().max(4000).optional()
/** What providers add to the address to which they send people back; the library judges it. */
const answerSchema = z.looseObject({ code: given, state: given, iss: given, error: given, error_description: given })

/** Single sign-on: to the provider, and back. */
export async function signOnRoutes(server: Server, desk: Desk): Promise<void> {
  await server.register(rateLimit, { global: false })
  const { signOn } = desk
  const provider = signOn === undefined ? null : providerOf(signOn)
  const config = { role: 'anyone', rateLimit: { max: PER_MINUTE, timeWindow: 60_000 } } as const
  const tags = ['people who use it']
  const response = { 303: z.null().describe('Elsewhere'), ...PROBLEMS }
  server.route({
    method: 'GET',
    url: '/sign-on',
    config,
    schema: {
      summary: 'To the provider of single sign-on',
      tags,
      querystring: z.strictObject({ to: z.string().max(2000).default('/').describe('The screen to come back to.') }),
      response,
    },
    handler: async ({ query }, reply) => {
      if (signOn === undefined || provider === null) throw noSignOn()
      const { address, leaving } = await provider
        .leave(screenOf(query.to), backTo(server, signOn))
        .catch((error: unknown) => {
          server.log.error(error)
          throw new Refusal('server/no-provider', 503, `${signOn.issuer.host} does not answer. Try again later.`)
        })
      const kept = Buffer.from(JSON.stringify(leaving)).toString('base64url')
      return reply.setCookie(LEAVING, kept, { ...FLAGS, maxAge: MINUTES * 60 }).redirect(address.href, 303)
    },
  })
  server.route({
    method: 'GET',
    url: '/sign-on/back',
    config,
    schema: {
      summary: 'Back from the provider of single sign-on',
      tags,
      querystring: answerSchema,
      response,
    },
    handler: async (request, reply) => {
      if (signOn === undefined || provider === null) throw noSignOn()
      void reply.clearCookie(LEAVING, FLAGS)
      const leaving = leavingIn(request.cookies[LEAVING])
      const back = new URL(request.url.replace(/^[^?]*/, backTo(server, signOn).href))
      const arrived = await provider.arrive(back, leaving).catch((error: unknown) => {
        server.log.error(error)
        throw notVouched()
      })
      const entered = await letIn(desk.store, vouchedBy(arrived, signOn), request.ip)
      if (typeof entered === 'string') throw new Refusal('server/not-let-in', 403, NOT_LET_IN[entered])
      const { secret, session } = entered
      void reply.setCookie(COOKIE, secret, { ...SESSION_FLAGS, expires: new Date(session.until) })
      return reply.redirect(screenOf(leaving.to), 303)
    },
  })
}

const NOT_LET_IN: Readonly<Record<NotLetIn, string>> = {
  'bad name': 'The provider gives no name that can be a user’s here. Ask an admin.',
  'name of another': 'Somebody else has this name here. Ask an admin to remove that user, or for another name.',
  removed: 'This user was removed here. Ask an admin to let them in again.',
}

function noSignOn(): Refusal {
  return new Refusal('server/no-sign-on', 404, 'There is no single sign-on here. Log in by name and password.')
}

function notVouched(): Refusal {
  return new Refusal('server/not-vouched', 401, 'The provider’s answer does not fit. Sign on again from the desk.')
}

/** Only screens of the desk itself: an address elsewhere would send people there. */
function screenOf(to: string): string {
  return /^\/(?![/\\])/.test(to) && !/[\\\s]/.test(to) ? to : '/'
}

function leavingIn(cookie = ''): Leaving {
  try {
    return leavingSchema.parse(JSON.parse(Buffer.from(cookie, 'base64url').toString()))
  } catch {
    throw notVouched()
  }
}

function backTo({ listeningOrigin }: Server, { address }: SignOn): URL {
  return new URL('/api/sign-on/back', address ?? listeningOrigin)
}

function vouchedBy({ issuer, subject, claims }: Arrived, { roles, others }: SignOn) {
  const role = roleFrom(claims, roles) ?? others
  if (role === null)
    throw new Refusal('server/not-let-in', 403, 'The provider gives you no role here. Ask an admin for one.')
  const names = [claims.preferred_username, claims.email_verified === true ? claims.email : undefined, subject]
  const name = names.find((each) => typeof each === 'string' && each !== '')
  return { issuer, subject, name: String(name), role }
}
