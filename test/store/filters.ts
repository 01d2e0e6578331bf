import fc from 'fast-check'
import type { Entry } from '../../src/model/entry.ts'
import type { EntryFilter, EntryOrder, Side } from '../../src/model/entry-filter.ts'
import { fold } from '../../src/model/fold.ts'
import { LEVELS } from '../../src/model/level.ts'
import type { MadeEntry } from './made-ledger.ts'

/** Filters whose values stand in the entries, so that most of them find something. */
export function filtersOver(made: readonly MadeEntry[]): fc.Arbitrary<EntryFilter> {
  const entries = made.map(({ entry }) => entry)
  const parties = entries.flatMap(({ parties }) => parties)
  const of = <T>(values: Iterable<T>) => fc.constantFrom(...new Set(values))
  const words = (texts: readonly string[]) => texts.flatMap((text) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [])
  const quotes = made.flatMap(({ documents }) =>
    documents.map(({ records }) => records[0]!.record.contact.evidence[0]!.quote),
  )
  const days = of(entries.flatMap(({ date }) => date?.match(/\d{4}-\d\d-\d\d/g) ?? []))
  const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { minLength: 1, maxLength: 3 })
  const side: fc.Arbitrary<Side> = fc.oneof(
    fc.record({ state: of(parties.flatMap(({ state }) => state ?? [])) }),
    fc.record({ person: of(parties.flatMap(({ person }) => person ?? [])) }),
    of(parties).map(({ name, state }) => ({ name: words([name]).slice(0, 2), ...(state && { state }) })),
    of(parties).map(({ name }) => ({ name: words([name]).slice(-1) })),
    of(parties).map(({ person, state }) => ({ ...(person && { person }), ...(state && { state }) })),
  )
  const conditions = {
    sides: fc.oneof(fc.array(side, { minLength: 1, maxLength: 2 }), of(entries).map(sidesOf)),
    modes: some(of(entries.map(({ mode }) => mode))),
    statuses: some(of(entries.map(({ status }) => status))),
    topics: some(of(entries.flatMap(({ topics }) => topics))),
    places: some(of(entries.flatMap(({ place }) => (place ? [fold(place.name), place.state ?? 'TUR'] : [])))),
    since: days,
    until: days,
    text: fc.oneof(
      of(words(quotes)),
      of(words(quotes)).map((word) => `${word.slice(0, 3)}*`),
      of(parties).map(({ name }) => words([name]).join(' ')),
    ),
    sources: some(of(made.flatMap(({ documents }) => documents.flatMap(({ text }) => text.source ?? [])))),
    levels: some(fc.constantFrom(...LEVELS)),
    without: fc.record(
      {
        people: some(of(parties.flatMap(({ person }) => person ?? []))),
        states: some(of(parties.flatMap(({ state }) => state ?? []))),
        pairs: some(of(entries.flatMap(({ parties }) => pairsOf(parties)))),
        topics: some(of(entries.flatMap(({ topics }) => topics))),
        modes: some(of(entries.map(({ mode }) => mode))),
        levels: some(fc.constantFrom(...LEVELS)),
        places: some(of(entries.flatMap(({ place }) => (place ? [fold(place.name), place.state ?? 'TUR'] : [])))),
        years: some(of(entries.flatMap(({ date }) => date?.match(/\d{4}/g) ?? []))),
        reviewed: some(fc.constantFrom('accepted', 'unsure', 'open')),
      },
      { requiredKeys: [] },
    ),
    ids: some(of(entries.map(({ id }) => id))),
    overdueOn: days,
    disputed: fc.boolean(),
    inDoubt: fc.boolean(),
    reviewed: some(fc.constantFrom('accepted', 'unsure', 'open')),
  } satisfies { [Name in keyof EntryFilter]: fc.Arbitrary<unknown> }
  return fc
    .subarray(Object.keys(conditions) as (keyof typeof conditions)[], { minLength: 1, maxLength: 2 })
    .chain((names) => fc.record<EntryFilter>(Object.fromEntries(names.map((name) => [name, conditions[name]]))))
}

/** The states of the first two parties, which may be one. */
function sidesOf({ parties }: Entry): Side[] {
  return parties.slice(0, 2).map(({ state, name }) => (state ? { state } : { name: fold(name).split(/[ -]/) }))
}

/** Every two states at one table. */
export function pairsOf(parties: Entry['parties']): string[] {
  const states = [...new Set(parties.flatMap(({ state }) => state ?? []))]
  return states.flatMap((a) => states.filter((b) => a < b).map((b) => `${a}-${b}`))
}

export const ORDERS: readonly EntryOrder[] = ['date', '-date', 'changed', '-changed', 'reports', '-reports', '-doubt']
