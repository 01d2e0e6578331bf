import { z } from 'zod'
import { actSchema } from './act.ts'
import { contactSchema } from './contact.ts'
import { flagSchema, furnitureSchema, publishedBasisSchema } from './document.ts'
import { figureSchema } from './figure.ts'

/** What `parley code` gives for one document: the public JSON (version 1). */
export const codedDocumentSchema = z.object({
  document: z.object({
    id: z.string(),
    url: z.string().nullable(),
    title: z.string().nullable(),
    published: z.string().nullable(),
    published_basis: publishedBasisSchema.nullable(),
    published_reasons: z.array(z.string()),
    source: z.string().nullable(),
    language: z.string().nullable(),
    sha256: z.string(),
    text_length: z.number().int(),
    furniture: z.array(furnitureSchema),
  }),
  contacts: z.array(contactSchema),
  acts: z.array(actSchema),
  figures: z.array(figureSchema),
  flags: z.array(flagSchema),
  coder: z.object({ name: z.string(), version: z.string(), tables: z.string() }),
})
export type CodedDocument = z.infer<typeof codedDocumentSchema>
