import { resolve } from 'node:path'
import files from '@fastify/static'
import { answerUnknown } from './problems.ts'
import type { Desk, Server } from './server.ts'

const NO_PAGE = 'The page is not built here (npm run build). The API is at /api/openapi.json.\n'

/** The built page. Addresses of its screens are not files: they all open its index. */
export async function addPage(server: Server, { page }: Desk): Promise<void> {
  if (page === null) {
    server.get('/', { schema: { hide: true } }, (_, reply) => reply.type('text/plain; charset=utf-8').send(NO_PAGE))
    server.setNotFoundHandler(answerUnknown)
    return
  }
  await server.register(files, {
    root: resolve(page),
    cacheControl: false,
    setHeaders: (reply, path) => {
      // Names of what is built hold a hash of it.
      const lasts = path.includes('/assets/') || path.includes('\\assets\\')
      reply.header('cache-control', lasts ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  server.setNotFoundHandler((request, reply) => {
    if (request.method === 'GET' && isScreen(request.url.split('?')[0]!, request.headers.accept))
      return reply.sendFile('index.html')
    return answerUnknown(request, reply)
  })
}

/** A browser that opens an address wants a screen, also where a document's id ends as a file's name does. */
function isScreen(path: string, accept = ''): boolean {
  if (/^\/(?:api|assets)(?:\/|$)/.test(path)) return false
  return accept.includes('text/html') || !/\.\w+$/.test(path)
}
