import { span } from '../model/edtf.ts'

interface Published {
  readonly key: string
  readonly published: string | null
}

const NEVER = '9999-99-99'

/** Orders records by the first day on which their text may have been published, those without one last; then by key. */
export function byPublication(a: Published, b: Published): number {
  const [first, second] = [dayOf(a.published), dayOf(b.published)]
  if (first !== second) return first < second ? -1 : 1
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0
}

function dayOf(published: string | null): string {
  return (published !== null && span(published)?.[0]) || NEVER
}
