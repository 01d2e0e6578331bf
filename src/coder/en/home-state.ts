import { findTerms } from '../../mentions/en/lexicon.ts'
import { tokenise } from '../../mentions/tokens.ts'
import type { Document } from '../../model/document.ts'

/** The state from which a document is written, by its dateline; null where it has none. */
export function homeState({ datelinePlace }: Document): string | null {
  if (!datelinePlace) return null
  for (const term of findTerms(tokenise(datelinePlace.name)).toReversed()) {
    const polity = term?.values.find((x) => x.kind === 'polity')
    if (polity?.kind === 'polity') return polity.code
    const place = term?.values.find((x) => x.kind === 'place')
    if (place?.kind === 'place') return place.state
  }
  return null
}
