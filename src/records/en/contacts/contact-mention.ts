import type { SettledDate } from '../../../mentions/dates.ts'
import type { Mode, Role, Status } from '../../../model/contact.ts'
import type { Entity, Mention } from '../../../model/mention.ts'

/** One side of a contact as one sentence has it. */
export interface PartyMention {
  readonly entity: Entity
  /** Null where the party is carried over from the context. */
  readonly mention: Mention | null
  readonly role: Role
}

export interface PlaceMention {
  readonly name: string
  readonly state: string | null
  readonly from: number
  readonly to: number
}

/** What one sentence says about one contact. */
export interface ContactMention {
  mode: Mode
  /** The mode is only the likeliest: another mention may decide otherwise. */
  modeOpen: boolean
  status: Status
  parties: PartyMention[]
  initiator: string | null
  date: SettledDate | null
  /** Tokens of the date, where one is said. */
  dateAt: { from: number; to: number } | null
  /** Whether the date stands with the contact itself, is that of the report, or was carried over. */
  dateFrom: 'own' | 'sentence' | 'report' | 'context' | null
  place: PlaceMention | null
  /** It refers to a contact spoken of before: "the meeting". */
  definite: boolean
  /** It stands apart from others of the same parties: again, a second. */
  again: boolean
  /** It is only told of at another contact, whose day is not its own: rang to report on his talks with X. */
  background: boolean
  /** Said to be of two alone, or of three and more together; null where nothing is said of it. */
  seats: 'pair' | 'joint' | null
  /** It took place after or before what was told last: afterwards, before the ceremony. */
  inTurn?: boolean
  /** Further days on which the same was done: on April 19 and again on July 17. */
  moreDates?: { readonly date: SettledDate; readonly place: PlaceMention | null }[]
  /** It takes back what was said of the contact before: no such call took place. */
  overrules?: boolean
  /** It was planned at the time told of: was to meet him, had been due in. */
  wasPlanned?: boolean
  rule: string
  sentence: number
  /** Tokens of the words that tell of it. */
  from: number
  to: number
}

/** Somebody as a plain party of a contact, with the words that name them. */
export function partyOf(entity: Entity, mention: Mention | null = null): PartyMention {
  return { entity, mention, role: 'party' }
}

/** The same somebody in another role: `guests.map(inRole('party'))`. */
export const inRole =
  (role: Role) =>
  (party: PartyMention): PartyMention => ({ ...party, role })
