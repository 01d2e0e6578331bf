const OWN_FOR = 15_000
const made = new Map<string, number>()
let heard: (ids: readonly string[]) => void = () => {}

/** These contacts were changed from this page: no news to whoever sits at it. */
export function changedHere(ids: readonly string[]): void {
  for (const id of ids) made.set(id, Date.now())
  heard(ids)
}

export function isChangedHere(id: string): boolean {
  return Date.now() - (made.get(id) ?? Number.NEGATIVE_INFINITY) < OWN_FOR
}

/** Who is to be told of them, be it after the news of them has come. */
export function whenChangedHere(tell: (ids: readonly string[]) => void): void {
  heard = tell
}
