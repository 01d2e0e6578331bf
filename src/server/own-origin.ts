import type { FastifyRequest } from 'fastify'
import { Refusal } from './refusal.ts'
import type { Desk, Server } from './server.ts'

const READING = new Set(['GET', 'HEAD', 'OPTIONS'])
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i

/**
 * Refuses what pages of other origins send. Where nobody logs in, the name that this machine is asked by must be its own too:
 * else a page whose name was turned to this address could read all.
 */
export function refuseOtherOrigins(server: Server, { isOpen }: Desk): void {
  server.addHook('onRequest', async (request) => {
    const { host = '' } = request.headers
    if (!LOOPBACK.test(host) && (await isOpen()))
      throw new Refusal(
        'server/other-host',
        421,
        `${host.slice(0, 100)}: this server answers to this machine’s own address only. Ask for 127.0.0.1 or localhost, or let people log in (parley user add).`,
      )
    if (!READING.has(request.method) && comesFromElsewhere(request))
      throw new Refusal(
        'server/other-origin',
        403,
        'This came from a page of another origin. Open the desk itself to change anything.',
      )
  })
}

function comesFromElsewhere({ headers, host }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true
  if (headers.origin === undefined) return false
  return !URL.canParse(headers.origin) || new URL(headers.origin).host !== host
}
