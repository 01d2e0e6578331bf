import { z } from 'zod'
import { listFlags } from '../../service/ask/list-flags.ts'
import { listPositions } from '../../service/ask/list-positions.ts'
import { topicYears } from '../../service/ask/topic-years.ts'
import { today } from '../../service/clock.ts'
import { askedOf, askedShape, limitSchema } from '../schemas/asked.ts'
import { flagsSchema, positionsSchema, topicYearsSchema } from '../schemas/over-time.ts'
import { PROBLEMS } from '../schemas/problem.ts'
import type { Desk, Server } from '../server.ts'

/** What was talked about in which year, how parties stand to matters, and what does not fit the register. */
export function overTimeRoutes(server: Server, { store }: Desk): void {
  server.route({
    method: 'GET',
    url: '/topics',
    config: { role: 'reader' },
    schema: {
      summary: 'What the contacts that are asked for were about, year by year',
      tags: ['counts'],
      querystring: z.strictObject({ ...askedShape, limit: limitSchema(50, 12) }),
      response: { 200: topicYearsSchema, ...PROBLEMS },
    },
    handler: async ({ query }) => {
      const years = await topicYears(store, askedOf(query), query.limit, today())
      return { years: years.map(({ topics, ...year }) => ({ ...year, topics: [...topics] })) }
    },
  })
  server.route({
    method: 'GET',
    url: '/positions',
    config: { role: 'reader' },
    schema: {
      summary: 'How parties stand to matters: what they demand, reject, support and offer',
      tags: ['acts and figures'],
      querystring: z.strictObject({ ...askedShape, limit: limitSchema(1000, 100) }),
      response: { 200: positionsSchema, ...PROBLEMS },
    },
    handler: async ({ query }) => {
      const positions = await listPositions(store, askedOf(query), query.limit)
      return { positions: positions.map(({ towards, ...position }) => ({ ...position, towards: [...towards] })) }
    },
  })
  server.route({
    method: 'GET',
    url: '/flags',
    config: { role: 'reader' },
    schema: {
      summary:
        'What a reader should know of the documents that came last: a title that its holder did not have, and so on',
      tags: ['documents'],
      querystring: z.strictObject({
        code: z.string().max(100).default('office/not-held').describe('As docs/flags.md has them.'),
        limit: limitSchema(200, 20),
      }),
      response: { 200: flagsSchema, ...PROBLEMS },
    },
    handler: async ({ query }) => {
      const found = await listFlags(store, query.code, query.limit)
      return {
        flags: found.map(({ flag: { code, message }, text: { document, title, source, published }, entry }) => {
          return { code, message, document, title, source, published, entry }
        }),
      }
    },
  })
}
