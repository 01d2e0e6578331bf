import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { Fault, type FaultCode } from '../model/fault.ts'
import { Refusal } from './refusal.ts'
import type { Problem } from './schemas/problem.ts'

const [BAD, UNKNOWN, UNREADABLE, BROKEN, LATER] = [400, 404, 422, 500, 503]

/** The HTTP status of each fault. */
const STATUSES: Readonly<Record<FaultCode, number>> = {
  'input/missing-path': BAD,
  'input/nothing-readable': BAD,
  'input/too-large': 413,
  'input/bad-line': UNREADABLE,
  'input/unreadable': UNREADABLE,
  'input/same-id': 409,
  'document/empty': UNREADABLE,
  'document/binary': UNREADABLE,
  'usage/bad-date': BAD,
  'usage/bad-option': BAD,
  'usage/bad-filter': BAD,
  'usage/bad-decision': BAD,
  'usage/bad-cursor': BAD,
  'coder/stopped': BROKEN,
  'output/unwritable': BROKEN,
  'register/unknown': UNKNOWN,
  'import/bad-map': BAD,
  'import/bad-table': UNREADABLE,
  'import/bad-row': UNREADABLE,
  'import/bad-dump': UNREADABLE,
  'ledger/exists': 409,
  'ledger/missing': LATER,
  'ledger/not-a-ledger': BROKEN,
  'ledger/corrupt': BROKEN,
  'ledger/newer': BROKEN,
  'ledger/locked': LATER,
  'ledger/full': 507,
  'ledger/unwritable': BROKEN,
  'ledger/unreachable': LATER,
  'ledger/refused': LATER,
  'ledger/lost': LATER,
  'ledger/unknown-id': UNKNOWN,
  'account/unknown': UNKNOWN,
  'account/exists': 409,
  'account/bad-name': BAD,
  'account/weak-password': BAD,
  'account/last-admin': 409,
  'server/no-users': BROKEN,
  'server/cannot-listen': BROKEN,
  'table/invalid': BROKEN,
  'runtime/old-node': BROKEN,
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'What is asked for cannot be made out',
  401: 'Log in first',
  403: 'This is not allowed',
  404: 'There is no such thing',
  405: 'This cannot be done here',
  409: 'It is there already',
  413: 'Too large',
  415: 'Not a form that can be read',
  421: 'Not the address of this server',
  422: 'The document cannot be read',
  429: 'Too many requests',
  500: 'The server failed',
  503: 'The ledger cannot be reached now',
  507: 'The ledger is full',
}

/** Answers with what went wrong as problem+json (RFC 9457), with the next step in its words. */
export function answerFault(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const problem = problemOf(error, request)
  if (problem.status >= 500 && !(error instanceof Fault)) request.log.error(error)
  sendProblem(reply, problem)
}

export function sendProblem(reply: FastifyReply, problem: Problem): void {
  void reply.code(problem.status).type('application/problem+json').send(problem)
}

/** Where there is no such route. */
export function answerUnknown(request: FastifyRequest, reply: FastifyReply): void {
  const detail = `${request.method} ${request.url.split('?')[0]}: nothing is here. /api/openapi.json lists all there is.`
  sendProblem(reply, problem('server/no-route', UNKNOWN, detail))
}

function problemOf(error: unknown, request: FastifyRequest): Problem {
  if (error instanceof Fault) return problem(error.code, STATUSES[error.code], inWordsOfTheApi(error.message))
  if (error instanceof Refusal) return problem(error.code, error.statusCode, error.message)
  if (hasZodFastifySchemaValidationErrors(error)) {
    const errors = error.validation.map(({ instancePath, message = '' }) => ({ at: instancePath, message }))
    const where = error.validationContext === 'querystring' ? 'The query' : 'What was sent'
    const detail = `${where} does not fit: ${errors.map(({ at, message }) => `${at || '/'} ${message}`).join('; ')}. /api/openapi.json says what ${request.method} ${request.routeOptions.url} takes.`
    return { ...problem('server/bad-request', BAD, detail), errors }
  }
  const { statusCode = 500, message } = error as FastifyError
  if (statusCode >= 500)
    return problem('server/failed', 500, 'The server failed at this. Its log says why; please report it with that.')
  return problem(CODES[statusCode] ?? 'server/bad-request', statusCode, `${message}. ${NEXT[statusCode] ?? ''}`.trim())
}

const CODES: Readonly<Record<number, string>> = {
  413: 'server/too-large',
  415: 'server/bad-form',
  429: 'server/too-many',
}
const NEXT: Readonly<Record<number, string>> = {
  413: 'Send less at once, or start the server with a larger --limit-size.',
  415: 'Send it as application/json.',
}

/** Options of the command line are parameters here: [--as-of → as_of]. */
function inWordsOfTheApi(message: string): string {
  return message.replaceAll(/--([a-z]+(?:-[a-z]+)*)/g, (_, name: string) => name.replaceAll('-', '_'))
}

function problem(code: string, status: number, detail: string): Problem {
  return { type: `urn:parley:${code}`, title: TITLES[status] ?? TITLES[500]!, status, detail, code }
}
