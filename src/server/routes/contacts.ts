import { z } from 'zod'
import type { Asked, AskedPage } from '../../service/ask/asked.ts'
import { changesSince } from '../../service/ask/changes-since.ts'
import { listEntries } from '../../service/ask/list-entries.ts'
import { showEntry } from '../../service/ask/show-entry.ts'
import { whyEntry } from '../../service/ask/why-entry.ts'
import { today } from '../../service/clock.ts'
import type { Store } from '../../service/open-ledger.ts'
import { contactLine, shownContact, whyOf } from '../answers/contact.ts'
import { askedOf, askedShape, freeLimitSchema, MOST, pageOf, pageShape, USUAL } from '../schemas/asked.ts'
import { type ContactPage, contactPageSchema, shownContactSchema } from '../schemas/contacts.ts'
import { PROBLEMS } from '../schemas/problem.ts'
import { whySchema } from '../schemas/why.ts'
import type { Desk, Server } from '../server.ts'
import { exported } from './export.ts'

const byId = z.strictObject({ id: z.string().max(200).describe('Of an entry; every id ever given will do.') })

const limit = freeLimitSchema(
  1_000_000,
  `How many at most: ${USUAL} where nothing is said, no more than ${MOST} on a page; of a table, all.`,
)
const since = z
  .string()
  .max(100)
  .optional()
  .describe('What changed since this instant, in the order of change; or the `since` of an answer before.')
const asTables = {
  description: 'A page, or with `Accept: text/csv` or `application/jsonl` all rows',
  content: {
    'application/json': { schema: contactPageSchema },
    'text/csv': { schema: z.string() },
    'application/jsonl': { schema: z.string() },
  },
}

/** What a caller would rather have than a page of JSON. */
function tableAsked(accept = ''): 'csv' | 'entries' | null {
  const [first = ''] = accept.split(',').map((each) => each.split(';')[0]!.trim())
  if (first === 'text/csv') return 'csv'
  return first === 'application/jsonl' || first === 'application/x-ndjson' ? 'entries' : null
}

async function contactPage(store: Store, asked: Asked, page: AskedPage): Promise<ContactPage> {
  const { entries, total, next } = await listEntries(store, asked, page, today())
  return { contacts: entries.map(contactLine), total, next }
}

async function changedPage(
  store: Store,
  asked: Asked,
  page: { readonly since: string; readonly limit: number },
): Promise<ContactPage> {
  const { entries, ended, total, next, since } = await changesSince(store, asked, page, today())
  return { contacts: entries.map(contactLine), ended: [...ended], total, next, since }
}

/** The contacts of the ledger: a list under filters, one, and why it is as it is. */
export function contactRoutes(server: Server, desk: Desk): void {
  const { store } = desk
  server.route({
    method: 'GET',
    url: '/contacts',
    config: { role: 'reader', lasts: true },
    schema: {
      summary: 'The contacts that are asked for',
      tags: ['contacts'],
      querystring: z.strictObject({ ...askedShape, ...pageShape, limit, updated_since: since }),
      response: { 200: asTables, ...PROBLEMS },
    },
    handler: async (request, reply) => {
      const { updated_since, limit: most, ...query } = request.query
      const table = tableAsked(request.headers.accept)
      if (table !== null) {
        const { sort } = query
        const page = { ...(sort !== undefined && { sort }), ...(most !== undefined && { limit: most }) }
        return exported(desk, { format: table, asked: askedOf(query), page }, request, reply)
      }
      const limit = Math.min(most ?? USUAL, MOST)
      if (updated_since === undefined) return contactPage(store, askedOf(query), pageOf({ ...query, limit }))
      return changedPage(store, askedOf(query), { since: query.after ?? updated_since, limit })
    },
  })

  server.route({
    method: 'GET',
    url: '/contacts/:id',
    config: { role: 'reader', lasts: true },
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
    config: { role: 'reader', lasts: true },
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
