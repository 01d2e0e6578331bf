import { z } from 'zod'
import { listDocuments } from '../../service/ask/list-documents.ts'
import { showDocument } from '../../service/ask/show-document.ts'
import { today } from '../../service/clock.ts'
import { shownDocument } from '../answers/document.ts'
import { askedOf, askedShape, pageOf, pageShape } from '../schemas/asked.ts'
import { documentPageSchema, shownDocumentSchema } from '../schemas/documents.ts'
import { PROBLEMS } from '../schemas/problem.ts'
import type { Desk, Server } from '../server.ts'

/** The documents of the ledger: a list, and one with its text. */
export function documentRoutes(server: Server, { store }: Desk): void {
  server.route({
    method: 'GET',
    url: '/documents',
    config: { role: 'reader', lasts: true },
    schema: {
      summary: 'The documents of the ledger; with filters, those that tell of a contact that they find',
      tags: ['documents'],
      querystring: z.strictObject({ ...askedShape, ...pageShape }),
      response: { 200: documentPageSchema, ...PROBLEMS },
    },
    handler: async ({ query }) => {
      const { documents, next } = await listDocuments(store, askedOf(query), pageOf(query), today())
      return { documents: [...documents], next }
    },
  })

  server.route({
    method: 'GET',
    url: '/documents/:id',
    config: { role: 'reader', lasts: true },
    schema: {
      summary: 'A document with its text, its furniture and what is coded in it',
      tags: ['documents'],
      params: z.strictObject({ id: z.string().max(1000) }),
      response: { 200: shownDocumentSchema, ...PROBLEMS },
    },
    handler: async ({ params }) => shownDocument(await showDocument(store, params.id)),
  })
}
