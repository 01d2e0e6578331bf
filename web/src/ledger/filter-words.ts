import { type Filter, FLAGS, MANY, ONE } from '../api/filter.ts'
import { say, topicWords } from '../messages.ts'

/** A question in a line: [Mode: call · Person: Hakan Fidan]. */
export function filterWords(filter: Filter, states: ReadonlyMap<string, string>): string {
  const many = MANY.flatMap((name) =>
    (filter[name] ?? []).map((value) => {
      const [word, said] = name === 'not' ? parted(value) : [name, value]
      const words = valueWords(word, said, states)
      return `${say.ledger.filters[word] ?? word}: ${name === 'not' ? `${say.ledger.not} ` : ''}${words}`
    }),
  )
  const ones = ONE.flatMap((name) =>
    filter[name] === undefined ? [] : [`${say.ledger.filters[name]}: ${filter[name]}`],
  )
  const flags = FLAGS.flatMap((name) => (filter[name] ? [say.ledger.flags[name]] : []))
  return [...many, ...ones, ...flags].join(' · ')
}

/** What is left out: [mode:call → mode, call]. */
export function parted(value: string): [string, string] {
  const colon = value.indexOf(':')
  return [value.slice(0, colon), value.slice(colon + 1)]
}

/** A value of a filter, for people. */
export function valueWords(name: string, value: string, states: ReadonlyMap<string, string>): string {
  if (name === 'topic') return topicWords(value)
  if (name === 'pair')
    return value
      .split('-')
      .map((code) => states.get(code) ?? code)
      .join(', ')
  if (name === 'state') return states.get(value) ?? value
  if (name === 'who' || name === 'with') return personWords(value)
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    mode: say.modes,
    status: say.statuses,
    level: say.levels,
    reviewed: say.verdicts,
  }
  return words[name]?.[value] ?? value
}

/** A register's id reads as a name near enough: [hakan-fidan → Hakan Fidan]. */
function personWords(id: string): string {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(id)) return id
  return id.replaceAll(/(^|-)([a-z])/g, (_, dash: string, letter: string) => (dash ? ' ' : '') + letter.toUpperCase())
}
