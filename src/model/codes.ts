import { z } from 'zod'
import { OFFICES, TOPICS } from './code-lists.ts'

export { OFFICES, TOPICS }

/** ISO 3166-1 alpha-3, or a code of codebook section 3 for a body (XEU, XUN, …). */
export const stateSchema = z.string().regex(/^[A-Z]{2}[A-Z0-9]$/)

export const officeSchema = z.enum(OFFICES)
export type Office = z.infer<typeof officeSchema>

export const topicSchema = z.enum(TOPICS)
export type Topic = z.infer<typeof topicSchema>
