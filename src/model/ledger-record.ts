import { z } from 'zod'
import { type Contact, contactSchema } from './contact.ts'
import type { Edtf } from './edtf.ts'

/** The kinds of record that a document can hold (codebook section 1). */
export const recordKindSchema = z.enum(['contact', 'act', 'figure'])
export type RecordKind = z.infer<typeof recordKindSchema>

/** Where a record stands: in which frozen text, over which stretch of it. What people decide is tied to this, not to a coder's run. */
export const markSchema = z.object({
  /** The SHA-256 of the text, in hex. */
  text: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  kind: recordKindSchema,
})
export type Mark = z.infer<typeof markSchema>

/** A contact as one text tells of it, as the ledger keeps it: written once, superseded and never edited. */
export interface LedgerRecord extends Mark {
  /** Names the record for ever: `<first 12 letters of the text's hash>.<start>-<end>`, with `.2` and so on where one stretch tells of several. */
  readonly key: string
  readonly document: string
  /** The text's publication date, as the document or the coder gives it. */
  readonly published: Edtf | null
  /** Who published it, where known. */
  readonly source: string | null
  readonly contact: Contact
  /** Of a row of a table whose rows tell each of another thing: the table. */
  readonly table?: string
}

/** A contact of a coded document, as JSON Lines of entries give it. */
export const recordOfEntrySchema = z.object({ key: z.string(), document: z.string(), contact: contactSchema })
