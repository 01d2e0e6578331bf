import { z } from 'zod'
import { contactLineSchema } from './contacts.ts'
import { balanceSchema, countsSchema } from './counts.ts'
import { named } from './named.ts'

const someSchema = z.object({ total: z.number().int(), contacts: z.array(contactLineSchema) })

/** What is to be seen of a ledger first. */
export const homeSchema = named(
  'Home',
  z.object({
    today: z.string(),
    balance: balanceSchema,
    total: z.number().int(),
    changed: z.array(contactLineSchema).describe('Written or changed last.'),
    overdue: someSchema,
    disputed: someSchema,
    planned: someSchema.describe('Planned for today or later, the next one first.'),
    waiting: z.number().int().describe('How many wait for review.'),
    months: countsSchema,
  }),
)

export const healthSchema = named(
  'Health',
  z.object({ status: z.literal('ok'), version: z.string(), engine: z.enum(['sqlite', 'postgres']) }),
)
