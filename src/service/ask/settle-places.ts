import { fold } from '../../model/fold.ts'
import { placeTerms, polityCodes, polityOf, polityTerms } from '../../register/index.ts'

/** By what a place may be asked for: the code of a state, or every spelling of a place: [Kyiv → kyiv, kiev]. */
export function settlePlaces(said: readonly string[]): readonly string[] {
  return [...new Set(said.flatMap(placesOf))]
}

function placesOf(said: string): readonly string[] {
  // Counts by place give its state too: Muscat|OMN.
  const words = said.trim().replace(/\|[A-Z0-9]*$/, '')
  if (polityOf(words.toUpperCase())) return [words.toUpperCase()]
  const wanted = fold(words.replace(/^the /i, ''))
  const isState = polityTerms().some(({ term, kind }) => kind === 'name' && fold(term) === wanted)
  if (isState) return polityCodes(words)
  const names = new Set(
    placeTerms().flatMap(({ term, name, state }) => (fold(term) === wanted ? [`${name}|${state}`] : [])),
  )
  const spellings = placeTerms().filter(({ name, state }) => names.has(`${name}|${state}`))
  return [wanted, ...spellings.map(({ term }) => fold(term))]
}
