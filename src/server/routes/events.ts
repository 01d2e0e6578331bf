import { PassThrough } from 'node:stream'
import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { Refusal } from '../refusal.ts'
import { PROBLEMS } from '../schemas/problem.ts'
import type { Desk, Server } from '../server.ts'
import { watchChanges } from '../watch-changes.ts'

const MOST_LISTENERS = 500

/** Tells those who listen what changes in the ledger, by whatever program it was changed. */
export function eventRoutes(server: Server, { store }: Desk): void {
  const watch = watchChanges(store, (error) => server.log.error(error))
  server.addHook('preClose', async () => watch.end())
  server.route({
    method: 'GET',
    url: '/events',
    config: { role: 'reader' },
    schema: {
      summary: 'Server-sent events: `changed`, with the ids of contacts that were written anew or have ceased',
      tags: ['server'],
      response: {
        200: { description: 'Events', content: { 'text/event-stream': { schema: z.string() } } },
        ...PROBLEMS,
      },
    },
    handler: async (request, reply: FastifyReply) => {
      if (watch.listeners() >= MOST_LISTENERS)
        throw new Refusal(
          'server/too-many',
          503,
          `${MOST_LISTENERS} already listen. Ask /api/contacts?updated_since=… from time to time instead.`,
        )
      const stream = new PassThrough()
      request.raw.once('close', () => watch.leave(stream))
      stream.write('retry: 3000\n\n')
      await watch.join(stream, request.headers['last-event-id'])
      return reply.type('text/event-stream').header('cache-control', 'no-store').send(stream)
    },
  })
}
