import { reviewedQuality } from '../../service/readings/quality.ts'
import { PROBLEMS } from '../schemas/problem.ts'
import { qualitySchema } from '../schemas/readings.ts'
import type { Desk, Server } from '../server.ts'

/** How right the ledger is, as far as people have looked. */
export function qualityRoutes(server: Server, { store }: Desk): void {
  server.route({
    method: 'GET',
    url: '/quality',
    config: { role: 'reader' },
    schema: {
      summary: 'How much of what people have judged was coded right, by field and by publisher',
      tags: ['counts'],
      response: { 200: qualitySchema, ...PROBLEMS },
    },
    handler: async () => {
      const { fields, sources, ...shares } = await reviewedQuality(store)
      return { ...shares, fields: [...fields], sources: [...sources] }
    },
  })
}
