import { Refusal } from './refusal.ts'
import type { Server } from './server.ts'

/** A route that takes no parameters refuses them, as the others refuse those that they do not know. */
export function refuseParameters(server: Server): void {
  server.addHook('preValidation', async ({ query, routeOptions, method }) => {
    const [first] = Object.keys(query as object)
    if (first === undefined || routeOptions.schema?.querystring !== undefined || routeOptions.schema?.hide) return
    throw new Refusal(
      'server/bad-request',
      400,
      `${method} ${routeOptions.url} takes no parameter “${first.slice(0, 50)}”. Leave it out.`,
    )
  })
}
