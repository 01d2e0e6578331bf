import { z } from 'zod'
import { type Told, toldSchema } from '../../model/decision.ts'
import { span } from '../../model/edtf.ts'
import { contactLineSchema, decisionSchema, doubtSchema, shownConflictSchema } from './contacts.ts'
import { named } from './named.ts'

const id = z.string().min(1).max(200)
const date = z
  .string()
  .max(200)
  .refine((words) => span(words) !== null, 'is no date: write 2025-06-03, 2025-06 or 2025-06-01/2025-06-05')
  .nullable()
  .describe('EDTF.')
/** JSON has no undefined: what is not given is not there. */
export const changedSchema = z
  .strictObject({ ...toldSchema.shape, date })
  .partial()
  .refine((change) => Object.keys(change).length > 0, 'changes nothing')
  .describe('Fields of a contact with the values that take the place of others.') as unknown as z.ZodType<Partial<Told>>

/** A decision, in the words of whoever makes it. */
export const verdictSchema = named(
  'Verdict',
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.enum(['accept', 'reject', 'unsure']),
      id: id.describe('Of an entry, or a report’s key.'),
    }),
    z.strictObject({ kind: z.literal('edit'), id, change: changedSchema }),
    z.strictObject({ kind: z.enum(['merge', 'apart']), id, other: id }),
    z.strictObject({ kind: z.literal('split'), id, reports: z.array(id).min(1).max(1000) }),
    z.strictObject({
      kind: z.literal('grade'),
      what: id,
      grade: z.enum(['A', 'B', 'C', 'D', 'E', 'F', '1', '2', '3', '4', '5', '6']),
    }),
    z.strictObject({ kind: z.literal('undo'), id: id.describe('Of a decision.') }),
  ]),
)

export const verdictsSchema = named(
  'Verdicts',
  z.strictObject({
    verdicts: z.array(verdictSchema).min(1).max(500).describe('All are kept or none.'),
    why: z.string().max(2000).optional(),
    by: z
      .string()
      .min(1)
      .max(200)
      .optional()
      .describe('Who decides, where nobody has to log in; else who is logged in.'),
  }),
)

export const outcomesSchema = named(
  'Outcomes',
  z.object({
    outcomes: z.array(
      z.object({
        decision: decisionSchema,
        changed: z.array(z.string()).describe('Ids of entries that are otherwise now.'),
        ended: z.array(z.object({ id: z.string(), into: z.string().nullable() })),
      }),
    ),
  }),
)

export const decisionListSchema = named(
  'DecisionList',
  z.object({
    decisions: z.array(z.object({ decision: decisionSchema, state: z.enum(['holds', 'taken back', 'waits']) })),
    next: z.string().nullable(),
  }),
)

export const reviewPageSchema = named(
  'ReviewPage',
  z.object({
    contacts: z.array(z.object({ contact: contactLineSchema, doubts: z.array(doubtSchema) })),
    waiting: z.number().int().describe('How many are in doubt and judged by nobody.'),
    accepted: z.number().int(),
    unsure: z.number().int(),
    next: z.string().nullable(),
  }),
)

export const conflictPageSchema = named(
  'ConflictPage',
  z.object({
    disputed: z.array(z.object({ contact: contactLineSchema, conflicts: z.array(shownConflictSchema) })),
    total: z.number().int(),
    next: z.string().nullable(),
  }),
)
