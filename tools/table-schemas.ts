import { z } from 'zod'
import { officeSchema, stateSchema } from '../src/model/codes.ts'

// Tabs, bars, semicolons and equals signs part the cells of the generated tables.
const term = z.string().regex(/^[^\s|;=]([^\t|;=]*[^\s|;=])?$/)
const terms = z.array(term)
/** A title with alternatives: (a|b). */
const pattern = z.string().regex(/^[^\s;=\t][^;=\t]*$/)
const source = z.string().min(1)
const partialDay = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)

export const polityTable = z.strictObject({
  code: stateSchema,
  kind: z.enum(['state', 'territory', 'de-facto', 'body', 'group']),
  name: term,
  names: terms,
  adjectives: terms,
  demonyms: terms,
  capital: term.nullable(),
  metonyms: z.strictObject({ strong: terms, weak: terms }),
  ministries: terms,
  organs: terms,
  spoken_for: z.array(z.strictObject({ by: stateSchema, from: z.iso.date() })).optional(),
  source,
})
export type PolityRow = z.infer<typeof polityTable>

export const officesTable = z.array(
  z.strictObject({
    office: officeSchema.nullable(),
    rank: z.number().int().positive(),
    source,
    titles: z.array(z.union([pattern, z.strictObject({ title: pattern, states: z.array(stateSchema).min(1) })])),
  }),
)
export type OfficeRow = z.infer<typeof officesTable>[number]

export const tenureRow = z.strictObject({
  office: officeSchema,
  title: term,
  from: partialDay,
  to: partialDay.optional(),
  checked: z.iso.date().optional(),
  confidence: z.literal('likely').optional(),
  source,
})
export const peopleTable = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    name: term,
    aliases: terms.optional(),
    tenures: z.array(tenureRow).min(1),
  }),
)
export type PersonRow = z.infer<typeof peopleTable>[number]

export const placesTable = z.array(
  z.strictObject({
    name: term,
    state: stateSchema.nullable(),
    kind: z.enum(['city', 'venue', 'region', 'country-part']),
    city: term.optional(),
    terms: terms.optional(),
    source,
  }),
)
export type PlaceRow = z.infer<typeof placesTable>[number]

export const sourcesTable = z.array(
  z.strictObject({ key: source, trust: z.enum(['firm', 'exact', 'disputed']), text: z.string().min(1) }),
)
export type SourceRow = z.infer<typeof sourcesTable>[number]

export interface Tables {
  readonly polities: readonly PolityRow[]
  readonly offices: readonly OfficeRow[]
  readonly people: ReadonlyMap<string, readonly PersonRow[]>
  readonly places: readonly PlaceRow[]
  readonly sources: readonly SourceRow[]
}
