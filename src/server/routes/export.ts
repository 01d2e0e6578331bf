import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Asked, AskedPage } from '../../service/ask/asked.ts'
import { settleFilter, settlePage } from '../../service/ask/settle-filter.ts'
import { today } from '../../service/clock.ts'
import { writeDump } from '../../service/dump/write-dump.ts'
import { exportCoded, exportEntries } from '../../service/export-entries.ts'
import { askedOf, askedShape, pageShape } from '../schemas/asked.ts'
import { PROBLEMS } from '../schemas/problem.ts'
import type { Desk, Server } from '../server.ts'
import { streamed } from '../stream.ts'

/** Formats by name, with their media type and the ending of their files. */
const FORMATS = {
  entries: ['application/jsonl', 'jsonl'],
  jsonl: ['application/jsonl', 'jsonl'],
  csv: ['text/csv; charset=utf-8', 'csv'],
  ics: ['text/calendar; charset=utf-8', 'ics'],
  graphml: ['application/graphml+xml', 'graphml'],
  gexf: ['application/gexf+xml', 'gexf'],
  'json-feed': ['application/feed+json', 'json'],
  rss: ['application/rss+xml', 'xml'],
  annotations: ['application/ld+json', 'jsonld'],
  ftm: ['application/jsonl', 'ftm.jsonl'],
  plover: ['application/jsonl', 'plover.jsonl'],
  cameo: ['text/tab-separated-values; charset=utf-8', 'tsv'],
  'csl-json': ['application/vnd.citationstyles.csl+json', 'json'],
  bibtex: ['application/x-bibtex', 'bib'],
  timeline: ['application/json', 'json'],
  parquet: ['application/vnd.apache.parquet', 'parquet'],
  dump: ['application/jsonl', 'jsonl'],
} as const
export type Format = keyof typeof FORMATS
const NAMES = Object.keys(FORMATS) as [Format, ...Format[]]

/** Contacts for other programs, without a limit of rows. */
export function exportRoutes(server: Server, desk: Desk): void {
  server.route({
    method: 'GET',
    url: '/export/:format',
    config: { role: 'reader' },
    schema: {
      summary:
        'The contacts that are asked for, in a format for other programs (docs/exports.md); all of them where no limit is given',
      tags: ['contacts'],
      params: z.strictObject({ format: z.enum(NAMES) }),
      querystring: z.strictObject({
        ...askedShape,
        sort: pageShape.sort,
        limit: z.coerce.number().int().min(1).optional().describe('How many at most.'),
        nodes: z.enum(['people', 'states']).default('people').describe('Of a network.'),
      }),
      response: { 200: fileOf(NAMES), ...PROBLEMS },
    },
    handler: async (request, reply) => {
      const { format } = request.params
      const { sort, limit, nodes, ...filters } = request.query
      const page = { ...(sort !== undefined && { sort }), ...(limit !== undefined && { limit }) }
      reply.header('content-disposition', `attachment; filename="parley.${FORMATS[format][1]}"`)
      return exported(desk, { format, asked: askedOf(filters), page, nodes }, request, reply)
    },
  })
}

interface Wanted {
  readonly format: Format
  readonly asked: Asked
  readonly page: Partial<AskedPage>
  readonly nodes?: 'people' | 'states'
}

/** Answers with an export; what cannot be made out is refused before anything is sent. */
export async function exported(
  { store }: Desk,
  { format, asked, page, nodes = 'people' }: Wanted,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  await settleFilter(asked, store, today())
  settlePage({ limit: 1, ...page })
  reply.type(FORMATS[format][0])
  const wanted = { asked, page, nodes, today: today() }
  return streamed(request, reply, (put) => {
    if (format === 'dump') return writeDump(store, put)
    return format === 'jsonl' ? exportCoded(store, wanted, put) : exportEntries(store, format, wanted, put)
  })
}

/** How the OpenAPI document tells of files of these formats. */
export function fileOf(formats: readonly Format[]) {
  const types = [...new Set(formats.map((format) => FORMATS[format][0].split(';')[0]!))]
  const content = Object.fromEntries(types.map((type) => [type, { schema: z.string() }]))
  return { description: 'A file', content }
}
