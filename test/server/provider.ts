import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'

/** A provider of OpenID Connect that listens on loopback. */
export interface ServedProvider {
  readonly issuer: string
  /** Whom it takes for the one in front of the browser. */
  visitor: string
  /** Knows the desk from then on, with the address to which people come back. */
  readonly know: (back: string) => void
  readonly stop: () => Promise<void>
}

export const CLIENT = { id: 'desk', secret: 'a secret of the desk and the provider' }

/** A real provider; `people` are its users, by what it calls them, with what it says of them. It asks nobody for a password. */
export async function serveProvider(people: Readonly<Record<string, object>>): Promise<ServedProvider> {
  let provider: Provider | null = null
  const server = createServer((request, response) => {
    if (provider === null) return response.writeHead(503).end()
    if (!request.url!.startsWith('/interaction/')) return provider.callback()(request, response)
    return provider.interactionFinished(request, response, { login: { accountId: served.visitor } })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const served: ServedProvider = {
    ...{ issuer, visitor: '' },
    know: (back) => {
      provider = new Provider(issuer, configurationFor(back, people))
    },
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  return served
}

interface Context {
  readonly oidc: {
    readonly client: { readonly clientId: string }
    readonly session: { readonly accountId: string }
    readonly provider: { readonly Grant: new (of: object) => { addOIDCScope(scope: string): void; save(): unknown } }
  }
}

function configurationFor(back: string, people: Readonly<Record<string, object>>): object {
  return {
    clients: [
      {
        ...{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [back], response_types: ['code'] },
        ...{ grant_types: ['authorization_code'], token_endpoint_auth_method: 'client_secret_post' },
      },
    ],
    cookies: { keys: ['for tests'] },
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
    pkce: { required: () => true },
    claims: {
      ...{ openid: ['sub'], profile: ['preferred_username', 'groups', 'realm_access'] },
      email: ['email', 'email_verified'],
    },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    findAccount: (_: unknown, id: string) => ({ accountId: id, claims: () => ({ sub: id, ...people[id] }) }),
    // Whoever is known there has agreed to be known to the desk.
    loadExistingGrant: async ({ oidc: { client, session, provider } }: Context) => {
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId })
      grant.addOIDCScope('openid profile email')
      await grant.save()
      return grant
    },
  }
}
