import { fold } from './fold.ts'
import { POLITIES, POLITY_TERMS, SPOKEN_FOR } from './polities.generated.ts'
import { indexBy, lazy, listOf, rowsOf } from './rows.ts'

export type PolityKind = 'state' | 'territory' | 'de-facto' | 'body' | 'group'

/** A state, territory, body of states or armed group that contacts are coded for. */
export interface Polity {
  readonly code: string
  readonly kind: PolityKind
  readonly name: string
  readonly capital: string | null
}

export type PolityTermKind =
  | 'name'
  | 'adjective'
  | 'demonym'
  | 'capital'
  | 'metonym'
  | 'weak-metonym'
  | 'ministry'
  | 'organ'

/** A term as it is written, without "the", and the polity that it stands for: [Foggy Bottom, USA, ministry]. */
export interface PolityTerm {
  readonly term: string
  readonly code: string
  readonly kind: PolityTermKind
}

const polities = lazy(
  () =>
    new Map(
      rowsOf(POLITIES).map(([code = '', kind = '', name = '', capital = '']): [string, Polity] => [
        code,
        { code, kind: kind as PolityKind, name, capital: capital || null },
      ]),
    ),
)

/** The polity of a code, or null for a code that no table knows. */
export function polityOf(code: string): Polity | null {
  return polities().get(code) ?? null
}

/** Every polity. */
export function allPolities(): readonly Polity[] {
  return [...polities().values()]
}

/** Every term for every polity; a term may stand more than once: [Congolese COD, Guinea GIN; Vatican name and adjective]. */
export const polityTerms: () => readonly PolityTerm[] = lazy(() =>
  rowsOf(POLITY_TERMS).flatMap(([code = '', kind = '', terms]) =>
    listOf(terms).map((term) => ({ term, code, kind: kind as PolityTermKind })),
  ),
)

const byTerm = lazy(() => indexBy(polityTerms(), ({ term }) => [fold(term)]))

/** The codes of polities that a code, a name, an adjective or another term stands for: ["turkey" → TUR]. */
export function polityCodes(said: string): string[] {
  const wanted = said.trim().replace(/^the /i, '')
  if (polities().has(wanted.toUpperCase())) return [wanted.toUpperCase()]
  const terms = byTerm().get(fold(wanted)) ?? []
  const names = terms.filter(({ kind }) => kind === 'name')
  return [...new Set((names.length ? names : terms).map(({ code }) => code))]
}

const spokenFor = lazy(() => rowsOf(SPOKEN_FOR))

/** Who speaks for a state on an ISO day: [AFG on 2024-03-01 → XTB]; the state itself by default, or where no day is known. */
export function speaksFor(code: string, day: string | null): string {
  const other = spokenFor().find(([of, , from = '']) => of === code && day !== null && day >= from)
  return other?.[1] ?? code
}
