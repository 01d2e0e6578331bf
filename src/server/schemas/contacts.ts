import { z } from 'zod'
import { stateSchema, topicSchema } from '../../model/codes.ts'
import { contactSchema, modeSchema, partySchema, placeSchema, statusSchema } from '../../model/contact.ts'
import { type Decision, decidedSchema, decisionIdSchema } from '../../model/decision.ts'
import { publishedBasisSchema } from '../../model/document.ts'
import { conflictKindSchema, editedSchema, entrySchema } from '../../model/entry.ts'
import { named } from './named.ts'

named('Contact', contactSchema)
named('Party', partySchema)
named('Entry', entrySchema)
// Holds itself: a schema that does so needs a name.
export const jsonSchema = named('Json', editedSchema.shape.coded)

/** An entry as lists show it. */
export const contactLineSchema = named(
  'ContactLine',
  z.object({
    id: z.string(),
    version: z.number().int().describe('Grows with every version written: the order of the change feed.'),
    changed: z.string().describe('When this version was written.'),
    headline: z.string().describe('In one line, without its date.'),
    mode: modeSchema,
    status: statusSchema,
    date: z.string().nullable().describe('EDTF.'),
    place: placeSchema.nullable(),
    parties: z.array(partySchema),
    topics: z.array(topicSchema),
    title: z.string().nullable(),
    closed: z.boolean(),
    initiator: stateSchema.nullable(),
    reports: z.number().int(),
    sources: z.number().int().describe('How many tell of it independently of one another.'),
    conflicts: z.array(conflictKindSchema),
    verdict: z.enum(['accepted', 'unsure']).nullable(),
    doubt: z.number().int().describe('How much a look at it is worth; 0 where nothing is in doubt.'),
  }),
)
export type ContactLine = z.infer<typeof contactLineSchema>

export const contactPageSchema = named(
  'ContactPage',
  z.object({
    contacts: z.array(contactLineSchema),
    total: z.number().int(),
    next: z.string().nullable(),
    ended: z
      .array(z.object({ id: z.string(), at: z.string(), into: z.string().nullable() }))
      .optional()
      .describe(
        'With `updated_since`: those that ceased (`into` names what took their place), or changed and fit no more.',
      ),
    since: z.string().optional().describe('With `updated_since`: give it as `updated_since` to go on from here later.'),
  }),
)
export type ContactPage = z.infer<typeof contactPageSchema>

/** What one document tells of an entry. */
export const reportSchema = named(
  'Report',
  z.object({
    key: z.string(),
    document: z.string(),
    title: z.string().nullable(),
    url: z.string().nullable(),
    name: z.string().nullable().describe('The path or line that the document came from.'),
    published: z.string().nullable(),
    published_basis: publishedBasisSchema.nullable(),
    source: z.string().nullable(),
    reliability: z.string().nullable().describe('Of the publisher: A to F.'),
    credibility: z.string().nullable().describe('Of what is told: 1 to 6.'),
    text: z.string().describe('SHA-256 of the text that the offsets are of.'),
    start: z.number().int(),
    end: z.number().int(),
    contact: contactSchema,
  }),
)
export type Report = z.infer<typeof reportSchema>

const [first, ...others] = decidedSchema.options.map((option) => option.extend({ id: decisionIdSchema }))
export const decisionSchema = named(
  'Decision',
  z.discriminatedUnion('kind', [first!, ...others]) as unknown as z.ZodType<Decision>,
)

export const shownConflictSchema = named(
  'Conflict',
  z.object({
    kind: conflictKindSchema,
    sides: z.array(
      z.object({
        value: z.string(),
        told: z.array(z.object({ record: z.string(), document: z.string(), quote: z.string() })),
      }),
    ),
  }),
)
export type ShownConflict = z.infer<typeof shownConflictSchema>

export const shownEditSchema = named(
  'Edit',
  z.object({
    field: z.string(),
    document: z.string().nullable().describe('Whose report it corrects; null where it is of the entry.'),
    coded: z.string(),
    decided: z.string(),
    decision: decisionIdSchema,
  }),
)

export const doubtSchema = z.object({
  kind: z.enum(['conflict', 'date', 'link']),
  words: z.string(),
  weight: z.number(),
})

/** All that there is to say of an entry. */
export const shownContactSchema = named(
  'ShownContact',
  z.object({
    contact: contactLineSchema,
    entry: entrySchema,
    former_ids: z.array(z.string()),
    reports: z.array(reportSchema),
    conflicts: z.array(shownConflictSchema),
    doubts: z.array(doubtSchema),
    decisions: z.array(decisionSchema),
    edits: z.array(shownEditSchema),
    versions: z.array(z.object({ version: z.number().int(), at: z.string(), changes: z.array(z.string()) })),
  }),
)
export type ShownContact = z.infer<typeof shownContactSchema>
