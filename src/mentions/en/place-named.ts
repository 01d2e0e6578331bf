import { tokenise } from '../tokens.ts'
import { findTerms } from './lexicon.ts'

/** The place that the words of a dateline name first, with its state; null where the tables know none. */
export function placeNamed(words: string | null): { readonly name: string; readonly state: string | null } | null {
  if (words === null) return null
  const terms = findTerms(tokenise(words)).filter((term) => term !== undefined)
  for (const { from, values } of terms) {
    const place = values.find((value) => value.kind === 'place')
    const polity = values.find((value) => value.kind === 'polity')
    if (from !== 0 || (!place && !polity)) return null
    const name = words.split(/[,(/]/)[0]!.trim()
    // The body sits in New York; "UNITED NATIONS" is filed from there.
    if (polity?.kind === 'polity' && polity.code === 'XUN') return { name: 'New York', state: 'USA' }
    if (place?.kind === 'place') return { name: place.name, state: place.state }
    return polity?.kind === 'polity' ? { name, state: polity.code } : null
  }
  return null
}
