import helmet from '@fastify/helmet'
import type { Server } from './server.ts'

const NONE = ["'none'"]
const OWN = ["'self'"]

/** What a browser may do with what this server gives: load scripts and styles of its own, and nothing from elsewhere. */
export async function addHeaders(server: Server): Promise<void> {
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        ...{ defaultSrc: NONE, scriptSrc: OWN, styleSrc: OWN, imgSrc: ["'self'", 'data:'], fontSrc: OWN },
        ...{ connectSrc: OWN, manifestSrc: OWN, workerSrc: OWN },
        ...{ baseUri: NONE, formAction: NONE, frameAncestors: NONE, objectSrc: NONE },
      },
    },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  })
  server.addHook('onRequest', async (_, reply) => {
    reply.header('permissions-policy', 'camera=(), geolocation=(), microphone=()')
  })
}
