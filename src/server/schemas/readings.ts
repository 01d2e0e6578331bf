import { z } from 'zod'
import { type Told, toldSchema } from '../../model/decision.ts'
import { contactLineSchema } from './contacts.ts'
import { changedSchema } from './decisions.ts'
import { named } from './named.ts'

const told = toldSchema as unknown as z.ZodType<Told>
const change = toldSchema.partial() as unknown as z.ZodType<Partial<Told>>
const id = z.string().min(1).max(200)
const verdict = z.enum(['accept', 'edit', 'reject', 'unsure'])
const why = z.string().max(2000).optional()
export const bySchema = z
  .string()
  .min(1)
  .max(200)
  .optional()
  .describe('Who says so, where nobody has to log in; else who is logged in.')
const opinion = {
  verdict,
  change: changedSchema.optional().describe('With `edit`, and nothing else.'),
  why,
  by: bySchema,
}

export const newProposalSchema = named(
  'NewProposal',
  z.strictObject({ id: id.describe('Of a contact, or a report’s key.'), ...opinion }),
)
export const proposalSchema = named(
  'Proposal',
  z.object({
    id: z.string(),
    at: z.string(),
    who: z.string(),
    why: z.string().nullable(),
    verdict,
    change: change.nullable().describe('Fields of a contact with the values that are proposed.'),
    contact: contactLineSchema.nullable().describe('null where nothing tells of it any more.'),
  }),
)
export const proposalsSchema = named(
  'Proposals',
  z.object({ proposals: z.array(proposalSchema), waiting: z.number().int() }),
)
export const answerSchema = named(
  'Answer',
  z.strictObject({ take: z.boolean().describe('Whether to decide as was proposed.'), why, by: bySchema }),
)
export const answeredSchema = named('Answered', z.object({ decisions: z.array(z.string()) }))

export const newReadingSchema = named('NewReading', z.strictObject({ key: id, ...opinion }))
export const readSchema = named('Read', z.object({ id: z.string().describe('Of the decision: `undo` takes it back.') }))
export const secondQueueSchema = named(
  'SecondQueue',
  z.object({
    units: z.array(
      z.object({
        key: z.string(),
        coded: told.describe('As most of its reports were coded.'),
        reports: z.array(
          z.object({
            document: z.string(),
            title: z.string().nullable(),
            source: z.string().nullable(),
            published: z.string().nullable(),
            passage: z.string().describe('The words around; the offsets are into it.'),
            start: z.number().int(),
            end: z.number().int(),
            coded: told,
          }),
        ),
      }),
    ),
    waiting: z.number().int(),
    read: z.number().int().describe('How many they have read a second time.'),
  }),
)

const agreement = {
  both: z.number().int(),
  same: z.number().int(),
  kappa: z.number().nullable().describe('Cohen’s; null where there is nothing to compare, or all is one word.'),
}
const judgement = z.object({ who: z.string(), verdict, change })
export const agreementSchema = named(
  'SecondAgreement',
  z.object({
    readings: z.number().int(),
    readers: z.array(z.string()),
    verdicts: z.object(agreement),
    table: z.array(z.object({ first: verdict, second: verdict, count: z.number().int() })),
    fields: z
      .array(z.object({ field: z.string(), ...agreement }))
      .describe('Of what neither rejects or leaves open: the same value; kappa of whether it was coded right.'),
    differing: z.array(
      z.object({
        ...{ key: z.string(), headline: z.string(), date: z.string().nullable(), entry: z.string().nullable() },
        ...{ first: judgement, second: judgement },
      }),
    ),
  }),
)

const share = {
  right: z.number().int(),
  of: z.number().int(),
  low: z.number().describe('Between these two the share lies in 95 of 100 samples like this one.'),
  high: z.number(),
}
const shares = {
  contacts: z.object(share).describe('Not rejected.'),
  exact: z.object(share).describe('With all fields right.'),
}
export const qualitySchema = named(
  'Quality',
  z.object({
    ...shares,
    unsure: z.number().int(),
    fields: z.array(z.object({ field: z.string(), ...share })),
    sources: z.array(z.object({ source: z.string().nullable(), ...shares })),
  }),
)
