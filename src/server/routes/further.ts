import { z } from 'zod'
import { Fault } from '../../model/fault.ts'
import type { ActRecord, FigureRecord } from '../../model/further-record.ts'
import { listFurther } from '../../service/ask/list-further.ts'
import { showFurther } from '../../service/ask/show-further.ts'
import { actLine, beside, figureLine } from '../answers/further.ts'
import { askedOf, askedShape, pageOf, pageShape } from '../schemas/asked.ts'
import { actPageSchema, figurePageSchema, shownActSchema, shownFigureSchema, typesSchema } from '../schemas/further.ts'
import { PROBLEMS } from '../schemas/problem.ts'
import type { Desk, Server } from '../server.ts'

const config = { role: 'reader', lasts: true } as const
const tags = ['acts and figures']
const params = z.strictObject({ id: z.string().max(200) })

/** What documents tell of beside contacts: acts, and figures that somebody claims. */
export function furtherRoutes(server: Server, desk: Desk): void {
  actRoutes(server, desk)
  figureRoutes(server, desk)
}

function actRoutes(server: Server, { store }: Desk): void {
  server.route({
    method: 'GET',
    url: '/acts',
    config,
    schema: {
      summary: 'What was demanded, offered, refused, agreed and so on, as each document tells it',
      tags,
      querystring: z.strictObject({ ...askedShape, ...pageShape, type: typesSchema }),
      response: { 200: actPageSchema, ...PROBLEMS },
    },
    handler: async ({ query: { type, ...query } }) => {
      const asked = { ...askedOf(query), ...(type !== undefined && { type }) }
      const { records, total, next } = await listFurther(store, 'act', asked, pageOf(query))
      return { acts: records.map((record) => actLine(record as ActRecord)), total, next }
    },
  })
  server.route({
    method: 'GET',
    url: '/acts/:id',
    config,
    schema: { summary: 'All about an act', tags, params, response: { 200: shownActSchema, ...PROBLEMS } },
    handler: async ({ params: { id } }) => {
      const shown = await showFurther(store, id)
      if (shown.record.kind !== 'act') throw none(id, 'act')
      return { ...actLine(shown.record), ...beside(shown) }
    },
  })
}

function figureRoutes(server: Server, { store }: Desk): void {
  server.route({
    method: 'GET',
    url: '/figures',
    config,
    schema: {
      summary: 'Quantities that somebody claims, as each document tells them',
      tags,
      querystring: z.strictObject({ ...askedShape, ...pageShape }),
      response: { 200: figurePageSchema, ...PROBLEMS },
    },
    handler: async ({ query }) => {
      const { records, total, next } = await listFurther(store, 'figure', askedOf(query), pageOf(query))
      return { figures: records.map((record) => figureLine(record as FigureRecord)), total, next }
    },
  })
  server.route({
    method: 'GET',
    url: '/figures/:id',
    config,
    schema: { summary: 'All about a figure', tags, params, response: { 200: shownFigureSchema, ...PROBLEMS } },
    handler: async ({ params: { id } }) => {
      const shown = await showFurther(store, id)
      if (shown.record.kind !== 'figure') throw none(id, 'figure')
      return { ...figureLine(shown.record), ...beside(shown) }
    },
  })
}

function none(id: string, kind: 'act' | 'figure'): Fault {
  return new Fault('ledger/unknown-id', `${id}: no ${kind} of this id. /api/${kind}s gives the ids.`)
}
