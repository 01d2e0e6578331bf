import { countSources, type Report } from './reports.ts'

/** A value that reports tell, and who does. */
export interface Told<Value> {
  readonly value: Value
  readonly reports: readonly Report[]
  readonly sources: number
}

/** The values that reports tell, those of most independent sources first, then those told first; null is no value. */
export function valuesTold<Value>(
  reports: readonly Report[],
  read: (report: Report) => Value | null,
  keyOf: (value: Value) => string = String,
): Told<Value>[] {
  const byKey = new Map<string, { value: Value; reports: Report[] }>()
  for (const report of reports) {
    const value = read(report)
    if (value === null) continue
    const key = keyOf(value)
    const known = byKey.get(key)
    if (known === undefined) byKey.set(key, { value, reports: [report] })
    else known.reports.push(report)
  }
  if (byKey.size < 2) return [...byKey.values()].map((only) => ({ ...only, sources: countSources(only.reports) }))
  const told = [...byKey.values()].map(({ value, reports }) => ({ value, reports, sources: countSources(reports) }))
  return told.sort((a, b) => b.sources - a.sources)
}

/** In words: how many of the sources tell a value. */
export function toldBy(told: Told<unknown>, reports: readonly Report[]): string {
  return `told by ${told.sources} of ${countSources(reports)} independent sources`
}
