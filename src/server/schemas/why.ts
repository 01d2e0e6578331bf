import { z } from 'zod'
import { basisSchema } from '../../model/contact.ts'
import { decisionSchema, shownEditSchema } from './contacts.ts'
import { named } from './named.ts'

const toldFieldSchema = z.object({
  record: z.string(),
  document: z.string(),
  value: z.string(),
  taken: z.boolean().describe('Whether the entry has this value, or has it among others.'),
  bases: z.array(basisSchema.extend({ of: z.string() })),
  quote: z.string(),
})

const whyLinkSchema = z.object({
  a: z.object({ record: z.string(), document: z.string() }),
  b: z.object({ record: z.string(), document: z.string() }),
  score: z.number(),
  signs: z.array(z.object({ words: z.string(), weight: z.number() })),
})

/** Why an entry is as it is. */
export const whySchema = named(
  'Why',
  z.object({
    id: z.string(),
    fields: z.array(
      z.object({
        field: z.string(),
        value: z.string(),
        rule: z.string().nullable().describe('How one of several values was chosen, or how it was put together.'),
        told: z.array(toldFieldSchema),
        edits: z.array(shownEditSchema),
      }),
    ),
    links: z.array(whyLinkSchema),
    decisions: z.array(decisionSchema),
  }),
)
export type Why = z.infer<typeof whySchema>
