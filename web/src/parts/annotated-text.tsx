import { useEffect, useMemo, useRef } from 'react'
import { cutText, type Stretch } from './cut-text.ts'

/** A document's text as it was frozen, with stretches of it marked; the one that is looked at is scrolled to. */
export function AnnotatedText({
  text,
  stretches,
  at = null,
  choose,
}: {
  readonly text: string
  readonly stretches: readonly Stretch[]
  /** Which stretch is looked at, by its name. */
  readonly at?: string | null
  readonly choose?: (name: string) => void
}) {
  const pieces = useMemo(() => cutText(text, stretches), [text, stretches])
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (at === null || !box.current) return
    const marks = box.current.querySelectorAll<HTMLElement>('[data-names]')
    const found = [...marks].find(({ dataset }) => dataset.names?.split(' ').includes(at))
    if (found) scrollWithin(box.current, found)
  }, [at])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reachable by keys.
    <section ref={box} className="text" tabIndex={0} aria-label="Text">
      {pieces.map(({ start, words, kinds, names }) => {
        if (kinds.length === 0) return <span key={start}>{words}</span>
        const shown = names.length > 0 && at !== null && names.includes(at)
        const className = `${kinds.map((kind) => `on-${kind}`).join(' ')}${shown ? ' on-now' : ''}`
        if (names.length === 0)
          return (
            <span key={start} className={className}>
              {words}
            </span>
          )
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list of records does the same by keys.
          <mark key={start} className={className} data-names={names.join(' ')} onClick={() => choose?.(names[0]!)}>
            {words}
          </mark>
        )
      })}
    </section>
  )
}

/** Scrolls only the box, never the page. */
function scrollWithin(box: HTMLElement, found: HTMLElement): void {
  const [outer, inner] = [box.getBoundingClientRect(), found.getBoundingClientRect()]
  const top = box.scrollTop + inner.top - outer.top - outer.height / 3
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  box.scrollTo({ top, behavior: calm ? 'auto' : 'smooth' })
}
