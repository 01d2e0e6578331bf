import { z } from 'zod'
import { actSchema } from '../../model/act.ts'
import { contactSchema } from '../../model/contact.ts'
import { flagSchema, furnitureSchema, publishedBasisSchema } from '../../model/document.ts'
import { figureSchema } from '../../model/figure.ts'
import { named } from './named.ts'

export const documentLineSchema = named(
  'DocumentLine',
  z.object({
    id: z.string(),
    published: z.string().nullable(),
    published_basis: publishedBasisSchema.nullable(),
    source: z.string().nullable(),
    language: z.string().nullable(),
    title: z.string().nullable(),
    url: z.string().nullable(),
    name: z.string(),
    contacts: z.number().int(),
    sha256: z.string(),
  }),
)

export const documentPageSchema = named(
  'DocumentPage',
  z.object({ documents: z.array(documentLineSchema), next: z.string().nullable() }),
)

/** A document with its frozen text: every offset in the answer is into `text`, in UTF-16 units. */
export const shownDocumentSchema = named(
  'ShownDocument',
  z.object({
    document: documentLineSchema.extend({ published_reasons: z.array(z.string()) }),
    text: z.string(),
    furniture: z.array(furnitureSchema),
    flags: z.array(flagSchema),
    records: z.array(
      z.object({
        key: z.string(),
        start: z.number().int(),
        end: z.number().int(),
        entry: z.string().nullable().describe('The entry that holds it now.'),
        contact: contactSchema,
      }),
    ),
    acts: z.array(actSchema),
    figures: z.array(figureSchema),
    coder: z.object({ name: z.string(), version: z.string(), tables: z.string() }),
  }),
)
export type ShownDocument = z.infer<typeof shownDocumentSchema>
