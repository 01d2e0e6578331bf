import { z } from 'zod'
import { decide } from '../../service/decide/decide.ts'
import { listDecisions } from '../../service/decide/list-decisions.ts'
import { whoDecides } from '../../service/decide/who-decides.ts'
import { decisionListSchema, outcomesSchema, verdictsSchema } from '../schemas/decisions.ts'
import { PROBLEMS } from '../schemas/problem.ts'
import type { Desk, Server } from '../server.ts'

/** What people have decided, and deciding. */
export function decisionRoutes(server: Server, { store }: Desk): void {
  server.route({
    method: 'GET',
    url: '/decisions',
    schema: {
      summary: 'What people have decided, the oldest first',
      tags: ['decisions'],
      querystring: z.strictObject({
        of: z.string().max(200).optional().describe('Only about this contact, or the report of this key.'),
      }),
      response: { 200: decisionListSchema, ...PROBLEMS },
    },
    handler: async ({ query }) => ({ decisions: await listDecisions(store, query.of) }),
  })
  server.route({
    method: 'POST',
    url: '/decisions',
    schema: {
      summary: 'Decide: accept, reject, edit, merge, split, grade or take back',
      tags: ['decisions'],
      body: verdictsSchema,
      response: { 200: outcomesSchema, ...PROBLEMS },
    },
    handler: async ({ body: { verdicts, why, by } }) => {
      const deciding = { who: whoDecides(by), why: why?.trim() || null }
      const outcomes = await decide(store, deciding, verdicts)
      return {
        outcomes: outcomes.map(({ decision, change: { changed, ended } }) => ({
          decision,
          changed: changed.map(({ entry }) => entry.id),
          ended: ended.map(({ id, into }) => ({ id, into })),
        })),
      }
    },
  })
}
