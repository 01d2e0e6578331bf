import { z } from 'zod'
import { readSecond } from '../../service/readings/keep-reading.ts'
import { secondAgreement } from '../../service/readings/second-agreement.ts'
import { secondQueue } from '../../service/readings/second-queue.ts'
import { decidingAs } from '../accounts/deciding-as.ts'
import { noteChange } from '../accounts/note-change.ts'
import { limitSchema } from '../schemas/asked.ts'
import { PROBLEMS } from '../schemas/problem.ts'
import { agreementSchema, bySchema, newReadingSchema, readSchema, secondQueueSchema } from '../schemas/readings.ts'
import type { Desk, Server } from '../server.ts'

const tags = ['decisions']

/** Reading a second time what another has judged, without seeing that, and how far both agree. */
export function secondRoutes(server: Server, { store }: Desk): void {
  server.route({
    method: 'GET',
    url: '/second',
    config: { role: 'reviewer' },
    schema: {
      summary: 'What others have judged and whoever asks has not: as it was coded, without what was said of it',
      tags,
      querystring: z.strictObject({
        limit: limitSchema(100, 10),
        after: z.string().max(200).optional().describe('The `key` of the last one that was passed over.'),
        by: bySchema,
      }),
      response: { 200: secondQueueSchema, ...PROBLEMS },
    },
    handler: async (request) => {
      const { limit, after, by } = request.query
      const { who } = decidingAs(request, { by })
      const { units, waiting, read } = await secondQueue(store, who, { limit, ...(after !== undefined && { after }) })
      return { units: units.map(({ reports, ...unit }) => ({ ...unit, reports: [...reports] })), waiting, read }
    },
  })
  server.route({
    method: 'POST',
    url: '/second',
    config: { role: 'reviewer' },
    schema: {
      summary: 'Say what a second reader makes of it; nothing changes in the ledger',
      tags,
      body: newReadingSchema,
      response: { 200: readSchema, ...PROBLEMS },
    },
    handler: async (request) => {
      const { key, verdict, change, why, by } = request.body
      const { id } = await readSecond(store, decidingAs(request, { why, by }), key, { verdict, change })
      await noteChange(store, request, 'read a second time', id)
      return { id }
    },
  })
  server.route({
    method: 'GET',
    url: '/agreement',
    config: { role: 'reader' },
    schema: {
      summary: 'How far second readers agree with those who judged first, and where they do not',
      tags,
      response: { 200: agreementSchema, ...PROBLEMS },
    },
    handler: async () => {
      const { readers, table, fields, differing, ...agreed } = await secondAgreement(store)
      return { ...agreed, readers: [...readers], table: [...table], fields: [...fields], differing: [...differing] }
    },
  })
}
