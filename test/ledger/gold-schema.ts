import { z } from 'zod'
import { ACT_TYPES } from '../../src/model/act.ts'
import { BOUNDS } from '../../src/model/figure.ts'

const text = z.string()
const orAny = <Value extends z.ZodType>(value: Value) =>
  z.union([value, z.strictObject({ any: z.array(value).min(2) })])
const parties = z.array(
  z.strictObject({ name: text, state: text.nullable(), office: text.nullable(), role: text, kind: text }),
)
const date = orAny(text.nullable()).optional()
const act = z.strictObject({
  type: orAny(z.enum(ACT_TYPES)),
  mode: text.optional(),
  status: text.optional(),
  actors: parties.min(1),
  recipients: parties,
  content: text,
  date,
  topics: z.array(text).optional(),
  optional: z.literal(true).optional(),
})
const figure = z.strictObject({
  value: z.number(),
  upper: z.number().optional(),
  bound: z.enum(BOUNDS).optional(),
  unit: text,
  subject: text.nullable(),
  each: z.literal(true).optional(),
  date,
  optional: z.literal(true).optional(),
})
/** A labelled file as codebook section 9 has it. */
export const goldSchema = z.strictObject({
  id: text,
  url: text.optional(),
  title: text.optional(),
  published: text.nullable(),
  contacts: z.array(
    z.strictObject({
      mode: orAny(text),
      status: orAny(text),
      date,
      place: orAny(z.strictObject({ name: text, state: text.nullable() }).nullable()).optional(),
      parties: z
        .array(z.strictObject({ name: text, state: text.nullable(), office: text.nullable(), role: text, kind: text }))
        .min(2),
      topics: z.array(text).optional(),
      title: text.optional(),
      closed: z.boolean().optional(),
      initiator: text.optional(),
      optional: z.literal(true).optional(),
    }),
  ),
  acts: z.array(act).optional(),
  figures: z.array(figure).optional(),
})
