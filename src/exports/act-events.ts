import { isDay } from '../model/edtf.ts'
import type { ActRecord } from '../model/further-record.ts'
import { type ActCode, actCode } from '../register/act-codes.ts'

/** An act in the terms of event data. */
export interface ActEvent {
  /** Done or said; or only announced, which both schemes take for an agreement to do it. */
  readonly kind: 'held' | 'plan'
  readonly day: string
  /** Whether the day is the text's own, or that of its publication. */
  readonly dayOf: 'act' | 'publication'
  readonly code: ActCode
}

const COOPERATIVE = 2

/**
 * The event that an act comes to; null where it was not done, is not sure to be, or has no certain day. Announced deeds of
 * conflict are none: whoever threatens with them is coded so.
 */
export function actEvent({ act, published }: ActRecord): ActEvent | null {
  const code = actCode(act, act.basis.type?.words ?? '')
  const held = act.status === 'held' || act.status === 'ongoing'
  const kind = held ? 'held' : act.status === 'planned' && code.quad <= COOPERATIVE ? 'plan' : null
  if (kind === null) return null
  const intent = actCode({ type: 'AGREE', mode: null }, '')
  const told = { kind, code: kind === 'plan' ? intent : code } as const
  // The day for which a deed is announced is not the day on which it was.
  if (kind === 'held' && act.date !== null) return isDay(act.date) ? { ...told, day: act.date, dayOf: 'act' } : null
  return published !== null && isDay(published) ? { ...told, day: published, dayOf: 'publication' } : null
}
