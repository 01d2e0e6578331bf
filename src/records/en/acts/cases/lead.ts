import type { ActType } from '../../../../model/act.ts'

/** The first sentence of a report, the type of PLOVER that it tells of and a state that does it; `knownMiss` where the coder does not get it right yet. */
export type Lead = readonly [text: string, type: ActType, state: string, knownMiss?: string]
