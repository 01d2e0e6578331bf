import type { Configuration } from 'openid-client'
import type { SignOn } from './sign-on.ts'

/** What the browser keeps between leaving for the provider and coming back. */
export interface Leaving {
  readonly state: string
  readonly nonce: string
  /** Proves to the provider that whoever left is whoever comes back (PKCE). */
  readonly verifier: string
  /** The screen to go to then. */
  readonly to: string
}

/** Who came back, by what the provider says of them. */
export interface Arrived {
  readonly issuer: string
  readonly subject: string
  readonly claims: Readonly<Record<string, unknown>>
}

export interface Provider {
  readonly leave: (to: string, back: URL) => Promise<{ readonly address: URL; readonly leaving: Leaving }>
  /** Throws where anything does not fit. */
  readonly arrive: (current: URL, leaving: Leaving) => Promise<Arrived>
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

/** The provider, asked what it can do when somebody signs on for the first time. */
export function providerOf({ issuer, client, secret }: SignOn): Provider {
  let known: Promise<Configuration> | null = null
  const discovered = () => {
    known ??= discover(issuer, client, secret)
    // What failed is tried again the next time.
    known.catch(() => {
      known = null
    })
    return known
  }
  return {
    async leave(to, back) {
      const [openid, configuration] = [await import('openid-client'), await discovered()]
      const [state, nonce, verifier] = [openid.randomState(), openid.randomNonce(), openid.randomPKCECodeVerifier()]
      const address = openid.buildAuthorizationUrl(configuration, {
        ...{ redirect_uri: back.href, scope: 'openid profile email', state, nonce },
        ...{ code_challenge: await openid.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256' },
      })
      return { address, leaving: { state, nonce, verifier, to } }
    },
    async arrive(current, { state, nonce, verifier }) {
      const [openid, configuration] = [await import('openid-client'), await discovered()]
      const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true }
      const tokens = await openid.authorizationCodeGrant(configuration, current, checks)
      const claims = tokens.claims()!
      // Many providers tell of groups only when they are asked for more.
      const more = configuration.serverMetadata().userinfo_endpoint
        ? await openid.fetchUserInfo(configuration, tokens.access_token, claims.sub)
        : {}
      return { issuer: claims.iss, subject: claims.sub, claims: { ...more, ...claims } }
    },
  }
}

async function discover(issuer: URL, client: string, secret: string | null): Promise<Configuration> {
  const openid = await import('openid-client')
  const authentication = secret === null ? openid.None() : openid.ClientSecretPost(secret)
  const configuration = await openid.discovery(issuer, client, {}, authentication, {
    timeout: 10,
    execute: [
      openid.enableNonRepudiationChecks,
      // Only a provider on this very machine may be asked without TLS.
      ...(LOOPBACK.test(issuer.hostname) ? [openid.allowInsecureRequests] : []),
    ],
  })
  return configuration
}
