import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mayAs, ROLES, type Role } from '../../src/model/account.ts'
import { letIn } from './callers.ts'
import { publishedApi } from './check-answers.ts'
import { type Served, serveExamples } from './served-examples.ts'

let served: Served
let keys: Readonly<Record<Role, string>>
let routes: readonly { readonly method: string; readonly path: string; readonly role: Role | 'anyone' }[]
beforeAll(async () => {
  served = await serveExamples()
  keys = await letIn(served)
  const { paths } = await publishedApi(served.address)
  routes = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => {
      return { method, path, role: (operation as unknown as { 'x-role': Role })['x-role'] }
    }),
  )
})
afterAll(() => served.stop())

async function statusOf(method: string, path: string, key: string | null): Promise<number> {
  const stop = new AbortController()
  const response = await fetch(`${served.address}${path.replaceAll(/\{\w+\}/g, 'none')}`, {
    method: method.toUpperCase(),
    headers: { ...(key && { authorization: `Bearer ${key}` }), 'content-type': 'application/json' },
    ...(method !== 'get' && method !== 'delete' && { body: '{"nothing": "of this"}' }),
    signal: stop.signal,
  })
  // Events go on for ever.
  stop.abort()
  return response.status
}

describe('every route of the OpenAPI document', () => {
  it('says whom it is for; what changes anything is for no mere reader', () => {
    expect(routes.length).toBeGreaterThan(30)
    for (const { method, path, role } of routes) {
      expect(['anyone', ...ROLES], `${method} ${path}`).toContain(role)
      // Nothing changes by a proposal; whether somebody may answer one hangs on whose it is (readings.test.ts).
      const isOwn = path.startsWith('/api/session') || path === '/api/code' || path.startsWith('/api/proposals')
      if (method !== 'get' && !isOwn) expect(mayAs(role as Role, 'reviewer'), `${method} ${path}`).toBe(true)
    }
    const anyone = routes.filter(({ role }) => role === 'anyone').map(({ method, path }) => `${method} ${path}`)
    const toLogIn = ['get /api/session', 'get /api/sign-on', 'get /api/sign-on/back', 'post /api/session']
    expect(anyone.sort()).toEqual(['get /api/health', ...toLogIn])
  })

  it('lets nobody in who does not log in, and every role as far as it says', async () => {
    for (const { method, path, role } of routes) {
      if (role === 'anyone') continue
      expect(await statusOf(method, path, null), `${method} ${path} for nobody`).toBe(401)
      expect(await statusOf(method, path, 'parley_k-0123456789_none'), `${method} ${path} for a false key`).toBe(401)
      for (const own of ROLES) {
        const status = await statusOf(method, path, keys[own])
        if (mayAs(own, role)) expect([200, 400, 404], `${method} ${path} for ${own}`).toContain(status)
        else expect(status, `${method} ${path} for ${own}`).toBe(403)
      }
    }
  })
})

describe('deciding', () => {
  const decide = async (role: Role, ...verdicts: object[]) => {
    const response = await fetch(`${served.address}/api/decisions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${keys[role]}`, 'content-type': 'application/json' },
      body: JSON.stringify({ verdicts, by: 'somebody else' }),
    })
    const body = (await response.json()) as { outcomes: { decision: { id: string; who: string } }[] }
    return { status: response.status, outcomes: body.outcomes }
  }
  const anId = async () => (await served.store.find({}, { order: 'date', limit: 1 })).entries[0]!.entry.id

  it('is a reviewer’s as far as it says what is right; what reports tell is an editor’s', async () => {
    const id = await anId()
    expect((await decide('reviewer', { kind: 'edit', id, change: { closed: true } })).status).toBe(403)
    expect(
      (await decide('reviewer', { kind: 'accept', id }, { kind: 'edit', id, change: { closed: true } })).status,
    ).toBe(403)
    expect(await served.store.decisions({ limit: 9 })).toMatchObject({ decisions: [] })
    expect((await decide('reviewer', { kind: 'unsure', id })).status).toBe(200)
    expect((await decide('editor', { kind: 'edit', id, change: { closed: true } })).status).toBe(200)
  })

  it('is in the name of who is known, whatever the request says, and taken back by who made it or an editor', async () => {
    const id = await anId()
    const { outcomes } = await decide('editor', { kind: 'accept', id })
    expect(outcomes[0]!.decision.who).toBe('tests (editor program)')
    const undo = { kind: 'undo', id: outcomes[0]!.decision.id }
    expect((await decide('reviewer', undo)).status).toBe(403)
    const own = await decide('reviewer', { kind: 'accept', id })
    expect((await decide('reviewer', { kind: 'undo', id: own.outcomes[0]!.decision.id })).status).toBe(200)
    expect((await decide('editor', undo)).status).toBe(200)
  })
})
