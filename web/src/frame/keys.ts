import { useEffect, useRef } from 'react'

/** A key, or two one after the other (`g d`), and what it does. */
export interface Key {
  readonly keys: string
  readonly words: string
  readonly run: () => void
}

export interface KeyGroup {
  readonly title: string
  readonly keys: readonly Key[]
}

const groups = new Set<{ readonly current: KeyGroup }>()
const SWITCH = 'parley-single-keys'
const PAUSE = 1200
let first: { readonly key: string; readonly at: number } | null = null

/** Keys that hold while a part of the page is shown; the list of keys has them under this title. */
export function useKeys(title: string, keys: readonly Key[]): void {
  const group = useRef<KeyGroup>({ title, keys })
  group.current = { title, keys }
  useEffect(() => {
    groups.add(group)
    return () => void groups.delete(group)
  }, [])
}

/** All keys that hold now, those of the screen first. */
export function keyGroups(): KeyGroup[] {
  return [...groups].map(({ current }) => current).reverse()
}

/** Whether keys without Ctrl or Alt are listened to; some ways of speaking to a computer need them off. */
export function singleKeys(): boolean {
  return localStorage.getItem(SWITCH) !== 'off'
}

export function setSingleKeys(on: boolean): void {
  localStorage.setItem(SWITCH, on ? 'on' : 'off')
}

/** Listens to keys for as long as the page is open. */
export function listenToKeys(): () => void {
  document.addEventListener('keydown', press)
  return () => document.removeEventListener('keydown', press)
}

function press(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isWriting(event.target)) return
  if (!singleKeys() || document.querySelector('dialog[open]') !== null) return
  const now = Date.now()
  const pair = first !== null && now - first.at < PAUSE ? `${first.key} ${event.key}` : null
  const found = (pair !== null && keyFor(pair)) || keyFor(event.key)
  first = found ? null : { key: event.key, at: now }
  if (!found) return
  event.preventDefault()
  found.run()
}

function keyFor(keys: string): Key | undefined {
  for (const { keys: held } of keyGroups()) {
    const found = held.find((key) => key.keys === keys)
    if (found) return found
  }
  return undefined
}

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  const box = target instanceof HTMLInputElement && ['checkbox', 'radio', 'button'].includes(target.type)
  return !box && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
}
