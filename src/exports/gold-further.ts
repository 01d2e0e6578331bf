import { ACT_TYPES } from '../model/act.ts'
import type { FurtherChange, ToldAct, ToldFigure } from '../model/decision.ts'
import type { FurtherKind } from '../model/further-record.ts'
import { goldParty } from './gold-party.ts'

/** An act or a figure of a text with what people have said of it; without a verdict and edits nobody has judged it. */
export interface GoldFurther {
  readonly kind: FurtherKind
  readonly verdict: 'accept' | 'unsure' | null
  readonly told: ToldAct | ToldFigure
  readonly edited: FurtherChange
}

/** Which kinds somebody has judged in a text: only they are in its labelled file, for a list there is held to be whole. */
export type JudgedKinds = ReadonlySet<FurtherKind>

/** The acts and figures of a labelled file (codebook section 9), as `goldFile` has its contacts. */
export function goldFurther(further: readonly GoldFurther[], judged: JudgedKinds): object {
  const of = (kind: FurtherKind) => further.filter((one) => one.kind === kind)
  return {
    ...(judged.has('act') && { acts: of('act').map((one) => goldAct(one, one.told as ToldAct)) }),
    ...(judged.has('figure') && { figures: of('figure').map((one) => goldFigure(one, one.told as ToldFigure)) }),
  }
}

function goldAct(act: GoldFurther, { type, mode, status, actors, recipients, content, date, topics }: ToldAct): object {
  const isJudged = judgedFields(act)
  return {
    type: isJudged('type') ? type : { any: ACT_TYPES },
    ...(mode !== null && isJudged('mode') && { mode }),
    ...(isJudged('status') && { status }),
    actors: actors.map(goldParty),
    recipients: recipients.map(goldParty),
    content,
    ...(isJudged('date') && { date }),
    ...(isJudged('topics') && { topics }),
    ...optional(act),
  }
}

function goldFigure(figure: GoldFurther, { value, upper, bound, unit, subject, each, date }: ToldFigure): object {
  const isJudged = judgedFields(figure)
  return {
    value,
    ...(upper !== null && { upper }),
    ...(isJudged('bound') && { bound }),
    unit,
    subject,
    ...(each && { each }),
    ...(isJudged('date') && { date }),
    ...optional(figure),
  }
}

/** Of what was only corrected, the corrected fields are judged; of all else, every field. */
function judgedFields(further: GoldFurther): (field: string) => boolean {
  return (field) => !isOpen(further) || field in further.edited
}

function isOpen({ verdict, edited }: GoldFurther): boolean {
  return verdict === null && Object.keys(edited).length > 0
}

function optional(further: GoldFurther): object {
  return further.verdict === 'accept' || isOpen(further) ? {} : { optional: true }
}
