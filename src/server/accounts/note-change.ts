import type { FastifyRequest } from 'fastify'
import { now } from '../../service/clock.ts'
import type { Store } from '../../service/open-ledger.ts'
import { actorOf } from './caller.ts'

const LONGEST = 2000

/** Writes down who changed the ledger over HTTP. */
export async function noteChange(store: Store, request: FastifyRequest, what: string, about: string): Promise<void> {
  const at = now()
  const line = { at, ...actorOf(request), what: what.slice(0, LONGEST), about: about.slice(0, LONGEST) }
  await store.write(at, (ledger) => ledger.note(line))
}
