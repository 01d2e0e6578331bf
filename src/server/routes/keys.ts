import { z } from 'zod'
import type { ApiKey } from '../../model/account.ts'
import { addKey, endKey } from '../../service/accounts/keys.ts'
import { actorOf } from '../accounts/caller.ts'
import { auditSchema, keyIdSchema, keysSchema, madeKeySchema, newKeySchema } from '../schemas/accounts.ts'
import { limitSchema } from '../schemas/asked.ts'
import { PROBLEMS } from '../schemas/problem.ts'
import type { Desk, Server } from '../server.ts'

const config = { role: 'admin' } as const
const tags = ['people who use it']

/** Keys of programs, and what everybody did. */
export function keyRoutes(server: Server, { store }: Desk): void {
  server.route({
    method: 'GET',
    url: '/keys',
    config,
    schema: { summary: 'The keys of programs', tags, response: { 200: keysSchema, ...PROBLEMS } },
    handler: async () => ({ keys: (await store.keys()).map(shown) }),
  })
  server.route({
    method: 'POST',
    url: '/keys',
    config,
    schema: { summary: 'Make a key', tags, body: newKeySchema, response: { 200: madeKeySchema, ...PROBLEMS } },
    handler: async (request) => {
      const { name, role, until } = request.body
      const wanted = { name, role, until: until === undefined ? null : `${until}T23:59:59.999Z` }
      const { key, words } = await addKey(store, wanted, actorOf(request))
      return { key: shown(key), words }
    },
  })
  server.route({
    method: 'DELETE',
    url: '/keys/:id',
    config,
    schema: { summary: 'End a key for ever', tags, params: keyIdSchema, response: { 200: keysSchema, ...PROBLEMS } },
    handler: async (request) => {
      await endKey(store, request.params.id, actorOf(request))
      return { keys: (await store.keys()).map(shown) }
    },
  })
  server.route({
    method: 'GET',
    url: '/audit',
    config,
    schema: {
      summary: 'What everybody did, the latest first',
      tags,
      querystring: z.strictObject({
        limit: limitSchema(1000, 100),
        before: z.coerce.number().int().min(1).optional().describe('The `next` of the page before.'),
      }),
      response: { 200: auditSchema, ...PROBLEMS },
    },
    handler: async ({ query: { limit, before } }) => {
      const lines = await store.audit({ limit: limit + 1, ...(before !== undefined && { before }) })
      const shown = lines.slice(0, limit)
      return { lines: shown, next: lines.length > limit ? shown.at(-1)!.number : null }
    },
  })
}

/** Without what is kept of its secret. */
function shown({ id, name, role, madeBy, at, until, ended }: ApiKey) {
  return { id, name, role, made_by: madeBy, at, until, ended }
}
