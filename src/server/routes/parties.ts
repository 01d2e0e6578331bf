import { z } from 'zod'
import { listPeople, listPolities } from '../../service/ask/list-parties.ts'
import { showPerson, showPolity } from '../../service/ask/show-party.ts'
import { today } from '../../service/clock.ts'
import { shownPerson, shownPolity } from '../answers/party.ts'
import { askedOf, askedShape, limitSchema } from '../schemas/asked.ts'
import { peopleSchema, politiesSchema, shownPersonSchema, shownPolitySchema } from '../schemas/parties.ts'
import { PROBLEMS } from '../schemas/problem.ts'
import type { Desk, Server } from '../server.ts'

const asked = z.strictObject({ ...askedShape, limit: limitSchema(5000, 100) })

/** Who the contacts are between: people, and the states and bodies that they speak for. */
export function partyRoutes(server: Server, { store }: Desk): void {
  server.route({
    method: 'GET',
    url: '/people',
    config: { role: 'reader', lasts: true },
    schema: {
      summary: 'The people of the contacts that are asked for, those of most contacts first',
      tags: ['people and states'],
      querystring: asked,
      response: { 200: peopleSchema, ...PROBLEMS },
    },
    handler: async ({ query }) => ({ people: await listPeople(store, askedOf(query), query.limit, today()) }),
  })
  server.route({
    method: 'GET',
    url: '/people/:id',
    config: { role: 'reader', lasts: true },
    schema: {
      summary: 'A person: offices over time, and contacts in counts',
      tags: ['people and states'],
      params: z.strictObject({ id: z.string().max(200) }),
      response: { 200: shownPersonSchema, ...PROBLEMS },
    },
    handler: async ({ params }) => shownPerson(await showPerson(store, params.id)),
  })
  server.route({
    method: 'GET',
    url: '/polities',
    config: { role: 'reader', lasts: true },
    schema: {
      summary: 'The states and bodies of the contacts that are asked for, those of most contacts first',
      tags: ['people and states'],
      querystring: asked,
      response: { 200: politiesSchema, ...PROBLEMS },
    },
    handler: async ({ query }) => ({ polities: await listPolities(store, askedOf(query), query.limit, today()) }),
  })
  server.route({
    method: 'GET',
    url: '/polities/:code',
    config: { role: 'reader', lasts: true },
    schema: {
      summary: 'A state or body: its people, and contacts in counts',
      tags: ['people and states'],
      params: z.strictObject({ code: z.string().max(20) }),
      response: { 200: shownPolitySchema, ...PROBLEMS },
    },
    handler: async ({ params }) => shownPolity(await showPolity(store, params.code)),
  })
}
