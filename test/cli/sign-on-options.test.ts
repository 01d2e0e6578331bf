import { afterEach, expect, it, vi } from 'vitest'
import { type SignOnOptions, signOnOf } from '../../src/cli/sign-on-options.ts'

afterEach(() => vi.unstubAllEnvs())

const OIDC = { oidc: 'https://login.example.org/realms/desk', oidcClient: 'parley' }

it('nobody signs on where nobody said so', () => expect(signOnOf({})).toBeUndefined())

it('the secret comes from the environment', () => {
  vi.stubEnv('PARLEY_OIDC_SECRET', 'of the provider')
  const address = 'https://desk.example.org'
  expect(signOnOf({ ...OIDC, oidcRole: ['groups:a:b=editor'], oidcOthers: 'reader', address })).toEqual({
    ...{ issuer: new URL(OIDC.oidc), client: 'parley', secret: 'of the provider', others: 'reader' },
    ...{ roles: [{ claim: 'groups', value: 'a:b', role: 'editor' }], address: new URL(address) },
  })
})

it.each<[SignOnOptions, string]>([
  [{ oidcClient: 'parley' }, 'need --oidc ISSUER'],
  [{ oidcRole: ['groups:a=editor'] }, 'need --oidc ISSUER'],
  [{ oidc: OIDC.oidc }, '--oidc-client'],
  [OIDC, 'nobody would be let in'],
  [{ ...OIDC, oidcOthers: 'king' }, 'reader, reviewer, editor, admin'],
  [{ ...OIDC, oidcRole: ['groups=editor'] }, 'CLAIM:VALUE=ROLE'],
  [{ ...OIDC, oidcRole: ['groups:a=king'] }, 'CLAIM:VALUE=ROLE'],
  [{ ...OIDC, oidc: 'http://login.example.org', oidcOthers: 'reader' }, 'https://'],
  [{ ...OIDC, oidc: 'login', oidcOthers: 'reader' }, 'https://'],
  [{ ...OIDC, oidcOthers: 'reader', address: 'http://desk.example.org' }, '--address'],
])('%j is refused', (options, words) => expect(() => signOnOf(options)).toThrow(words))
