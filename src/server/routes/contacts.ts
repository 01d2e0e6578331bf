import { z } from 'zod'
import { listEntries } from '../../service/ask/list-entries.ts'
import { showEntry } from '../../service/ask/show-entry.ts'
import { whyEntry } from '../../service/ask/why-entry.ts'
import { today } from '../../service/clock.ts'
import { contactLine, shownContact, whyOf } from '../answers/contact.ts'
import { askedOf, askedShape, pageOf, pageShape } from '../schemas/asked.ts'
import { contactPageSchema, shownContactSchema } from '../schemas/contacts.ts'
import { PROBLEMS } from '../schemas/problem.ts'
import { whySchema } from '../schemas/why.ts'
import type { Desk, Server } from '../server.ts'

const byId = z.strictObject({ id: z.string().max(200).describe('Of an entry; every id ever given will do.') })

/** The contacts of the ledger: a list under filters, one, and why it is as it is. */
export function contactRoutes(server: Server, { store }: Desk): void {
  server.route({
    method: 'GET',
    url: '/contacts',
    schema: {
      summary: 'The contacts that are asked for',
      tags: ['contacts'],
      querystring: z.strictObject({ ...askedShape, ...pageShape }),
      response: { 200: contactPageSchema, ...PROBLEMS },
    },
    handler: async ({ query }) => {
      const { entries, total, next } = await listEntries(store, askedOf(query), pageOf(query), today())
      return { contacts: entries.map(contactLine), total, next }
    },
  })

  server.route({
    method: 'GET',
    url: '/contacts/:id',
    schema: {
      summary: 'All about a contact: its reports with their words, its versions, disagreements and decisions',
      tags: ['contacts'],
      params: byId,
      response: { 200: shownContactSchema, ...PROBLEMS },
    },
    handler: async ({ params }) => shownContact(await showEntry(store, params.id)),
  })

  server.route({
    method: 'GET',
    url: '/contacts/:id/why',
    schema: {
      summary: 'Why a contact, or one field of it, is as it is',
      tags: ['contacts'],
      params: byId,
      querystring: z.strictObject({ field: z.string().max(50).optional().describe('date, place, parties and so on.') }),
      response: { 200: whySchema, ...PROBLEMS },
    },
    handler: async ({ params: { id }, query: { field } }) =>
      whyOf(await whyEntry(store, field === undefined ? id : `${id}.${field}`)),
  })
}
