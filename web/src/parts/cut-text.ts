/** A stretch of a text that is to be seen: what it is, and the name of what it belongs to. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly kind: string
  readonly name?: string
}

/** A piece of a text over the whole of which the same stretches lie. */
export interface Piece {
  readonly start: number
  readonly words: string
  readonly kinds: readonly string[]
  readonly names: readonly string[]
}

/** Cuts a text where stretches begin and end, so that they may overlap as they like. */
export function cutText(text: string, stretches: readonly Stretch[]): Piece[] {
  const cuts = new Set([0, text.length])
  for (const { start, end } of stretches) cuts.add(start).add(end)
  const sorted = [...cuts].filter((cut) => cut >= 0 && cut <= text.length).sort((a, b) => a - b)
  const byStart = stretches.toSorted((a, b) => a.start - b.start)
  let open: Stretch[] = []
  let next = 0
  return sorted.slice(0, -1).map((start, at) => {
    for (; next < byStart.length && byStart[next]!.start <= start; next++) open.push(byStart[next]!)
    open = open.filter(({ end }) => end > start)
    const names = open.flatMap(({ name }) => name ?? [])
    return {
      ...{ start, words: text.slice(start, sorted[at + 1]) },
      ...{ kinds: [...new Set(open.map(({ kind }) => kind))], names: [...new Set(names)] },
    }
  })
}
