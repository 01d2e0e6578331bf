import { z } from 'zod'
import { listConflicts } from '../../service/ask/list-conflicts.ts'
import { today } from '../../service/clock.ts'
import { listInDoubt } from '../../service/decide/list-in-doubt.ts'
import { conflictOf, contactLine } from '../answers/contact.ts'
import { askedOf, askedShape, limitSchema, pageOf, pageShape } from '../schemas/asked.ts'
import { conflictPageSchema, reviewPageSchema } from '../schemas/decisions.ts'
import { PROBLEMS } from '../schemas/problem.ts'
import type { Desk, Server } from '../server.ts'

/** What waits to be looked at, and what reports disagree about. */
export function reviewRoutes(server: Server, { store }: Desk): void {
  server.route({
    method: 'GET',
    url: '/review',
    config: { role: 'reader', lasts: true },
    schema: {
      summary: 'The contacts in doubt that nobody has judged, those most worth a look first',
      tags: ['decisions'],
      querystring: z.strictObject({ ...askedShape, limit: limitSchema(500, 50), after: pageShape.after }),
      response: { 200: reviewPageSchema, ...PROBLEMS },
    },
    handler: async ({ query }) => {
      const { waiting, inDoubt, accepted, unsure, next } = await listInDoubt(
        store,
        askedOf(query),
        pageOf(query),
        today(),
      )
      const contacts = inDoubt.map(({ kept, doubts }) => ({ contact: contactLine(kept), doubts: [...doubts] }))
      return { contacts, waiting, accepted, unsure, next }
    },
  })
  server.route({
    method: 'GET',
    url: '/conflicts',
    config: { role: 'reader', lasts: true },
    schema: {
      summary: 'What reports disagree about, with the words of every side',
      tags: ['decisions'],
      querystring: z.strictObject({ ...askedShape, ...pageShape }),
      response: { 200: conflictPageSchema, ...PROBLEMS },
    },
    handler: async ({ query }) => {
      const { disputed, total, next } = await listConflicts(store, askedOf(query), pageOf(query), today())
      return {
        disputed: disputed.map(({ kept, conflicts }) => ({
          contact: contactLine(kept),
          conflicts: conflicts.map(conflictOf),
        })),
        ...{ total, next },
      }
    },
  })
}
