import { z } from 'zod'
import { attributionSchema } from './attribution.ts'
import { topicSchema } from './codes.ts'
import { basisSchema, evidenceSchema, partySchema, statusSchema } from './contact.ts'

/** What one does or says towards another, beside contacts: event types of PLOVER (codebook section 4). */
export const ACT_TYPES = [
  'AGREE',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const
export type ActType = (typeof ACT_TYPES)[number]

/** How it is done, where its type leaves that open. */
export const ACT_MODES = ['offer', 'condemn'] as const
export type ActMode = (typeof ACT_MODES)[number]

/** A demand, an offer, a refusal, an attack: who does it, to whom, and what exactly. */
export const actSchema = z.object({
  id: z.string(),
  type: z.enum(ACT_TYPES),
  mode: z.enum(ACT_MODES).nullable(),
  status: statusSchema,
  actors: z.array(partySchema).min(1),
  recipients: z.array(partySchema),
  /** The clause, word for word, of what is asked, refused, offered, agreed or done. */
  content: z.string().min(1),
  date: z.string().nullable(),
  topics: z.array(topicSchema),
  /** The id of the contact at which it was done or said, within the document; null where it was at none. */
  contact: z.string().nullable(),
  attribution: attributionSchema,
  evidence: z.array(evidenceSchema).min(1),
  evidence_by_field: z.record(z.string(), z.array(evidenceSchema)),
  basis: z.record(z.string(), basisSchema),
})
export type Act = z.infer<typeof actSchema>
