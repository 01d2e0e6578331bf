import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'

/** A button that opens a list of things to choose from; Escape and a click beside it close it. */
export function Menu({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const box = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const close = ({ target }: Event) => {
      if (box.current && target instanceof Node && !box.current.contains(target)) box.current.open = false
    }
    document.addEventListener('pointerdown', close)
    return () => document.removeEventListener('pointerdown', close)
  }, [])
  const leave = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || !box.current?.open) return
    box.current.open = false
    box.current.querySelector('summary')?.focus()
  }
  return (
    <details ref={box} className="menu" onKeyDown={leave}>
      <summary className="button">{name}</summary>
      <div className="menu-body">{children}</div>
    </details>
  )
}
