import { z } from 'zod'
import { named } from './named.ts'

/** What went wrong (RFC 9457): `detail` says what is wrong, with which thing, and what to do next. */
export const problemSchema = named(
  'Problem',
  z.object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    code: z.string(),
    errors: z.array(z.object({ at: z.string(), message: z.string() })).optional(),
  }),
)
export type Problem = z.infer<typeof problemSchema>

/** What every route may answer beside what it is for. */
const problem = { description: 'What went wrong', content: { 'application/problem+json': { schema: problemSchema } } }
export const PROBLEMS = { '4xx': problem, '5xx': problem }
