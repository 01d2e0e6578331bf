import { z } from 'zod'
import { contactSchema } from './contact.ts'
import { markSchema } from './ledger-record.ts'

/** What a contact is told to be: the fields that people judge. */
export const toldSchema = contactSchema.pick({
  mode: true,
  status: true,
  date: true,
  place: true,
  parties: true,
  topics: true,
  title: true,
  closed: true,
  initiator: true,
  outcomes: true,
})
export type Told = z.infer<typeof toldSchema>
export const TOLD_FIELDS = Object.keys(toldSchema.shape) as readonly (keyof Told)[]

/** The words that were decided upon, and what the coder made of them then: by both they are found again after another coder. */
export const anchorSchema = markSchema.extend({ coded: toldSchema })
export type Anchor = z.infer<typeof anchorSchema>

export const decisionIdSchema = z.string().regex(/^d-[0-9a-z]{10}$/)

const made = { at: z.iso.datetime(), who: z.string().min(1), why: z.string().nullable() }
const anchors = z.array(anchorSchema).min(1)
const on = { ...made, on: anchors }
const pair = { ...on, other: anchors }

/** Values that take the place of others: one or more. */
const changeSchema = toldSchema
  .partial()
  .refine((change) => Object.keys(change).length > 0, 'changes nothing') as unknown as z.ZodType<Partial<Told>>

/** What somebody has decided, when and why. Nothing of it is ever changed: who thinks better of it decides anew. */
export const decidedSchema = z.discriminatedUnion('kind', [
  /** What these reports are coded to tell is right, and they tell of one thing. */
  z.object({ kind: z.literal('accept'), ...on }),
  /** These words tell of no contact. */
  z.object({ kind: z.literal('reject'), ...on }),
  /** Looked at, and left open. */
  z.object({ kind: z.literal('unsure'), ...on }),
  /** What is so, whatever the reports say (`entry`), or what a report says (`report`). */
  z.object({
    kind: z.literal('edit'),
    ...on,
    of: z.enum(['entry', 'report']),
    change: changeSchema,
  }),
  /** Those on either side tell of one thing. */
  z.object({ kind: z.literal('merge'), ...pair }),
  /** Those on either side, of one entry until then, tell of two things. */
  z.object({ kind: z.literal('split'), ...pair }),
  /** Those on either side tell of two things, and must never be one entry. */
  z.object({ kind: z.literal('apart'), ...pair }),
  /** How far a source can be relied on (Admiralty code): A completely to E not at all, F cannot be judged. */
  z.object({
    kind: z.literal('reliability'),
    ...made,
    source: z.string().min(1),
    grade: z.enum(['A', 'B', 'C', 'D', 'E', 'F']),
  }),
  /** How far what these reports say can be believed (Admiralty code): 1 confirmed to 5 improbable, 6 cannot be judged. */
  z.object({ kind: z.literal('credibility'), ...on, grade: z.enum(['1', '2', '3', '4', '5', '6']) }),
  /** Takes a decision back; an undo that is itself undone gives it back. */
  z.object({ kind: z.literal('undo'), ...made, decision: decisionIdSchema }),
])
export type Decided = z.infer<typeof decidedSchema>
export type DecisionKind = Decided['kind']
export const DECISION_KINDS = decidedSchema.options.map(({ shape }) => shape.kind.value) as readonly DecisionKind[]

/** A decision under its id: `d-` and ten letters of a hash of all that it says, so that it is the same in every ledger. */
export type Decision = Decided & { readonly id: string }

/** The words that a decision is about: those of either side of a pair. */
export function anchorsOf(decision: Decided): readonly Anchor[] {
  if (!('on' in decision)) return []
  return 'other' in decision ? [...decision.on, ...decision.other] : decision.on
}

/** Orders decisions by when they were made, those of one instant by their ids: the last one counts. */
export function byTime(a: Decision, b: Decision): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
