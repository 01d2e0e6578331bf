import { z } from 'zod'

/** What kind of source is said to say a thing (codebook section 7). */
export const SOURCE_KINDS = [
  'official_statement',
  'named_official',
  'anonymous_source',
  'media',
  'organisation',
  'document_voice',
] as const

const saidBySchema = z.object({
  /** As the text names it; null where it is the document's own voice or nobody is named. */
  source: z.string().nullable(),
  kind: z.enum(SOURCE_KINDS),
})
export type SaidBy = z.infer<typeof saidBySchema>

/** Who is said to say a thing, and by way of whom: "according to state television, citing the ministry" is the ministry, via state television. */
export const attributionSchema = saidBySchema.extend({ via: z.array(saidBySchema) })
export type Attribution = z.infer<typeof attributionSchema>
