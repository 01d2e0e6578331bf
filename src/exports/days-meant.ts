import { EARLIEST, LATEST, span } from '../model/edtf.ts'

/** The first and last day that a date may mean; null for an end that is open, and for both without a date. */
export function daysMeant(date: string | null): readonly [string | null, string | null] {
  const [first, last] = (date === null ? null : span(date)) ?? [EARLIEST, LATEST]
  return [first === EARLIEST ? null : first, last === LATEST ? null : last]
}
