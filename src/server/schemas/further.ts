import { z } from 'zod'
import { ACT_TYPES, actSchema } from '../../model/act.ts'
import { figureSchema } from '../../model/figure.ts'
import { decisionSchema, jsonSchema } from './contacts.ts'
import { named } from './named.ts'

named('Act', actSchema)
named('Figure', figureSchema)

const about = {
  id: z.string(),
  document: z.string(),
  text: z.string().describe('SHA-256 of the text that the offsets are of.'),
  start: z.number().int(),
  end: z.number().int(),
  published: z.string().nullable(),
  source: z.string().nullable(),
  verdict: z.enum(['accepted', 'rejected', 'unsure']).nullable(),
  edits: z.array(z.object({ field: z.string(), coded: jsonSchema, decision: z.string() })),
}
const shown = {
  title: z.string().nullable(),
  url: z.string().nullable(),
  entry: z.string().nullable().describe('The contact at which an act was done.'),
  decisions: z.array(decisionSchema),
}
const listed = { total: z.number().int(), next: z.string().nullable() }

/** What one document tells of a demand, an offer, a refusal and so on, or of a quantity. */
export const actLineSchema = named('ActLine', z.object({ ...about, act: actSchema }))
export const figureLineSchema = named('FigureLine', z.object({ ...about, figure: figureSchema }))
export const actPageSchema = named('ActPage', z.object({ acts: z.array(actLineSchema), ...listed }))
export const figurePageSchema = named('FigurePage', z.object({ figures: z.array(figureLineSchema), ...listed }))
export const shownActSchema = named('ShownAct', actLineSchema.extend(shown))
export const shownFigureSchema = named('ShownFigure', figureLineSchema.extend(shown))
export type ActLine = z.infer<typeof actLineSchema>
export type FigureLine = z.infer<typeof figureLineSchema>

export const typesSchema = z
  .preprocess((given) => (typeof given === 'string' ? [given] : given), z.array(z.string().max(50)).max(100))
  .optional()
  .describe(`Of acts: ${ACT_TYPES.join(', ')}.`)
