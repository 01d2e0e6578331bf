import { z } from 'zod'
import { actSchema } from './act.ts'
import { contactSchema } from './contact.ts'
import { figureSchema } from './figure.ts'
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

/** What an act and a figure are told to be: the fields that people judge. */
export const toldActSchema = actSchema.pick({
  type: true,
  mode: true,
  status: true,
  actors: true,
  recipients: true,
  content: true,
  date: true,
  topics: true,
})
export const toldFigureSchema = figureSchema.pick({
  value: true,
  upper: true,
  bound: true,
  unit: true,
  subject: true,
  each: true,
  date: true,
})
export type ToldAct = z.infer<typeof toldActSchema>
export type ToldFigure = z.infer<typeof toldFigureSchema>
const furtherChangeSchema = z.union([toldActSchema.partial().strict(), toldFigureSchema.partial().strict()])
/** Values that take the place of those of an act or a figure. */
export type FurtherChange = z.infer<typeof furtherChangeSchema>
/** The fields of acts and figures that people judge. */
export const FURTHER_FIELDS = {
  act: Object.keys(toldActSchema.shape) as readonly (keyof ToldAct)[],
  figure: Object.keys(toldFigureSchema.shape) as readonly (keyof ToldFigure)[],
} as const

/** The words of an act or a figure that was decided upon, and what the coder made of them then. */
export const furtherAnchorSchema = z.discriminatedUnion('kind', [
  markSchema.extend({ kind: z.literal('act'), coded: toldActSchema }),
  markSchema.extend({ kind: z.literal('figure'), coded: toldFigureSchema }),
])
export type FurtherAnchor = z.infer<typeof furtherAnchorSchema>

export const decisionIdSchema = z.string().regex(/^d-[0-9a-z]{10}$/)

const made = {
  at: z.iso.datetime(),
  who: z.string().min(1),
  why: z.string().nullable(),
  /** Of one that was carried over to a corrected text: the decision that was made. It holds as long as that one does. */
  carried: decisionIdSchema.optional(),
}
const anchors = z.array(anchorSchema).min(1)
const on = { ...made, on: anchors }
const pair = { ...on, other: anchors }

/** Values that take the place of others: one or more. */
const changeSchema = toldSchema
  .partial()
  .refine((change) => Object.keys(change).length > 0, 'changes nothing') as unknown as z.ZodType<Partial<Told>>

/** The words that somebody has looked at, and how they would decide: nothing changes by it. */
const reading = {
  ...made,
  seen: anchors,
  verdict: z.enum(['accept', 'edit', 'reject', 'unsure']),
  /** Of `edit`; else null. */
  change: changeSchema.nullable(),
}

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
  /** What an act or a figure is coded to tell is right, or tells of none, or is left open. */
  z.object({
    kind: z.literal('judge'),
    ...made,
    about: furtherAnchorSchema,
    verdict: z.enum(['accept', 'reject', 'unsure']),
  }),
  /** What an act or a figure tells. */
  z.object({
    kind: z.literal('correct'),
    ...made,
    about: furtherAnchorSchema,
    change: furtherChangeSchema,
  }),
  /** What somebody would decide who may not, or leaves it to others. */
  z.object({ kind: z.literal('propose'), ...reading }),
  /** How somebody would decide who has not seen what another has decided of the same words. */
  z.object({ kind: z.literal('second'), ...reading }),
  /** Takes a decision back; an undo that is itself undone gives it back. */
  z.object({ kind: z.literal('undo'), ...made, decision: decisionIdSchema }),
])
export type Decided = z.infer<typeof decidedSchema>
export type DecisionKind = Decided['kind']
export const DECISION_KINDS = decidedSchema.options.map(({ shape }) => shape.kind.value) as readonly DecisionKind[]

/** A decision that changes nothing. */
export type Reading = Extract<Decided, { kind: 'propose' | 'second' }>

/** A decision under its id: `d-` and ten letters of a hash of all that it says, so that it is the same in every ledger. */
export type Decision = Decided & { readonly id: string }

/** The words that a decision is about: those of either side of a pair. */
export function anchorsOf(decision: Decided): readonly Anchor[] {
  if (!('on' in decision)) return []
  return 'other' in decision ? [...decision.on, ...decision.other] : decision.on
}

/** The hashes of the texts that a decision is about, each once. */
export function textsDecidedOn(decision: Decided): string[] {
  const own = 'about' in decision ? [decision.about.text] : []
  return [...new Set([...own, ...anchorsOf(decision).map(({ text }) => text)])]
}

/** Orders decisions by when they were made, those of one instant by their ids: the last one counts. */
export function byTime(a: Decision, b: Decision): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
