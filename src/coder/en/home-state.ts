import { INSTITUTION } from '../../documents/en/words.ts'
import { findTerms } from '../../mentions/en/lexicon.ts'
import { tokenise } from '../../mentions/tokens.ts'
import type { Document } from '../../model/document.ts'

/** The state from which a document is written, by its dateline or else by the institution that publishes it; null where neither tells. */
export function homeState({ datelinePlace, source }: Pick<Document, 'datelinePlace' | 'source'>): string | null {
  const filed = datelinePlace ? statesIn(datelinePlace.name).at(-1) : undefined
  if (filed !== undefined) return filed
  // An embassy names its own state first and its host after it; papers name states that are not theirs.
  return (source !== null && INSTITUTION.test(source) ? statesIn(source)[0] : undefined) ?? null
}

function statesIn(words: string): string[] {
  return findTerms(tokenise(words)).flatMap((term) => {
    const polity = term?.values.find((value) => value.kind === 'polity')
    if (polity?.kind === 'polity') return [polity.code]
    const place = term?.values.find((value) => value.kind === 'place')
    return place?.kind === 'place' ? [place.state ?? []].flat() : []
  })
}
