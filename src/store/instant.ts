import { Fault } from '../model/fault.ts'

/** An instant written in one way, so that instants can be compared as texts: 2025-06-03T00:00:00.000Z. */
export function instantOf(text: string): string {
  const milliseconds = Date.parse(text)
  if (Number.isNaN(milliseconds)) {
    throw new Fault('usage/bad-date', `“${text}” is no instant. Write it as 2025-06-03T12:00:00Z.`)
  }
  return new Date(milliseconds).toISOString()
}
