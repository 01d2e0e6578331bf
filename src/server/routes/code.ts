import { codeText } from '../../service/code-text.ts'
import { codedTextSchema, givenTextSchema } from '../schemas/code.ts'
import { PROBLEMS } from '../schemas/problem.ts'
import type { Desk, Server } from '../server.ts'

/** Coding a text without keeping it. */
export function codeRoutes(server: Server, { limit }: Desk): void {
  server.route({
    method: 'POST',
    url: '/code',
    config: { role: 'reader' },
    bodyLimit: limit,
    schema: {
      summary: 'Code a text without keeping it',
      tags: ['code'],
      body: givenTextSchema,
      response: { 200: codedTextSchema, ...PROBLEMS },
    },
    handler: async ({ body }) => {
      const { text: content, id = 'pasted', published = null, url = null, source = null, explain = false } = body
      const incoming = { kind: 'incoming', name: id, id, content, url, published, source } as const
      const done = codeText(incoming, { explain })
      if (done.kind === 'failed') throw done.fault
      return {
        text: done.document.text,
        coded: done.coded,
        steps: done.steps.map(({ pass, found, settled, dropped }) => ({
          ...{ pass, found: [...found], settled: [...settled], dropped: [...dropped] },
        })),
      }
    },
  })
}
