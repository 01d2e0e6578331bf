import { MODE_CLASS, type ModeClass, STATUS_CLASS, type StatusClass } from '../model/contact-classes.ts'
import { fold } from '../model/fold.ts'
import type { Block, LinkRecord } from '../model/link-record.ts'
import { type PreparedParty, prepareParty } from './prepare-party.ts'
import { type PreparedPlace, preparePlace } from './prepare-place.ts'
import { roundNumber } from './round-number.ts'
import { type Days, publishedDays, type Stretch, stretchOf } from './stretch.ts'

/** A record made ready to be compared with many others. */
export interface Prepared {
  readonly record: LinkRecord
  readonly parties: readonly PreparedParty[]
  /** Of a crowd the first named: who else is in it says nothing more. */
  readonly compared: readonly PreparedParty[]
  readonly stretch: Stretch
  readonly published: Days | null
  readonly place: PreparedPlace | null
  readonly title: string | null
  readonly round: number | null
  readonly modeClass: ModeClass
  readonly statusClass: StatusClass
  /** What is worked out of it once, when it is first asked for. */
  readonly once: { blocks?: readonly Block[]; likeness?: string }
}

const MOST_COMPARED = 30

const prepared = new WeakMap<LinkRecord, Prepared>()

/** Makes a record ready to be compared: once for each, however often it is asked for. */
export function prepare(record: LinkRecord): Prepared {
  let ready = prepared.get(record)
  if (ready === undefined) {
    const parties = record.parties.map(prepareParty)
    ready = {
      record,
      parties,
      compared: parties.length > MOST_COMPARED ? parties.slice(0, MOST_COMPARED) : parties,
      stretch: stretchOf(record),
      published: publishedDays(record.published),
      place: MODE_CLASS[record.mode] === 'remote' ? null : preparePlace(record.place),
      title: record.title === null ? null : fold(record.title),
      round: roundNumber(record.title),
      modeClass: MODE_CLASS[record.mode],
      statusClass: STATUS_CLASS[record.status],
      once: {},
    }
    prepared.set(record, ready)
  }
  return ready
}
