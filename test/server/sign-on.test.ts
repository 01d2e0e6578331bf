import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addUser } from '../../src/service/accounts/users.ts'
import { Browsing } from './browsing.ts'
import { logInAs, PASSWORD } from './callers.ts'
import { CLIENT, type ServedProvider, serveProvider } from './provider.ts'
import { type Served, serveExamples } from './served-examples.ts'

const PEOPLE = {
  's-1': { preferred_username: 'ada', groups: ['desk-editors', 'staff'] },
  's-2': { preferred_username: 'ben', groups: ['staff'], realm_access: { roles: ['desk-reviewer'] } },
  's-3': { preferred_username: 'carl', groups: ['cleaners'] },
  's-4': { preferred_username: 'admin', groups: ['desk-editors'] },
  's-5': { preferred_username: 'ada', groups: ['desk-editors'] },
  's-6': { preferred_username: '<script>', groups: ['desk-editors'] },
  's-7': { email: 'eve@example.org', email_verified: true, groups: ['desk-editors'] },
}
type Person = keyof typeof PEOPLE

let provider: ServedProvider
let served: Served
beforeAll(async () => {
  provider = await serveProvider(PEOPLE)
  served = await serveExamples({
    isOpen: async () => false,
    signOn: {
      ...{ issuer: new URL(provider.issuer), client: CLIENT.id, secret: CLIENT.secret, others: null, address: null },
      roles: [
        { claim: 'groups', value: 'desk-editors', role: 'editor' },
        { claim: 'groups', value: 'desk-admins', role: 'admin' },
        { claim: 'realm_access.roles', value: 'desk-reviewer', role: 'reviewer' },
      ],
    },
  })
  provider.know(`${served.address}/api/sign-on/back`)
  await addUser(
    served.store,
    { name: 'admin', role: 'admin', password: PASSWORD },
    { who: 'tests', via: 'command', address: null },
  )
})
afterAll(async () => {
  await served.stop()
  await provider.stop()
})

async function signOnAs(person: Person, to = '/review') {
  provider.visitor = person
  const browsing = new Browsing()
  const { at, response } = await browsing.follow(`${served.address}/api/sign-on?to=${encodeURIComponent(to)}`)
  const session = (await (await browsing.ask(`${served.address}/api/session`)).json()) as Record<string, unknown>
  return { browsing, at, response, session }
}
const problem = async (response: Response) =>
  (await response.json()) as { code: string; status: number; detail: string }

describe('single sign-on', () => {
  it('lets in whom the provider vouches for, with the role that their claims give', async () => {
    const { at, session, browsing } = await signOnAs('s-1')
    expect(at).toBe(`${served.address}/review`)
    expect(session).toMatchObject({ open: false, name: 'ada', role: 'editor', sign_on: true })
    expect((await browsing.ask(`${served.address}/api/contacts?limit=1`)).status).toBe(200)
    expect((await signOnAs('s-2')).session).toMatchObject({ name: 'ben', role: 'reviewer' })
    expect((await signOnAs('s-7')).session).toMatchObject({ name: 'eve@example.org', role: 'editor' })
  })

  it('asks with proof of who left, and once only', async () => {
    const { browsing } = await signOnAs('s-1')
    const left = browsing.visited.find((each) => each.startsWith(`${provider.issuer}/auth?`))!
    const asked = Object.fromEntries(new URL(left).searchParams)
    expect(asked).toMatchObject({ response_type: 'code', code_challenge_method: 'S256', client_id: 'desk' })
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked[name]!.length, name).toBeGreaterThan(30)
    expect(left).not.toContain(encodeURIComponent(CLIENT.secret))
    // The way back leads nowhere a second time, nor in another browser.
    const back = browsing.visited.find((each) => each.includes('/api/sign-on/back?'))!
    for (const again of [browsing, new Browsing()]) {
      const response = await again.ask(back)
      expect([response.status, (await problem(response)).code]).toEqual([401, 'server/not-vouched'])
    }
  })

  it('refuses an answer to what another browser asked', async () => {
    provider.visitor = 's-1'
    const [own, other] = [new Browsing(), new Browsing()]
    const stolen = await own.follow(`${served.address}/api/sign-on`, /\/api\/sign-on\/back/)
    await other.follow(`${served.address}/api/sign-on`, /\/api\/sign-on\/back/)
    const response = await other.ask(stolen.at)
    expect((await problem(response)).code).toBe('server/not-vouched')
    expect(other.cookie(served.address, '__Host-parley')).toBeUndefined()
  })

  it.each([
    ['whom no claim gives a role', 's-3', 'server/not-let-in'],
    ['who bears the name of a user with a password', 's-4', 'server/not-let-in'],
    ['who bears the name of somebody else at the provider', 's-5', 'server/not-let-in'],
    ['whose name can be nobody’s here', 's-6', 'server/not-let-in'],
  ] as const)('does not let in %s', async (_, person, code) => {
    await signOnAs('s-1')
    const { response, session } = await signOnAs(person)
    expect([response.status, (await problem(response)).code]).toEqual([403, code])
    expect(session).toMatchObject({ name: null, role: null })
  })

  it('gives the role that the provider gives now, and none to who was removed', async () => {
    await signOnAs('s-2')
    Object.assign(PEOPLE['s-2'], { groups: ['desk-admins'] })
    expect((await signOnAs('s-2')).session).toMatchObject({ name: 'ben', role: 'admin' })
    const { lines } = { lines: await served.store.audit({ limit: 5 }) }
    expect(lines.map(({ what }) => what)).toContain('user made admin by single sign-on')
    const user = (await served.store.user('ben'))!
    await served.store.write('2030-01-01T00:00:00.000Z', (ledger) => ledger.putUser({ ...user, ended: user.at }))
    expect((await signOnAs('s-2')).response.status).toBe(403)
  })

  it('leaves nobody a password', async () => {
    await signOnAs('s-1')
    expect((await logInAs(served, 'ada')).status).toBe(401)
    const kept = (await served.store.user('ada'))!.password
    expect(kept).toMatch(/^oidc\$[0-9a-f]{64}$/)
  })

  it.each(['//elsewhere.example', '/\\elsewhere.example', 'https://elsewhere.example', '/ledger\n//x'])(
    'leads to no other site: %j',
    async (to) => expect((await signOnAs('s-1', to)).at).toBe(`${served.address}/`),
  )
})

describe('a server without single sign-on', () => {
  it('says so', async () => {
    const plain = await serveExamples()
    for (const path of ['/api/sign-on', '/api/sign-on/back?code=x']) {
      const response = await fetch(`${plain.address}${path}`, { redirect: 'manual' })
      expect([response.status, (await problem(response)).code]).toEqual([404, 'server/no-sign-on'])
    }
    expect(await (await fetch(`${plain.address}/api/session`)).json()).toMatchObject({ sign_on: false })
    await plain.stop()
  })
})
