import { publishedDays } from './stretch.ts'

interface Published {
  readonly key: string
  readonly published: string | null
}

/** Orders records by the first day on which their text may have been published, those without one last; then by key. */
export function byPublication(a: Published, b: Published): number {
  const [first, second] = [firstDay(a), firstDay(b)]
  if (first !== second) return first - second
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0
}

function firstDay({ published }: Published): number {
  return publishedDays(published)?.[0] ?? Number.MAX_SAFE_INTEGER
}
