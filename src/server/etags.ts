import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { today } from '../service/clock.ts'
import { KeptAnswers } from './kept-answers.ts'
import type { Desk, Server } from './server.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The answer is the same to all, and as long as the ledger is the same. */
    lasts?: boolean
  }
  interface FastifyRequest {
    /** Where an answer that lasts is kept; null for all others. */
    keptAt: string | null
  }
}

/**
 * Answers that are the same as what whoever asks has already are not sent again. Those that last are made once, until
 * anything is written to the ledger.
 */
export function addEtags(server: Server, { store }: Desk): void {
  const kept = new KeptAnswers()
  server.decorateRequest('keptAt', null)
  server.addHook('preHandler', async (request, reply) => {
    if (request.routeOptions.config.lasts !== true) return
    const { url, headers } = request
    const mark = await store.mark()
    request.keptAt = `${mark} ${today()} ${headers.accept ?? ''} ${url}`
    const answer = kept.get(request.keptAt)
    if (answer !== null) return reply.header('etag', answer.etag).type(answer.type).send(answer.payload)
  })
  server.addHook('onSend', async (request, reply, payload) => {
    if (request.method !== 'GET' || reply.statusCode !== 200 || typeof payload !== 'string') return payload
    const known = reply.getHeader('etag')
    const etag = typeof known === 'string' ? known : etagOf(payload)
    if (known === undefined && request.keptAt !== null)
      kept.put(request.keptAt, { etag, payload, type: String(reply.getHeader('content-type')) })
    reply.header('etag', etag).header('cache-control', 'private, no-cache').header('vary', 'accept, cookie')
    if (!asksFor(request, etag)) return payload
    reply.code(304).removeHeader('content-length').removeHeader('content-type')
    return ''
  })
}

function etagOf(payload: string): string {
  return `"${createHash('sha256').update(payload).digest('base64url').slice(0, 27)}"`
}

function asksFor({ headers }: FastifyRequest, etag: string): boolean {
  const given = headers['if-none-match']
  if (given === undefined) return false
  return given.split(',').some((each) => each.trim() === '*' || each.trim().replace(/^W\//, '') === etag)
}
