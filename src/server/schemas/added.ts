import { z } from 'zod'
import { givenTextSchema } from './code.ts'
import { named } from './named.ts'

export const givenDocumentsSchema = named(
  'GivenDocuments',
  z.strictObject({
    documents: z
      .array(givenTextSchema.omit({ explain: true }))
      .min(1)
      .max(200)
      .describe('A text without an id gets one of its content.'),
  }),
)

/** What became of documents that were handed in: each is in one of the four states. */
export const addedSchema = named(
  'Added',
  z.object({
    received: z.number().int(),
    done: z.number().int(),
    known: z.number().int().describe('Of those done: the same bytes were in the ledger before.'),
    pending: z.number().int(),
    quarantined: z.number().int(),
    rejected: z.number().int(),
    contacts: z.number().int().describe('Coded in them.'),
    entries: z.array(z.object({ id: z.string(), new: z.boolean() })).describe('Made or touched.'),
    faults: z.array(z.object({ code: z.string(), message: z.string() })),
  }),
)
