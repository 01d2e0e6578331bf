import type { Act, ActType } from '../model/act.ts'
import type { Attribution } from '../model/attribution.ts'
import type { Topic } from '../model/codes.ts'
import type { Party, Status } from '../model/contact.ts'

/** How a party stands to a matter. */
export const STANCES = ['demands', 'rejects', 'supports', 'offers'] as const
export type Stance = (typeof STANCES)[number]

/** How one party stands to one matter, in its own words or in those of whoever tells of it. */
export interface Position {
  readonly party: Party
  /** Null where the clause names no topic. */
  readonly topic: Topic | null
  readonly stance: Stance
  readonly towards: readonly Party[]
  /** The clause of what is demanded, rejected, supported or offered. */
  readonly clause: string
  readonly status: Status
  readonly date: string | null
  readonly attribution: Attribution
}

const STANCE_OF: Readonly<Partial<Record<ActType, Stance>>> = {
  REQUEST: 'demands',
  REJECT: 'rejects',
  SUPPORT: 'supports',
  AGREE: 'supports',
  AID: 'offers',
  CONCEDE: 'offers',
}

/** The types of acts that tell of a position. */
export const TELLING_TYPES = Object.keys(STANCE_OF) as readonly ActType[]

/** The stance of an act; null where it has none: aid given and sanctions lifted are deeds, and what was not done is no stance. */
export function stanceOf({ type, mode, status }: Pick<Act, 'type' | 'mode' | 'status'>): Stance | null {
  if (status === 'denied' || status === 'cancelled') return null
  const stance = STANCE_OF[type] ?? null
  if (mode === 'offer') return 'offers'
  return stance === 'offers' && status !== 'planned' && status !== 'proposed' ? null : stance
}

/** The positions that an act tells of: one for each who acts and each topic that its clause names. */
export function positionsOf(act: Act): Position[] {
  const stance = stanceOf(act)
  if (stance === null) return []
  const { recipients: towards, content: clause, status, date, attribution } = act
  const topics = act.topics.length > 0 ? act.topics : [null]
  return act.actors.flatMap((party) =>
    topics.map((topic) => ({ party, topic, stance, towards, clause, status, date, attribution })),
  )
}
