import type { Query } from './query.ts'

/** Filters of which several may hold, in the order in which they are shown. `not` leaves out: `not=mode:call`. */
export const MANY = [
  ...(['who', 'with', 'state', 'mode', 'status', 'level', 'topic', 'place', 'source', 'reviewed', 'not'] as const),
] as const
/** Filters with one value. */
export const ONE = ['text', 'since', 'until', 'as_of'] as const
/** Filters that are on or off. */
export const FLAGS = ['disputed', 'overdue'] as const

export type ManyName = (typeof MANY)[number]
export type OneName = (typeof ONE)[number]
export type FlagName = (typeof FLAGS)[number]

/** Which contacts are asked for: what the address of the page says, and what the API is asked. */
export type Filter = { readonly [Name in ManyName]?: readonly string[] } & {
  readonly [Name in OneName]?: string
} & { readonly [Name in FlagName]?: true }

/** The filter in what an address says; what is none is left out. */
export function readFilter(said: Readonly<Record<string, unknown>>): Filter {
  const filter: Record<string, unknown> = {}
  for (const name of MANY) {
    const values = listed(said[name])
    if (values.length > 0) filter[name] = values
  }
  for (const name of ONE) if (typeof said[name] === 'string' && said[name] !== '') filter[name] = said[name]
  for (const name of FLAGS) if (said[name] === 'true' || said[name] === true) filter[name] = true
  return filter
}

function listed(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value]
  return values.filter((each): each is string => typeof each === 'string' && each !== '')
}

/** A filter with one value more, or without it where it was there. */
export function toggled(filter: Filter, name: ManyName, value: string): Filter {
  const before = filter[name] ?? []
  const after = before.includes(value) ? before.filter((each) => each !== value) : [...before, value]
  return readFilter({ ...filter, [name]: after })
}

/** A filter in which a name has this value, or none. */
export function given(filter: Filter, name: OneName | FlagName, value: string | true | undefined): Filter {
  return readFilter({ ...filter, [name]: value })
}

export function isEmpty(filter: Filter): boolean {
  return Object.keys(filter).length === 0
}

export function filterQuery(filter: Filter): Query {
  return filter as Query
}

/** The same question on the command line: [parley ls --who Fidan --mode call]. */
export function asCommand(filter: Filter): string {
  const words = Object.entries(filter).flatMap(([name, value]) => {
    const option = `--${name.replaceAll('_', '-')}`
    if (value === true) return [option]
    const values: readonly string[] = typeof value === 'string' ? [value] : value
    return values.flatMap((each) => [option, quoted(each)])
  })
  return ['parley', 'ls', ...words].join(' ')
}

/** As a shell takes it for one word. */
function quoted(word: string): string {
  return /^[\p{L}\p{N}_./:@%+-]+$/u.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}
