import { createHash } from 'node:crypto'
import type { Server } from './server.ts'

/** Answers that are the same as what whoever asks has already are not sent again. */
export function addEtags(server: Server): void {
  server.addHook('onSend', async (request, reply, payload) => {
    if (request.method !== 'GET' || reply.statusCode !== 200 || typeof payload !== 'string') return payload
    const etag = `"${createHash('sha256').update(payload).digest('base64url').slice(0, 27)}"`
    reply.header('etag', etag).header('cache-control', 'private, no-cache').header('vary', 'accept, cookie')
    if (!asksFor(request.headers['if-none-match'], etag)) return payload
    reply.code(304).removeHeader('content-length').removeHeader('content-type')
    return ''
  })
}

function asksFor(given: string | undefined, etag: string): boolean {
  if (given === undefined) return false
  return given.split(',').some((each) => each.trim() === '*' || each.trim().replace(/^W\//, '') === etag)
}
