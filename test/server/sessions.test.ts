import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addKey, endKey } from '../../src/service/accounts/keys.ts'
import { addUser, changeUser } from '../../src/service/accounts/users.ts'
import { letIn, logInAs, PASSWORD, visitor } from './callers.ts'
import { type Served, serveExamples } from './served-examples.ts'

let served: Served
beforeAll(async () => {
  served = await serveExamples()
  await letIn(served)
})
afterAll(() => served.stop())

const ACTOR = { who: 'tests', via: 'command', address: null } as const
const withCookie = async (cookie: string) =>
  (await fetch(`${served.address}/api/contacts`, { headers: { cookie } })).status

describe('logging in', () => {
  it('gives a cookie for this server alone, which no script can read, and no answer holds its secret', async () => {
    const response = await logInAs(served, 'editor')
    const cookie = response.headers.get('set-cookie')!
    expect(cookie).toMatch(/^__Host-parley=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Strict$/)
    const session = await response.text()
    expect(session).not.toContain(cookie.slice(14, 57))
    expect(JSON.parse(session)).toMatchObject({ open: false, name: 'editor', role: 'editor' })
  })

  it('takes no secret that somebody else has chosen, and ends the session that was there', async () => {
    const chosen = `__Host-parley=${'a'.repeat(43)}`
    const first = (await logInAs(served, 'reader', { cookie: chosen })).headers.get('set-cookie')!.split(';')[0]!
    expect(first).not.toBe(chosen)
    expect(await withCookie(chosen)).toBe(401)
    expect(await withCookie(first)).toBe(200)
    const second = (await logInAs(served, 'reader', { cookie: first })).headers.get('set-cookie')!.split(';')[0]!
    expect(second).not.toBe(first)
    expect(await withCookie(first)).toBe(401)
    expect(await withCookie(second)).toBe(200)
  })

  it('ends by logging out, with another password, and when the user is removed', async () => {
    const out = await visitor(served, 'reader')
    expect((await out.ask('DELETE', '/api/session')).status).toBe(200)
    expect(await withCookie(out.cookie)).toBe(401)
    await addUser(served.store, { name: 'passing', role: 'reader', password: PASSWORD }, ACTOR)
    const before = await visitor(served, 'passing')
    const changed = await before.ask('POST', '/api/session/password', {
      password: PASSWORD,
      new_password: 'another four plain words',
    })
    expect(changed.status).toBe(200)
    expect(await withCookie(before.cookie)).toBe(401)
    const after = changed.headers.get('set-cookie')!.split(';')[0]!
    expect(await withCookie(after)).toBe(200)
    await changeUser(served.store, 'passing', { ended: true }, ACTOR)
    expect(await withCookie(after)).toBe(401)
    expect((await logInAs(served, 'passing')).status).toBe(401)
  })

  it('is slowed down for who guesses, and says the same of names that there are not', async () => {
    await addUser(served.store, { name: 'guessed', role: 'reader', password: PASSWORD }, ACTOR)
    const guess = async (name: string) => {
      const response = await fetch(`${served.address}/api/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ name, password: 'open sesame, please' }),
      })
      const { detail } = (await response.json()) as { detail: string }
      return `${response.status} ${detail}`
    }
    const [real, none] = [await guess('guessed'), await guess('nobody')]
    expect(real).toMatch(/^401/)
    expect(none).toBe(real)
    for (let n = 0; n < 4; n += 1) expect(await guess('guessed')).toMatch(/^401/)
    expect(await guess('guessed')).toMatch(/^429 .*Wait \d+ s/)
    expect((await logInAs(served, 'guessed')).status).toBe(429)
    expect((await logInAs(served, 'reader')).status).toBe(200)
  })
})

describe('changes', () => {
  it('need the token of the session, and come from this server’s own page', async () => {
    const { ask, cookie } = await visitor(served, 'editor')
    const body = { documents: [{ text: 'Nobody met anybody.', published: '2025-01-02' }] }
    const refused = async (headers: Record<string, string>) => {
      const response = await ask('POST', '/api/documents', body, headers)
      return `${response.status} ${((await response.json()) as { code: string }).code}`
    }
    expect(await refused({ 'x-parley-token': '' })).toBe('403 server/no-token')
    expect(await refused({ 'x-parley-token': 'a'.repeat(43) })).toBe('403 server/no-token')
    expect(await refused({ origin: 'https://elsewhere.invalid' })).toBe('403 server/other-origin')
    expect(await refused({ origin: 'null' })).toBe('403 server/other-origin')
    expect(await refused({ 'sec-fetch-site': 'cross-site' })).toBe('403 server/other-origin')
    expect(await refused({ 'content-type': 'text/plain' })).toBe('415 server/bad-form')
    expect(await refused({ 'content-type': 'application/x-www-form-urlencoded' })).toBe('415 server/bad-form')
    expect((await ask('POST', '/api/documents', body, { origin: served.address })).status).toBe(200)
    const preflight = await fetch(`${served.address}/api/documents`, {
      method: 'OPTIONS',
      headers: { cookie, origin: 'https://elsewhere.invalid', 'access-control-request-method': 'POST' },
    })
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull()
  })

  it('stand in the audit log, with who made them and how, and without secrets', async () => {
    const { ask } = await visitor(served, 'admin')
    await ask('POST', '/api/users', { name: 'newcomer', role: 'reader', password: PASSWORD })
    await ask('PATCH', '/api/users/newcomer', { role: 'reviewer' })
    const made = (await (await ask('POST', '/api/keys', { name: 'harvester', role: 'reader' })).json()) as {
      key: { id: string }
      words: string
    }
    await ask('DELETE', `/api/keys/${made.key.id}`)
    await ask('POST', '/api/documents', {
      documents: [{ id: 'audited', text: 'Ministers met.', published: '2025-01-02' }],
    })
    const audit = await (await ask('GET', '/api/audit?limit=5')).text()
    const { lines } = JSON.parse(audit) as { lines: { who: string; via: string; what: string; about: string }[] }
    expect(lines.map(({ who, via, what, about }) => `${who} ${via}: ${what}: ${about}`)).toEqual([
      'admin page: documents added: audited',
      `admin page: key revoked: ${made.key.id} harvester`,
      `admin page: key made as reader: ${made.key.id} harvester`,
      'admin page: user made reviewer: newcomer',
      'admin page: user added as reader: newcomer',
    ])
    const everything =
      audit + (await (await ask('GET', '/api/users')).text()) + (await (await ask('GET', '/api/keys')).text())
    for (const secret of [PASSWORD, 'scrypt', made.words.slice(-43), '"hash"']) expect(everything).not.toContain(secret)
    expect(await (await ask('GET', '/api/export/dump')).text()).not.toContain('scrypt')
  })

  it('leave somebody who can let others in', async () => {
    const { ask } = await visitor(served, 'admin')
    for (const change of [{ role: 'editor' }, { ended: true }])
      expect((await ask('PATCH', '/api/users/admin', change)).status).toBe(409)
    expect((await ask('POST', '/api/users', { name: 'weak', role: 'reader', password: 'short' })).status).toBe(400)
    expect((await ask('POST', '/api/users', { name: 'admin', role: 'reader', password: PASSWORD })).status).toBe(409)
    expect((await ask('POST', '/api/users', { name: '<b>', role: 'reader', password: PASSWORD })).status).toBe(400)
    expect((await ask('PATCH', '/api/users/nobody', { role: 'reader' })).status).toBe(404)
  })
})

describe('keys', () => {
  const ask = async (words: string) =>
    (await fetch(`${served.address}/api/contacts`, { headers: { authorization: `Bearer ${words}` } })).status

  it('open as long as they hold, and only whole', async () => {
    const { key, words } = await addKey(served.store, { name: 'x', role: 'reader', until: null }, ACTOR)
    expect(await ask(words)).toBe(200)
    expect(await ask(`${words.slice(0, -1)}${words.endsWith('A') ? 'B' : 'A'}`)).toBe(401)
    expect(await ask(words.slice(0, -1))).toBe(401)
    expect(await ask(`parley_${key.id}_${key.hash.slice(0, 43)}`)).toBe(401)
    await endKey(served.store, key.id, ACTOR)
    expect(await ask(words)).toBe(401)
    const past = await addKey(served.store, { name: 'x', role: 'reader', until: '2020-01-01T00:00:00.000Z' }, ACTOR)
    expect(await ask(past.words)).toBe(401)
  })
})
