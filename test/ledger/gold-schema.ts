import { z } from 'zod'

const text = z.string()
const orAny = <Value extends z.ZodType>(value: Value) =>
  z.union([value, z.strictObject({ any: z.array(value).min(2) })])
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
      date: orAny(text.nullable()).optional(),
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
})
