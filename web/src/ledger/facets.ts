import { type Filter, given, type ManyName, readFilter, toggled } from '../api/filter.ts'
import type { Count, Facets } from '../api/types.ts'
import { say, topicWords } from '../messages.ts'

export type FacetName = Exclude<keyof Facets, 'total' | 'disputed' | 'overdue'>

/** One way to narrow contacts down: how its keys become part of a filter, and how they are said. */
export interface Facet {
  readonly name: FacetName
  readonly words: (count: Count) => string
  readonly chosen: (filter: Filter, key: string) => boolean
  readonly choose: (filter: Filter, key: string) => Filter
  /** The filter's word by which its keys are left out: `not=mode:call`. */
  readonly word: string
}

const listed = (name: FacetName, word: ManyName, words = said): Facet => ({
  ...{ name, words, word },
  chosen: (filter, key) => filter[word]?.includes(key) ?? false,
  choose: (filter, key) => toggled(filter, word, key),
})

function said({ words }: Count): string {
  return words
}

const inWords = (list: Readonly<Record<string, string>>) => (count: Count) => list[count.key] ?? count.words

const pair: Facet = {
  name: 'pair',
  word: 'pair',
  words: said,
  chosen: ({ state = [] }, key) => key.split('-').every((code) => state.includes(code)),
  choose: (filter, key) => {
    const codes = key.split('-')
    const rest = (filter.state ?? []).filter((code) => !codes.includes(code))
    return readFilter({ ...filter, state: pair.chosen(filter, key) ? rest : [...rest, ...codes] })
  },
}

const year: Facet = {
  name: 'year',
  word: 'year',
  words: said,
  chosen: ({ since, until }, key) => since === key && until === key,
  choose: (filter, key) => {
    const day = year.chosen(filter, key) ? undefined : key
    return given(given(filter, 'since', day), 'until', day)
  },
}

/** Every facet of the ledger, in the order in which it is shown. */
export const FACETS: readonly Facet[] = [
  listed('state', 'state'),
  listed('person', 'who'),
  pair,
  listed('mode', 'mode', inWords(say.modes)),
  listed('status', 'status', inWords(say.statuses)),
  listed('level', 'level', inWords(say.levels)),
  listed('topic', 'topic', ({ key }) => topicWords(key)),
  listed('place', 'place'),
  year,
  listed('source', 'source'),
  listed('reviewed', 'reviewed', inWords(say.verdicts)),
]
