import { z } from 'zod'
import { officeSchema, stateSchema } from '../../model/codes.ts'
import { countsSchema } from './counts.ts'
import { named } from './named.ts'

export const personLineSchema = named(
  'PersonLine',
  z.object({
    id: z.string(),
    name: z.string(),
    state: stateSchema.nullable(),
    office: officeSchema.nullable().describe('Held last, as far as the register knows.'),
    entries: z.number().int(),
  }),
)
export const polityLineSchema = named(
  'PolityLine',
  z.object({ code: z.string(), name: z.string(), entries: z.number().int() }),
)
export const peopleSchema = named('People', z.object({ people: z.array(personLineSchema) }))
export const politiesSchema = named('Polities', z.object({ polities: z.array(polityLineSchema) }))

const counts = {
  counterparts: countsSchema.describe('Those met most.'),
  states: countsSchema,
  months: countsSchema,
  topics: countsSchema,
  modes: countsSchema,
  statuses: countsSchema,
  places: countsSchema,
}

export const tenureSchema = named(
  'Tenure',
  z.object({
    state: z.string(),
    state_name: z.string(),
    office: officeSchema,
    title: z.string(),
    from: z.string(),
    to: z.string().nullable().describe('The first day after; null: in office as far as known.'),
    confidence: z.enum(['sure', 'likely']),
  }),
)

export const shownPersonSchema = named(
  'Person',
  personLineSchema.extend({ aliases: z.array(z.string()), tenures: z.array(tenureSchema), ...counts }),
)
export const shownPolitySchema = named(
  'Polity',
  polityLineSchema.extend({
    kind: z.string().nullable(),
    capital: z.string().nullable(),
    people: z.array(personLineSchema),
    ...counts,
  }),
)

export const networkSchema = named(
  'Network',
  z.object({
    nodes: z.array(
      z.object({ id: z.string(), label: z.string(), state: z.string().nullable(), entries: z.number().int() }),
    ),
    edges: z.array(z.object({ source: z.string(), target: z.string(), entries: z.number().int() })),
  }),
)

export const placesSchema = named(
  'Places',
  z.object({
    places: z.array(
      z.object({
        name: z.string(),
        state: z.string().nullable(),
        latitude: z.number().nullable(),
        longitude: z.number().nullable(),
        entries: z.number().int(),
      }),
    ),
  }),
)
