import { z } from 'zod'
import { named } from './named.ts'

export const countSchema = named(
  'Count',
  z.object({
    key: z.string().describe('To be given to the filter of this name.'),
    words: z.string().describe('The key in words, where it is a code.'),
    count: z.number().int(),
  }),
)
export const countsSchema = z.array(countSchema)

export const balanceSchema = named(
  'Balance',
  z.object({
    received: z.number().int(),
    done: z.number().int(),
    pending: z.number().int(),
    quarantined: z.number().int(),
    rejected: z.number().int(),
  }),
)

export const totalsSchema = named(
  'Totals',
  z.object({
    balance: balanceSchema,
    entries: z.number().int(),
    disputed: z.number().int(),
    overdue: z.number().int(),
    statuses: countsSchema,
    modes: countsSchema,
  }),
)

export const facetsSchema = named(
  'Facets',
  z.object({
    total: z.number().int(),
    disputed: z.number().int(),
    overdue: z.number().int(),
    person: countsSchema,
    state: countsSchema,
    pair: countsSchema,
    mode: countsSchema,
    status: countsSchema,
    level: countsSchema,
    topic: countsSchema,
    place: countsSchema,
    year: countsSchema,
    source: countsSchema,
    reviewed: countsSchema,
  }),
)
export type Facets = z.infer<typeof facetsSchema>
