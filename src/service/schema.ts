import { z } from 'zod'
import { codedDocumentSchema } from '../model/coded-document.ts'

/** The public format of a coded document, as JSON Schema (draft 2020-12). */
export function codedDocumentJsonSchema(): object {
  return z.toJSONSchema(codedDocumentSchema, { target: 'draft-2020-12' })
}
