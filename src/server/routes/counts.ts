import { z } from 'zod'
import { facets } from '../../service/ask/facets.ts'
import { home } from '../../service/ask/home.ts'
import { network } from '../../service/ask/network.ts'
import { listPlaces } from '../../service/ask/places.ts'
import { COUNTED, countEntries, totals } from '../../service/ask/stats.ts'
import { today } from '../../service/clock.ts'
import { contactLine } from '../answers/contact.ts'
import { askedOf, askedSchema, askedShape, limitSchema } from '../schemas/asked.ts'
import { countsSchema, facetsSchema, totalsSchema } from '../schemas/counts.ts'
import { homeSchema } from '../schemas/home.ts'
import { networkSchema, placesSchema } from '../schemas/parties.ts'
import { PROBLEMS } from '../schemas/problem.ts'
import type { Desk, Server } from '../server.ts'

/** The ledger in counts: facets, figures, a network, places, and what is to be seen first. */
export function countRoutes(server: Server, desk: Desk): void {
  facetRoutes(server, desk)
  viewRoutes(server, desk)
  server.route({
    method: 'GET',
    url: '/home',
    config: { role: 'reader', lasts: true },
    schema: {
      summary: 'What is to be seen of the ledger first',
      tags: ['counts'],
      querystring: z.strictObject({ limit: limitSchema(100, 8) }),
      response: { 200: homeSchema, ...PROBLEMS },
    },
    handler: async ({ query }) => {
      const { changed, overdue, disputed, planned, months, ...rest } = await home(desk.store, query.limit, today())
      const some = ({ total, entries }: typeof overdue) => ({ total, contacts: entries.map(contactLine) })
      return {
        ...{ ...rest, months: [...months], changed: changed.map(contactLine) },
        ...{ overdue: some(overdue), disputed: some(disputed), planned: some(planned) },
      }
    },
  })
}

function facetRoutes(server: Server, { store }: Desk): void {
  server.route({
    method: 'GET',
    url: '/facets',
    config: { role: 'reader', lasts: true },
    schema: {
      summary: 'How the contacts that are asked for can be narrowed down',
      tags: ['counts'],
      querystring: z.strictObject({ ...askedShape, limit: limitSchema(1000, 20) }),
      response: { 200: facetsSchema, ...PROBLEMS },
    },
    handler: ({ query }) => facets(store, askedOf(query), query.limit, today()),
  })
  server.route({
    method: 'GET',
    url: '/stats',
    config: { role: 'reader', lasts: true },
    schema: {
      summary: 'The figures of the ledger; those of contacts for what is asked for only',
      tags: ['counts'],
      querystring: askedSchema,
      response: { 200: totalsSchema, ...PROBLEMS },
    },
    handler: async ({ query }) => {
      const { statuses, modes, ...rest } = await totals(store, askedOf(query), today())
      return { ...rest, statuses: [...statuses], modes: [...modes] }
    },
  })
  server.route({
    method: 'GET',
    url: '/stats/:by',
    config: { role: 'reader', lasts: true },
    schema: {
      summary: 'How many contacts there are by month, pair of states, person and so on',
      tags: ['counts'],
      params: z.strictObject({ by: z.enum(COUNTED) }),
      querystring: z.strictObject({ ...askedShape, limit: limitSchema(100_000, 1000) }),
      response: { 200: z.object({ counts: countsSchema }), ...PROBLEMS },
    },
    handler: async ({ params: { by }, query }) => ({
      counts: await countEntries(store, askedOf(query), by, query.limit, today()),
    }),
  })
}

function viewRoutes(server: Server, { store }: Desk): void {
  server.route({
    method: 'GET',
    url: '/network',
    config: { role: 'reader', lasts: true },
    schema: {
      summary: 'Who was in contact with whom how often: the pairs of most contacts, with those that they join',
      tags: ['counts'],
      querystring: z.strictObject({
        ...askedShape,
        of: z.enum(['people', 'states']).default('people'),
        limit: limitSchema(20_000, 500),
      }),
      response: { 200: networkSchema, ...PROBLEMS },
    },
    handler: async ({ query }) => {
      const { nodes, edges } = await network(store, askedOf(query), query, today())
      return { nodes: [...nodes], edges: [...edges] }
    },
  })
  server.route({
    method: 'GET',
    url: '/places',
    config: { role: 'reader', lasts: true },
    schema: {
      summary: 'Where the contacts that are asked for were held, with coordinates for a map',
      tags: ['counts'],
      querystring: z.strictObject({ ...askedShape, limit: limitSchema(20_000, 1000) }),
      response: { 200: placesSchema, ...PROBLEMS },
    },
    handler: async ({ query }) => ({ places: await listPlaces(store, askedOf(query), query.limit, today()) }),
  })
}
