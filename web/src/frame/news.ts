import { useEffect, useSyncExternalStore } from 'react'
import { api } from '../api/client.ts'
import { isChangedHere, whenChangedHere } from '../api/own-changes.ts'

/** Contacts that others have changed since the page was last brought up to date. */
const fresh = new Set<string>()
const listeners = new Set<() => void>()
let last: string | null = null

interface Told {
  readonly contacts: readonly { readonly id: string }[]
}

function changed(ids: readonly string[]): void {
  for (const id of ids) if (!isChangedHere(id)) fresh.add(id)
  tellAll()
}

/** Nothing is news any more: the page shows what is. */
export function caughtUp(): void {
  fresh.clear()
  tellAll()
}

whenChangedHere((ids) => {
  for (const id of ids) fresh.delete(id)
  tellAll()
})

function tellAll(): void {
  for (const tell of listeners) tell()
}

/** How many contacts are new or changed and not shown yet. */
export function useNews(): number {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell)
      return () => listeners.delete(tell)
    },
    () => fresh.size,
  )
}

/** Listens to what changes for as long as the page is seen: a browser has few connections, and hidden pages would hold them. */
export function useChanges(on: boolean): void {
  useEffect(() => {
    if (!on) return
    let source: EventSource | null = null
    const listen = () => {
      source?.close()
      source = null
      if (document.visibilityState !== 'visible') return
      void missed().catch(() => {})
      source = new EventSource('/api/events')
      source.addEventListener('changed', ({ data, lastEventId }: MessageEvent<string>) => {
        last = lastEventId
        changed((JSON.parse(data) as Told).contacts.map(({ id }) => id))
      })
    }
    listen()
    document.addEventListener('visibilitychange', listen)
    return () => {
      document.removeEventListener('visibilitychange', listen)
      source?.close()
    }
  }, [on])
}

const MOST_MISSED = 200
/** Of what comes after all that there is, nothing is missed. */
const AT_LAST = '9999-01-01T00:00:00Z'

/** What changed while nobody looked; at first, from where on to ask. */
async function missed(): Promise<void> {
  const asked = { updated_since: last === null ? AT_LAST : `m-${last}`, limit: MOST_MISSED }
  const { contacts, ended = [], since } = await api.contacts(asked)
  last = since?.slice(2) ?? last
  changed([...contacts, ...ended].map(({ id }) => id))
}
