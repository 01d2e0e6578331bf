import { ROLES, type Role } from '../../src/model/account.ts'
import { addKey } from '../../src/service/accounts/keys.ts'
import { addUser } from '../../src/service/accounts/users.ts'
import type { Served } from './served-examples.ts'

export const PASSWORD = 'four plain words here'
const ACTOR = { who: 'tests', via: 'command', address: null } as const

/** A user of every role, named after it, and a key of every role. From then on everybody has to log in. */
export async function letIn({ store }: Served): Promise<Readonly<Record<Role, string>>> {
  const keys: Partial<Record<Role, string>> = {}
  for (const role of [...ROLES].reverse()) {
    await addUser(store, { name: role, role, password: PASSWORD }, ACTOR)
    keys[role] = (await addKey(store, { name: `${role} program`, role, until: null }, ACTOR)).words
  }
  return keys as Record<Role, string>
}

/** Somebody who is logged in on the page. */
export interface Visitor {
  readonly cookie: string
  readonly token: string
  /** Asks as the page does. */
  readonly ask: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Response>
}

export function logInAs({ address }: Served, name: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ name, password: PASSWORD }),
  })
}

export async function visitor(served: Served, name: string): Promise<Visitor> {
  const response = await logInAs(served, name)
  const cookie = response.headers.get('set-cookie')!.split(';')[0]!
  const { token } = (await response.json()) as { token: string }
  const ask: Visitor['ask'] = (method, path, body, headers) =>
    fetch(`${served.address}${path}`, {
      method,
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...{ cookie, 'x-parley-token': token, ...headers },
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
  return { cookie, token, ask }
}
