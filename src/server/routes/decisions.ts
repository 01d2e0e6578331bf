import { z } from 'zod'
import { mayAs } from '../../model/account.ts'
import type { Verdict } from '../../service/decide/compose-decision.ts'
import { decide } from '../../service/decide/decide.ts'
import { listDecisions, pageOfDecisions } from '../../service/decide/list-decisions.ts'
import { whoDecides } from '../../service/decide/who-decides.ts'
import type { Store } from '../../service/open-ledger.ts'
import { type Caller, known, notAllowed } from '../accounts/caller.ts'
import { noteChange } from '../accounts/note-change.ts'
import { limitSchema, MOST, USUAL } from '../schemas/asked.ts'
import { decisionListSchema, outcomesSchema, verdictsSchema } from '../schemas/decisions.ts'
import { PROBLEMS } from '../schemas/problem.ts'
import type { Desk, Server } from '../server.ts'

/** What a reviewer may decide; all else, which changes what reports tell or which belong together, is an editor's. */
const REVIEWED: ReadonlySet<string> = new Set(['accept', 'reject', 'unsure'])

async function refuseBeyond(caller: Caller, verdict: Verdict, store: Store): Promise<void> {
  if (mayAs(caller.role, 'editor') || REVIEWED.has(verdict.kind)) return
  if (verdict.kind === 'undo' && (await store.decision(verdict.id))?.who === caller.name) return
  throw notAllowed(caller, 'editor')
}

/** What people have decided, and deciding. */
export function decisionRoutes(server: Server, { store }: Desk): void {
  server.route({
    method: 'GET',
    url: '/decisions',
    config: { role: 'reader' },
    schema: {
      summary: 'What people have decided, in the order in which it came',
      tags: ['decisions'],
      querystring: z.strictObject({
        of: z.string().max(200).optional().describe('All about this contact, or the report of this key, and no pages.'),
        sort: z.enum(['changed', '-changed']).default('changed').describe('-changed: the latest first.'),
        limit: limitSchema(MOST, USUAL),
        after: z.string().max(1000).optional().describe('Go on after a page, with the `next` that it gave.'),
      }),
      response: { 200: decisionListSchema, ...PROBLEMS },
    },
    handler: async ({ query: { of, sort, limit, after } }) => {
      if (of !== undefined) return { decisions: await listDecisions(store, of), next: null }
      const { decisions, next } = await pageOfDecisions(store, { order: sort, limit, after })
      return { decisions: [...decisions], next }
    },
  })
  server.route({
    method: 'POST',
    url: '/decisions',
    config: { role: 'reviewer' },
    schema: {
      summary: 'Decide: accept, reject, edit, merge, split, grade or take back',
      tags: ['decisions'],
      body: verdictsSchema,
      response: { 200: outcomesSchema, ...PROBLEMS },
    },
    handler: async (request) => {
      const { verdicts, why, by } = request.body
      const caller = known(request)
      for (const verdict of verdicts) await refuseBeyond(caller, verdict, store)
      const who = caller.via === 'open' ? whoDecides(by) : caller.name
      const outcomes = await decide(store, { who, why: why?.trim() || null }, verdicts)
      const ids = outcomes.map(({ decision }) => decision.id).join(', ')
      await noteChange(store, request, `decided ${verdicts.map(({ kind }) => kind).join(', ')}`, ids)
      return {
        outcomes: outcomes.map(({ decision, change: { changed, ended } }) => ({
          decision,
          changed: changed.map(({ entry }) => entry.id),
          ended: ended.map(({ id, into }) => ({ id, into })),
        })),
      }
    },
  })
}
