import { z } from 'zod'
import { attributionSchema } from './attribution.ts'
import { basisSchema, evidenceSchema } from './contact.ts'

/** How a number is bounded: "more than", "up to", "around". */
export const BOUNDS = ['exact', 'at_least', 'at_most', 'about'] as const
export type Bound = (typeof BOUNDS)[number]

/** A quantity that somebody claims (codebook section 5). */
export const figureSchema = z.object({
  id: z.string(),
  value: z.number(),
  /** The other end of "between 20 and 30"; null where there is none. */
  upper: z.number().nullable(),
  bound: z.enum(BOUNDS),
  /** What is counted and what became of it: people killed, tons, US dollars. */
  unit: z.string().min(1),
  /** Of what or whom: the phrase as the text has it; null where the number stands alone. */
  subject: z.string().nullable(),
  /** Each of two sides or more has so many: "from each side". */
  each: z.boolean(),
  /** EDTF of when it held; null where the text does not say. */
  date: z.string().nullable(),
  attribution: attributionSchema,
  evidence: z.array(evidenceSchema).min(1),
  evidence_by_field: z.record(z.string(), z.array(evidenceSchema)),
  basis: z.record(z.string(), basisSchema),
})
export type Figure = z.infer<typeof figureSchema>
