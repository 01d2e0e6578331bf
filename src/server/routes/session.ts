import rateLimit from '@fastify/rate-limit'
import { type LoggedIn, logIn, logOut } from '../../service/accounts/sessions.ts'
import { changeUser } from '../../service/accounts/users.ts'
import { actorOf, COOKIE, known } from '../accounts/caller.ts'
import { Throttle } from '../accounts/throttle.ts'
import { Refusal } from '../refusal.ts'
import { loginSchema, passwordChangeSchema, sessionSchema } from '../schemas/accounts.ts'
import { PROBLEMS } from '../schemas/problem.ts'
import type { Desk, Server } from '../server.ts'

/** How a browser keeps the secret of a session. */
export const SESSION_FLAGS = { path: '/', httpOnly: true, secure: true, sameSite: 'strict' } as const
const PER_MINUTE = 30

/** Logging in and out. */
export async function sessionRoutes(server: Server, { store, isOpen, signOn }: Desk): Promise<void> {
  await server.register(rateLimit, { global: false })
  const guesses = new Throttle()
  const sign_on = signOn !== undefined
  const enter = async (name: string, password: string, address: string): Promise<LoggedIn> => {
    const wait = guesses.wait(name, Date.now())
    if (wait > 0)
      throw new Refusal('server/too-many', 429, `Too many tries for this name. Wait ${wait} s before the next one.`)
    const entered = await logIn(store, { name, password }, address)
    if (entered === null) {
      guesses.failed(name, Date.now())
      throw new Refusal(
        'server/bad-login',
        401,
        'Name and password do not fit. Try again, or ask an admin for a new password.',
      )
    }
    guesses.succeeded(name)
    return entered
  }

  server.route({
    method: 'GET',
    url: '/session',
    config: { role: 'anyone' },
    schema: { summary: 'Who asks', tags: ['people who use it'], response: { 200: sessionSchema, ...PROBLEMS } },
    handler: async ({ caller }) => ({
      open: await isOpen(),
      ...{ name: caller?.name ?? null, role: caller?.role ?? null },
      ...{ token: caller?.session?.token ?? null, until: caller?.session?.until ?? null, sign_on },
    }),
  })
  server.route({
    method: 'POST',
    url: '/session',
    config: { role: 'anyone', rateLimit: { max: PER_MINUTE, timeWindow: 60_000 } },
    schema: {
      summary: 'Log in',
      tags: ['people who use it'],
      body: loginSchema,
      response: { 200: sessionSchema, ...PROBLEMS },
    },
    handler: async (request, reply) => {
      const { name, password } = request.body
      const { secret, session, role } = await enter(name, password, request.ip)
      // Whoever was logged in before in this browser is so no more.
      if (request.caller?.session) await logOut(store, request.caller.session, request.ip)
      void reply.setCookie(COOKIE, secret, { ...SESSION_FLAGS, expires: new Date(session.until) })
      return { open: false, name, role, token: session.token, until: session.until, sign_on }
    },
  })
  server.route({
    method: 'DELETE',
    url: '/session',
    config: { role: 'reader' },
    schema: { summary: 'Log out', tags: ['people who use it'], response: { 200: sessionSchema, ...PROBLEMS } },
    handler: async (request, reply) => {
      const { session } = known(request)
      if (session !== null) await logOut(store, session, request.ip)
      void reply.clearCookie(COOKIE, SESSION_FLAGS)
      return { open: await isOpen(), name: null, role: null, token: null, until: null, sign_on }
    },
  })
  server.route({
    method: 'POST',
    url: '/session/password',
    config: { role: 'reader', rateLimit: { max: PER_MINUTE, timeWindow: 60_000 } },
    schema: {
      summary: 'Change one’s own password; it ends all one’s sessions but the new one',
      tags: ['people who use it'],
      body: passwordChangeSchema,
      response: { 200: sessionSchema, ...PROBLEMS },
    },
    handler: async (request, reply) => {
      const { name, session } = known(request)
      if (session === null)
        throw new Refusal('server/not-allowed', 403, 'Only who is logged in on the page can change their own password.')
      await enter(name, request.body.password, request.ip)
      await changeUser(store, name, { password: request.body.new_password }, actorOf(request))
      const next = await enter(name, request.body.new_password, request.ip)
      void reply.setCookie(COOKIE, next.secret, { ...SESSION_FLAGS, expires: new Date(next.session.until) })
      return { open: false, name, role: next.role, token: next.session.token, until: next.session.until, sign_on }
    },
  })
}
