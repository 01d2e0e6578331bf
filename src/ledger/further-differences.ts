import { isDeepStrictEqual } from 'node:util'
import type { Party } from '../model/contact.ts'
import { FURTHER_FIELDS, type ToldAct, type ToldFigure } from '../model/decision.ts'
import type { FurtherKind } from '../model/further-record.ts'
import { sameParties } from './told-differences.ts'

/** The fields in which two tellings of an act or a figure differ, for a person who has judged the one. */
export function furtherDifferences(kind: FurtherKind, a: ToldAct | ToldFigure, b: ToldAct | ToldFigure): string[] {
  return FURTHER_FIELDS[kind].filter((field) => !isSame(field, a[field as keyof typeof a], b[field as keyof typeof b]))
}

function isSame(field: string, a: unknown, b: unknown): boolean {
  if (field === 'actors' || field === 'recipients') return sameParties(a as readonly Party[], b as readonly Party[])
  if (field !== 'topics') return isDeepStrictEqual(a, b)
  const [one, other] = [a as readonly string[], b as readonly string[]]
  return one.length === other.length && one.every((topic) => other.includes(topic))
}
