import { useSyncExternalStore } from 'react'
import { api } from './client.ts'
import { type Filter, filterQuery, readFilter } from './filter.ts'

/** A question that somebody asks again and again. */
export interface Alert {
  readonly filter: Filter
  /** From where on what it finds is new: a place in the feed of changes. */
  readonly since: string
}

const PLACE = 'parley-alerts'
const listeners = new Set<() => void>()
const read = () => localStorage.getItem(PLACE) ?? '[]'

/** The questions that are kept in this browser. */
export function useAlerts(): readonly Alert[] {
  const kept = useSyncExternalStore(
    (tell) => {
      listeners.add(tell)
      return () => listeners.delete(tell)
    },
    () => read(),
  )
  return alertsIn(kept)
}

/** Keeps a question, as seen now; one that is kept already is seen. */
export async function keepAlert(filter: Filter): Promise<void> {
  const { since = '' } = await api.contacts({ updated_since: new Date().toISOString(), limit: 1 })
  const others = alertsIn(read()).filter((each) => !isSame(each.filter, filter))
  write([...others, { filter, since }])
}

export function dropAlert(filter: Filter): void {
  write(alertsIn(read()).filter((each) => !isSame(each.filter, filter)))
}

const PAGE = 500
const MOST_PAGES = 4

/** How many contacts that a question finds are new since it was seen last. */
export async function freshFor({ filter, since }: Alert): Promise<number> {
  let found = 0
  let after: string | null = since
  for (let page = 0; after !== null && page < MOST_PAGES; page++) {
    const answer: Awaited<ReturnType<typeof api.contacts>> = await api.contacts({
      ...filterQuery(filter),
      ...{ updated_since: after, limit: PAGE },
    })
    found += answer.contacts.length
    after = answer.next
  }
  return found
}

function write(alerts: readonly Alert[]): void {
  localStorage.setItem(PLACE, JSON.stringify(alerts))
  for (const tell of listeners) tell()
}

function isSame(a: Filter, b: Filter): boolean {
  return JSON.stringify(readFilter(a)) === JSON.stringify(readFilter(b))
}

/** What is kept, whoever wrote it. */
function alertsIn(kept: string): Alert[] {
  try {
    const said: unknown = JSON.parse(kept)
    if (!Array.isArray(said)) return []
    return said.flatMap((each: Partial<Alert> | null) =>
      typeof each?.since === 'string' ? [{ since: each.since, filter: readFilter({ ...each.filter }) }] : [],
    )
  } catch {
    return []
  }
}
