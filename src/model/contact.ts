import { z } from 'zod'
import { attributionSchema } from './attribution.ts'
import { officeSchema, stateSchema, topicSchema } from './codes.ts'

/** The exact words of a document that a value comes from; offsets are UTF-16 units, half-open. */
export const evidenceSchema = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  quote: z.string().min(1),
})
export type Evidence = z.infer<typeof evidenceSchema>

/** How a value was reached: said by the text or inferred, by which rule, from which words. */
export const basisSchema = z.object({
  kind: z.enum(['said', 'inferred']),
  rule: z.string(),
  words: z.string(),
})
export type Basis = z.infer<typeof basisSchema>

export const modeSchema = z.enum(['call', 'video', 'meeting', 'talks', 'summit', 'visit', 'message'])
export type Mode = z.infer<typeof modeSchema>

export const statusSchema = z.enum(['held', 'ongoing', 'planned', 'proposed', 'cancelled', 'denied'])
export type Status = z.infer<typeof statusSchema>

export const roleSchema = z.enum(['party', 'host', 'mediator'])
export type Role = z.infer<typeof roleSchema>

export const partyKindSchema = z.enum(['person', 'delegation', 'group', 'office'])
export type PartyKind = z.infer<typeof partyKindSchema>

/** One side of a contact (codebook section 3). `person` is the register's id, where known. */
export const partySchema = z.object({
  name: z.string().min(1),
  person: z.string().nullable(),
  state: stateSchema.nullable(),
  office: officeSchema.nullable(),
  role: roleSchema,
  kind: partyKindSchema,
})
export type Party = z.infer<typeof partySchema>

/** The most exact place named, and the state it lies in. */
export const placeSchema = z.object({ name: z.string().min(1), state: stateSchema.nullable() })
export type Place = z.infer<typeof placeSchema>

/** What is said to be held back of a contact: it was out of the public's sight, no statement was made, no details were given, or somebody would not comment. */
export const NONDISCLOSURES = ['closed_doors', 'no_statement', 'no_details', 'no_comment'] as const
export const nondisclosureSchema = z.enum(NONDISCLOSURES)
export type Nondisclosure = z.infer<typeof nondisclosureSchema>

/** One exchange between two or more parties, at one time, by one mode (codebook section 2). */
export const contactSchema = z.object({
  id: z.string(),
  mode: modeSchema,
  status: statusSchema,
  date: z.string().nullable(),
  place: placeSchema.nullable(),
  parties: z.array(partySchema).min(2),
  topics: z.array(topicSchema),
  title: z.string().nullable(),
  closed: z.boolean(),
  nondisclosure: z.array(nondisclosureSchema),
  initiator: stateSchema.nullable(),
  outcomes: z.array(z.string()),
  /** Who is said to say that it took place, or is to. */
  attribution: attributionSchema,
  evidence: z.array(evidenceSchema).min(1),
  evidence_by_field: z.record(z.string(), z.array(evidenceSchema)),
  basis: z.record(z.string(), basisSchema),
})
export type Contact = z.infer<typeof contactSchema>
