import cookie from '@fastify/cookie'
import swagger from '@fastify/swagger'
import fastify from 'fastify'
import { jsonSchemaTransform, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import { addCallers } from './accounts/caller.ts'
import { addApiPage } from './api-page.ts'
import { addEtags } from './etags.ts'
import { addHeaders } from './headers.ts'
import { refuseParameters } from './known-parameters.ts'
import { refuseOtherOrigins } from './own-origin.ts'
import { addPage } from './page.ts'
import { answerFault } from './problems.ts'
import { publishedApi } from './published-api.ts'
import { addRoutes } from './routes/add.ts'
import { codeRoutes } from './routes/code.ts'
import { contactRoutes } from './routes/contacts.ts'
import { countRoutes } from './routes/counts.ts'
import { decisionRoutes } from './routes/decisions.ts'
import { documentRoutes } from './routes/documents.ts'
import { eventRoutes } from './routes/events.ts'
import { exportRoutes } from './routes/export.ts'
import { furtherRoutes } from './routes/further.ts'
import { healthRoutes } from './routes/health.ts'
import { keyRoutes } from './routes/keys.ts'
import { overTimeRoutes } from './routes/over-time.ts'
import { partyRoutes } from './routes/parties.ts'
import { proposalRoutes } from './routes/proposals.ts'
import { qualityRoutes } from './routes/quality.ts'
import { reviewRoutes } from './routes/review.ts'
import { secondRoutes } from './routes/second.ts'
import { sessionRoutes } from './routes/session.ts'
import { signOnRoutes } from './routes/sign-on.ts'
import { userRoutes } from './routes/users.ts'
import type { Desk, Server } from './server.ts'

const MOST_BYTES = 1_000_000

/** A server over a ledger, ready to listen or to be asked. */
export async function openServer(desk: Desk): Promise<Server> {
  const server = fastify({
    logger: { level: 'error' },
    bodyLimit: MOST_BYTES,
    ...(desk.proxies !== undefined && { trustProxy: desk.proxies }),
    routerOptions: { maxParamLength: 3000 },
    frameworkErrors: answerFault,
  }).withTypeProvider<ZodTypeProvider>()
  // What no page can send without asking first: nothing is read but JSON.
  server.removeContentTypeParser('text/plain')
  server.setValidatorCompiler(validatorCompiler)
  // What goes out is held to its schema by the types and by the contract tests, not at every answer.
  server.setSerializerCompiler(() => JSON.stringify)
  server.setErrorHandler(answerFault)
  await server.register(cookie)
  await addHeaders(server)
  refuseOtherOrigins(server, desk)
  await describe(server, desk)
  await server.register(
    async (api) => {
      const routed = api as unknown as Server
      addCallers(routed, desk)
      addEtags(routed, desk)
      refuseParameters(routed)
      for (const add of ROUTES) await add(routed, desk)
      addApiPage(routed)
    },
    { prefix: '/api' },
  )
  await addPage(server, desk)
  return server
}

const ROUTES = [
  contactRoutes,
  countRoutes,
  documentRoutes,
  furtherRoutes,
  partyRoutes,
  overTimeRoutes,
  reviewRoutes,
  decisionRoutes,
  proposalRoutes,
  secondRoutes,
  qualityRoutes,
  codeRoutes,
  addRoutes,
  exportRoutes,
  eventRoutes,
  healthRoutes,
  sessionRoutes,
  signOnRoutes,
  userRoutes,
  keyRoutes,
]

/** Whom a route is for stands in the OpenAPI document as `x-role`. */
const withRole: typeof jsonSchemaTransform = (route) => {
  const { schema, ...rest } = jsonSchemaTransform(route)
  return { schema: { ...schema, 'x-role': route.route.config?.role ?? 'admin' }, ...rest }
}

/** The OpenAPI document, made of the routes. */
async function describe(server: Server, { version }: Desk): Promise<void> {
  await server.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Parley',
        version,
        description:
          'Who spoke or met with whom, when, how, where and about what. docs/server.md tells of it in words.',
      },
    },
    transform: withRole,
    transformObject: publishedApi,
  })
}
