import { createHash } from 'node:crypto'
import { addTexts } from '../../service/add/add-documents.ts'
import { openTally } from '../../service/add/tally.ts'
import { noteChange } from '../accounts/note-change.ts'
import { addedSchema, givenDocumentsSchema } from '../schemas/added.ts'
import { PROBLEMS } from '../schemas/problem.ts'
import type { Desk, Server } from '../server.ts'

/** Adding documents to the ledger. */
export function addRoutes(server: Server, { store, limit }: Desk): void {
  server.route({
    method: 'POST',
    url: '/documents',
    config: { role: 'editor' },
    bodyLimit: limit,
    schema: {
      summary: 'Code documents and keep them',
      tags: ['documents'],
      body: givenDocumentsSchema,
      response: { 200: addedSchema, ...PROBLEMS },
    },
    handler: async (request) => {
      const { body } = request
      const tally = openTally()
      const faults: { code: string; message: string }[] = []
      const signal = new AbortController().signal
      const onFault = ({ code, message }: { code: string; message: string }) => void faults.push({ code, message })
      await addTexts(store, body.documents.map(incoming), { signal, onFault, onDocument: () => {} }, tally)
      await noteChange(
        store,
        request,
        'documents added',
        body.documents
          .map(incoming)
          .map(({ id }) => id)
          .join(', '),
      )
      const { done, known, pending, quarantined, rejected, contacts } = tally
      return {
        ...{ received: body.documents.length, done, known, pending, quarantined, rejected, contacts },
        entries: [...tally.entries].map(([id, { reportsBefore }]) => ({ id, new: reportsBefore === 0 })),
        faults,
      }
    },
  })
}

interface Given {
  readonly text: string
  readonly id?: string | undefined
  readonly published?: string | undefined
  readonly url?: string | undefined
  readonly source?: string | undefined
}

function incoming({ text: content, id, published, url, source }: Given) {
  const name = id ?? `text-${createHash('sha256').update(content).digest('hex').slice(0, 12)}`
  const about = { published: published ?? null, url: url ?? null, source: source ?? null }
  return { kind: 'incoming', name, id: name, content, ...about } as const
}
