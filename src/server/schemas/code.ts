import { z } from 'zod'
import { codedDocumentSchema } from '../../model/coded-document.ts'
import { named } from './named.ts'

/** A text as it is handed in. */
export const givenTextSchema = named(
  'GivenText',
  z.strictObject({
    text: z.string().min(1).describe('The text, Markdown or HTML.'),
    id: z.string().min(1).max(500).optional(),
    published: z.iso.date().optional().describe('Where the text does not say it.'),
    url: z.url().max(2000).optional(),
    source: z.string().min(1).max(500).optional(),
    explain: z.boolean().optional().describe('Whether to tell of every step of the coder.'),
  }),
)

named('CodedDocument', codedDocumentSchema)

export const codedTextSchema = named(
  'CodedText',
  z.object({
    text: z.string().describe('As it was frozen: all offsets are into it.'),
    coded: codedDocumentSchema,
    steps: z
      .array(
        z.object({
          pass: z.string(),
          found: z.array(z.string()),
          settled: z.array(z.string()),
          dropped: z.array(z.object({ what: z.string(), why: z.string() })),
        }),
      )
      .describe('What every pass found, settled and dropped; empty unless it was asked for.'),
  }),
)
