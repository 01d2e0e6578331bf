import { z } from 'zod'
import { mayAs } from '../../model/account.ts'
import { propose } from '../../service/readings/keep-reading.ts'
import {
  countProposals,
  decline,
  type OpenProposal,
  openProposal,
  openProposals,
  takeUp,
} from '../../service/readings/proposals.ts'
import { known, notAllowed } from '../accounts/caller.ts'
import { decidingAs } from '../accounts/deciding-as.ts'
import { noteChange } from '../accounts/note-change.ts'
import { contactLine } from '../answers/contact.ts'
import { Refusal } from '../refusal.ts'
import { limitSchema } from '../schemas/asked.ts'
import { PROBLEMS } from '../schemas/problem.ts'
import { answeredSchema, answerSchema, newProposalSchema, proposalsSchema } from '../schemas/readings.ts'
import type { Desk, Server } from '../server.ts'

const tags = ['decisions']
const params = z.strictObject({ id: z.string().max(200) })
/** So that nobody who may only read can fill the ledger. */
const MOST_OPEN = 200

/** What those who may not decide would decide, and what comes of it. */
export function proposalRoutes(server: Server, desk: Desk): void {
  listing(server, desk)
  proposing(server, desk)
  answering(server, desk)
}

function listing(server: Server, { store }: Desk): void {
  server.route({
    method: 'GET',
    url: '/proposals',
    config: { role: 'reader' },
    schema: {
      summary: 'What is proposed and not answered yet, the oldest first',
      tags,
      querystring: z.strictObject({ limit: limitSchema(500, 50) }),
      response: { 200: proposalsSchema, ...PROBLEMS },
    },
    handler: async ({ query: { limit } }) => ({
      proposals: (await openProposals(store, limit)).map(shown),
      waiting: await countProposals(store),
    }),
  })
}

function proposing(server: Server, { store }: Desk): void {
  server.route({
    method: 'POST',
    url: '/proposals',
    config: { role: 'reader' },
    schema: {
      summary: 'Propose how to decide; nothing changes until a reviewer takes it up',
      tags,
      body: newProposalSchema,
      response: { 200: answeredSchema, ...PROBLEMS },
    },
    handler: async (request) => {
      const { id, verdict, change, why, by } = request.body
      const deciding = decidingAs(request, { why, by })
      if ((await countProposals(store, deciding.who)) >= MOST_OPEN)
        throw new Refusal(
          'server/too-many',
          429,
          `${MOST_OPEN} of your proposals wait for an answer. Take some of them back, or wait for a reviewer.`,
        )
      const decision = await propose(store, deciding, id, { verdict, change })
      await noteChange(store, request, `proposed ${verdict}`, decision.id)
      return { decisions: [decision.id] }
    },
  })
}

function answering(server: Server, { store }: Desk): void {
  server.route({
    method: 'POST',
    url: '/proposals/:id',
    config: { role: 'reader' },
    schema: {
      summary: 'Take a proposal up or decline it (a reviewer), or take one’s own back (anybody)',
      tags,
      params,
      body: answerSchema,
      response: { 200: answeredSchema, ...PROBLEMS },
    },
    handler: async (request) => {
      const { take, why, by } = request.body
      const caller = known(request)
      const deciding = decidingAs(request, { why, by })
      const proposal = await openProposal(store, request.params.id)
      const isOwn = proposal.who === deciding.who
      if (!mayAs(caller.role, isOwn && !take ? 'reader' : 'reviewer')) throw notAllowed(caller, 'reviewer')
      // What reports tell is an editor's; a reviewer changes it only where another has seen it so too.
      if (take && isOwn && proposal.verdict === 'edit' && !mayAs(caller.role, 'editor'))
        throw notAllowed(caller, 'editor')
      const outcomes = await (take ? takeUp : decline)(store, deciding, proposal)
      const ids = outcomes.map(({ decision }) => decision.id)
      await noteChange(
        store,
        request,
        take ? 'proposal taken up' : 'proposal declined',
        [proposal.id, ...ids].join(', '),
      )
      return { decisions: ids }
    },
  })
}

function shown({ proposal: { id, at, who, why, verdict, change }, entry }: OpenProposal) {
  return { id, at, who, why, verdict, change, contact: entry && contactLine(entry) }
}
