import type { ModeClass } from '../model/contact-classes.ts'
import { meets } from '../model/edtf.ts'
import type { Conflict, ConflictKind } from '../model/entry.ts'
import { compareDays } from './compare-days.ts'
import { comparePlaces } from './compare-places.ts'
import { valuesTold } from './most-told.ts'
import { prepare } from './prepare-record.ts'
import type { Report } from './reports.ts'
import type { Side } from './settle-parties.ts'
import type { SettledStatus } from './settle-status.ts'

/**
 * In what the records of an entry disagree. `telling`: those that tell of it as it came to be, so that a plan that slipped,
 * or was moved to another town, is history and no disagreement.
 */
export function findConflicts(
  reports: readonly Report[],
  telling: readonly Report[],
  sides: readonly Side[],
  { disputed }: SettledStatus,
): Conflict[] {
  if (reports.length < 2) return []
  return [
    conflictOf(
      'date',
      disagreeing(telling, ({ record }) => record.contact.date, sameDate),
    ),
    conflictOf(
      'mode',
      disagreeing(telling, ({ record }) => record.contact.mode, sameMode),
    ),
    conflictOf('place', disagreeing(telling, placeOf, samePlace)),
    ...rivals(sides),
    conflictOf(
      'number',
      disagreeing(reports, ({ ready }) => ready.round, never),
    ),
    disputed &&
      conflictOf(
        'status',
        disputed.flatMap((own) => valuesTold(own, ({ record }) => record.contact.status)),
      ),
    conflictOf('role', disagreeing(reports, hostsOf, never)),
    conflictOf(
      'initiator',
      disagreeing(reports, ({ record }) => record.contact.initiator, never),
    ),
  ].filter((conflict) => conflict !== null)
}

interface Voice {
  readonly value: unknown
  readonly reports: readonly Report[]
}

function conflictOf(kind: ConflictKind, sides: readonly Voice[]): Conflict | null {
  if (sides.length < 2) return null
  const told = sides.map(({ value, reports }) => ({
    value: `${value}`,
    records: reports.map(({ record }) => record.key),
  }))
  return { kind, sides: told }
}

/** The values told that cannot all be true, each with those who tell it or what agrees with it; what agrees with several takes no side. */
function disagreeing<Value extends string | number>(
  reports: readonly Report[],
  read: (report: Report) => Value | null,
  agree: (a: Report, b: Report) => boolean,
): Voice[] {
  const sides: { value: Value; reports: Report[] }[] = []
  if (areOne(reports.map(read))) return sides
  for (const { value, reports: own } of valuesTold(reports, read)) {
    const fitting = sides.filter((side) => side.reports.some((report) => agree(report, own[0]!)))
    if (fitting.length === 1) fitting[0]!.reports.push(...own)
    else if (fitting.length === 0) sides.push({ value, reports: [...own] })
  }
  return sides
}

function areOne(values: readonly (string | number | null)[]): boolean {
  const told = values.find((value) => value !== null)
  return values.every((value) => value === null || value === told)
}

function never(): boolean {
  return false
}

function sameDate(a: Report, b: Report): boolean {
  if (meets(a.record.contact.date!, b.record.contact.date!)) return true
  return compareDays(a.ready, b.ready) === 'days/adjacent-time-zones'
}

function sameMode(a: Report, b: Report): boolean {
  const [one, other]: ModeClass[] = [a.ready.modeClass, b.ready.modeClass]
  return one === other || (inPerson(one) && inPerson(other))
}

function inPerson(mode: ModeClass | undefined): boolean {
  return mode === 'visit' || mode === 'encounter'
}

function placeOf({ record: { contact } }: Report): string | null {
  if (contact.place === null) return null
  return contact.place.state === null ? contact.place.name : `${contact.place.name}, ${contact.place.state}`
}

function samePlace(a: Report, b: Report): boolean {
  const sign = comparePlaces(prepare(a.ready.record).place, prepare(b.ready.record).place)
  return sign !== 'place/other-town' && sign !== 'place/other-state'
}

/** The state that hosts, as a report tells; of several, all. */
function hostsOf({ record: { contact } }: Report): string | null {
  const states = contact.parties
    .filter(({ role, state }) => role === 'host' && state !== null)
    .map(({ state }) => state)
  return states.length === 0 ? null : [...new Set(states)].sort().join(', ')
}

/** People of one state and office of whom no report names two: they cannot both have been there in that office. */
function rivals(sides: readonly Side[]): Conflict[] {
  const holders = sides.filter(({ party }) => party.kind === 'person' && party.state !== null && party.office !== null)
  const bySeat = Map.groupBy(holders, ({ party }) => `${party.state} ${party.office}`)
  return [...bySeat.values()].flatMap((seat) => {
    const records = seat.flatMap(({ party }) => party.records)
    if (seat.length < 2 || new Set(records).size < records.length) return []
    return [{ kind: 'parties', sides: seat.map(({ party }) => ({ value: party.name, records: party.records })) }]
  })
}
