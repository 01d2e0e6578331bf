import { useSyncExternalStore } from 'react'

const WIDE = '(min-width: 48rem)'

/** Whether there is room for a table. */
export function useWide(): boolean {
  return useSyncExternalStore(
    (tell) => {
      const media = matchMedia(WIDE)
      media.addEventListener('change', tell)
      return () => media.removeEventListener('change', tell)
    },
    () => matchMedia(WIDE).matches,
  )
}
