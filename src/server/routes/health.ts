import { healthSchema } from '../schemas/home.ts'
import { PROBLEMS } from '../schemas/problem.ts'
import type { Desk, Server } from '../server.ts'

/** Whether the server and its ledger answer. */
export function healthRoutes(server: Server, { store, version }: Desk): void {
  server.route({
    method: 'GET',
    url: '/health',
    config: { role: 'anyone' },
    schema: {
      summary: 'Whether the server and its ledger answer',
      tags: ['server'],
      response: { 200: healthSchema, ...PROBLEMS },
    },
    handler: async () => {
      await store.balance()
      return { status: 'ok', version, engine: store.where.startsWith('postgres') ? 'postgres' : 'sqlite' } as const
    },
  })
}
