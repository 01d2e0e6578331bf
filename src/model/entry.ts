import { z } from 'zod'
import { stateSchema, topicSchema } from './codes.ts'
import { modeSchema, partySchema, placeSchema, statusSchema } from './contact.ts'

/** In what records of one entry disagree. */
export const conflictKindSchema = z.enum([
  'date',
  'mode',
  'place',
  'parties',
  'number',
  'status',
  'role',
  'initiator',
  'attribution',
])
export type ConflictKind = z.infer<typeof conflictKindSchema>

/** One disagreement: what is said, and by which records. */
export const conflictSchema = z.object({
  kind: conflictKindSchema,
  /** Two or more; `value` is written as the field's JSON would write it, or in words. */
  sides: z.array(z.object({ value: z.string(), records: z.array(z.string()) })).min(2),
})
export type Conflict = z.infer<typeof conflictSchema>

/** Why two records are told to be of one thing: the signs that speak for and against it, with their weights. */
export const linkSchema = z.object({
  a: z.string(),
  b: z.string(),
  score: z.number(),
  signs: z.array(z.object({ sign: z.string(), weight: z.number() })),
})
export type Link = z.infer<typeof linkSchema>

/** What one report says of how far the thing had come, in order of publication. */
export const stageSchema = z.object({
  status: statusSchema,
  date: z.string().nullable(),
  published: z.string().nullable(),
  record: z.string(),
})
export type Stage = z.infer<typeof stageSchema>

/** A party as the records together name it, with those that do. */
export const entryPartySchema = partySchema.extend({ records: z.array(z.string()) })
export type EntryParty = z.infer<typeof entryPartySchema>

/** A value that somebody has put in the place of another. */
export const editedSchema = z.object({
  field: z.string(),
  /** The report that it is of; null where it is of the entry, whatever its reports say. */
  record: z.string().nullable(),
  /** What the coder, or the reports together, have in its place. */
  coded: z.json(),
  decision: z.string(),
})
export type Edited = z.infer<typeof editedSchema>

/** What people have decided of an entry. */
export const reviewSchema = z.object({
  /** Accepted where every report is, as it is told now; unsure where any is. */
  verdict: z.enum(['accepted', 'unsure']).nullable(),
  edits: z.array(editedSchema),
  /** Ids of all decisions that hold and bear on it, the oldest first. */
  decisions: z.array(z.string()),
})
export type Review = z.infer<typeof reviewSchema>

/** What the ledger holds about one contact in the world: a view over its records and people's decisions, rebuilt at will. */
export const entrySchema = z.object({
  /** `c-` and ten letters or digits; every id ever given goes on to name the entry. */
  id: z.string(),
  kind: z.literal('contact'),
  mode: modeSchema,
  status: statusSchema,
  date: z.string().nullable(),
  place: placeSchema.nullable(),
  parties: z.array(entryPartySchema).min(2),
  topics: z.array(topicSchema),
  title: z.string().nullable(),
  closed: z.boolean(),
  initiator: stateSchema.nullable(),
  outcomes: z.array(z.string()),
  /** In order of publication: plan, fulfilment, cancellation, denial. */
  history: z.array(stageSchema).min(1),
  conflicts: z.array(conflictSchema),
  /** Why each record but the first is here. */
  links: z.array(linkSchema),
  /** Keys of the records, in order of publication. */
  records: z.array(z.string()).min(1),
  /** How many sources tell of it independently of one another: copies and quotations of one count once. */
  sources: z.number().int().positive(),
  /** For each value that was inferred or chosen among several: the rule, in words. */
  basis: z.record(z.string(), z.string()),
  /** Only where somebody has decided something. */
  review: reviewSchema.optional(),
})
export type Entry = z.infer<typeof entrySchema>
