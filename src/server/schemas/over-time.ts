import { z } from 'zod'
import { attributionSchema } from '../../model/attribution.ts'
import { topicSchema } from '../../model/codes.ts'
import { partySchema, statusSchema } from '../../model/contact.ts'
import { STANCES } from '../../service/ask/list-positions.ts'
import { countsSchema } from './counts.ts'
import { named } from './named.ts'

export const topicYearsSchema = named(
  'TopicYears',
  z.object({
    years: z.array(
      z.object({ year: z.string(), entries: z.number().int(), topics: countsSchema.describe('Most first.') }),
    ),
  }),
)

export const positionsSchema = named(
  'Positions',
  z.object({
    positions: z.array(
      z.object({
        party: partySchema,
        topic: topicSchema.nullable(),
        stance: z.enum(STANCES),
        towards: z.array(partySchema),
        clause: z.string(),
        status: statusSchema,
        date: z.string().nullable(),
        attribution: attributionSchema,
        act: z.string().describe('The id of the act that tells of it.'),
        document: z.string(),
        published: z.string().nullable(),
      }),
    ),
  }),
)

export const flagsSchema = named(
  'Flags',
  z.object({
    flags: z.array(
      z.object({
        code: z.string(),
        message: z.string(),
        document: z.string(),
        title: z.string().nullable(),
        source: z.string().nullable(),
        published: z.string().nullable(),
        entry: z.string().nullable().describe('The contact that it concerns.'),
      }),
    ),
  }),
)
