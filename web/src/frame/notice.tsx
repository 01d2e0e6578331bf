import { useSyncExternalStore } from 'react'

let words = ''
const listeners = new Set<() => void>()
let clearing: ReturnType<typeof setTimeout> | undefined

/** Says something in passing, also to who hears the page. */
export function notify(said: string): void {
  words = said
  for (const tell of listeners) tell()
  clearTimeout(clearing)
  if (said !== '') clearing = setTimeout(() => notify(''), 6000)
}

function listen(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

/** Where what is said in passing appears. */
export function Notice() {
  const said = useSyncExternalStore(listen, () => words)
  return (
    <div className="notice" role="status" aria-live="polite" data-empty={said === ''}>
      {said}
    </div>
  )
}
