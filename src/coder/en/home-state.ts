import { INSTITUTION } from '../../documents/en/words.ts'
import { findTerms } from '../../mentions/en/lexicon.ts'
import { isBody } from '../../mentions/en/parties.ts'
import { tokenise } from '../../mentions/tokens.ts'
import type { Document } from '../../model/document.ts'

type Published = Pick<Document, 'datelinePlace' | 'source'> & Partial<Pick<Document, 'text'>>

/** The state for which a document is written, by the institution that publishes it or else by its dateline; null where neither tells. */
export function homeState({ datelinePlace, source, text }: Published): string | null {
  // A ministry writes from wherever its minister is; papers name states that are not theirs.
  const own = source !== null && INSTITUTION.test(source) ? (statesIn(source)[0] ?? letterheadState(text ?? '')) : null
  const filed = datelinePlace ? statesIn(datelinePlace.name).at(-1) : null
  return own && !isBody(own) ? own : (filed ?? own ?? null)
}

/** The institution that publishes a document itself; null for a report. */
export function publisherOf({ source }: Pick<Document, 'source'>): string | null {
  return source !== null && INSTITUTION.test(source) ? source : null
}

const HEAD = 300

/** "Republic of Azerbaijan" alone on a line over "Ministry of Foreign Affairs". */
function letterheadState(text: string): string | undefined {
  for (const line of text.slice(0, HEAD).split('\n').slice(0, 5)) {
    const words = line.trim()
    const [only] = findTerms(tokenise(words)).filter((x) => x !== undefined)
    const polity = only?.values.find((x) => x.kind === 'polity' && x.use === 'name')
    if (only && polity?.kind === 'polity' && only.from === 0 && only.to === tokenise(words).length) return polity.code
  }
  return undefined
}

function statesIn(words: string): string[] {
  return findTerms(tokenise(words)).flatMap((term) => {
    const polity = term?.values.find((value) => value.kind === 'polity')
    if (polity?.kind === 'polity') return [polity.code]
    const place = term?.values.find((value) => value.kind === 'place')
    return place?.kind === 'place' ? [place.state ?? []].flat() : []
  })
}
