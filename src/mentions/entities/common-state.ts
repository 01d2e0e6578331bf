import { isBody } from '../en/parties.ts'
import type { Book } from './draft.ts'

/** The state of most of the people who hold an office in the document, but for one. */
export function commonState(book: Book, besides: string | null = null): string | null {
  const counts = new Map<string, number>()
  for (const draft of book.drafts)
    if (
      draft.state &&
      draft.state !== besides &&
      !isBody(draft.state) &&
      draft.offices.length &&
      draft.office !== 'ambassador'
    )
      counts.set(draft.state, (counts.get(draft.state) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
