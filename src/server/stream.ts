import { once } from 'node:events'
import { PassThrough } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'

type Put = (piece: string | Uint8Array) => Promise<void>

/** Answers piece by piece, as fast as it is read; where whoever asked has gone, the writing ends. */
export function streamed(
  request: FastifyRequest,
  reply: FastifyReply,
  write: (put: Put) => Promise<unknown>,
): FastifyReply {
  const stream = new PassThrough()
  const put: Put = async (piece) => {
    if (stream.destroyed) throw new Gone()
    if (piece.length > 0 && !stream.write(piece)) await Promise.race([once(stream, 'drain'), once(stream, 'close')])
  }
  write(put).then(
    () => stream.end(),
    (error: Error) => {
      if (!(error instanceof Gone)) request.log.error(error)
      stream.destroy(error)
    },
  )
  return reply.send(stream)
}

/** Whoever asked has closed the connection. */
class Gone extends Error {}
