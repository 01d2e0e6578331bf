import { type Filter, FLAGS, given, isEmpty, MANY, ONE, toggled } from '../api/filter.ts'
import { say, topicWords } from '../messages.ts'
import { useStateNames } from '../parts/state-names.ts'

/** Every condition that holds, each with a way to lift it. */
export function FilterChips({ filter, ask }: { readonly filter: Filter; readonly ask: (filter: Filter) => void }) {
  const states = useStateNames()
  if (isEmpty(filter)) return null
  return (
    <ul className="chips" aria-label={say.ledger.conditions}>
      {MANY.flatMap((name) =>
        (filter[name] ?? []).map((value) => {
          const [word, said] = name === 'not' ? parted(value) : [name, value]
          return (
            <Chip
              key={`${name} ${value}`}
              name={say.ledger.filters[word] ?? word}
              value={valueWords(word, said, states)}
              excluded={name === 'not'}
              lift={() => ask(toggled(filter, name, value))}
            />
          )
        }),
      )}
      {ONE.map((name) => {
        const value = filter[name]
        if (value === undefined) return null
        return (
          <Chip
            key={name}
            name={say.ledger.filters[name] ?? name}
            value={value}
            lift={() => ask(given(filter, name, undefined))}
          />
        )
      })}
      {FLAGS.map(
        (name) =>
          filter[name] && (
            <Chip
              key={name}
              name={say.ledger.only}
              value={say.ledger.flags[name]}
              lift={() => ask(given(filter, name, undefined))}
            />
          ),
      )}
      <li>
        <button type="button" className="quiet" onClick={() => ask({})}>
          {say.ledger.clear}
        </button>
      </li>
    </ul>
  )
}

function Chip({
  name,
  value,
  excluded = false,
  lift,
}: {
  readonly name: string
  readonly value: string
  readonly excluded?: boolean
  readonly lift: () => void
}) {
  const words = excluded ? `${name}: ${say.ledger.not} ${value}` : `${name}: ${value}`
  return (
    <li>
      <button
        type="button"
        className="chip"
        data-excluded={excluded}
        title={`${say.ledger.lift} ${words}`}
        onClick={lift}
      >
        <span className="chip-name">{name}</span>{' '}
        {excluded ? (
          <>
            <span className="hidden-words">{say.ledger.not} </span>
            <s>{value}</s>
          </>
        ) : (
          value
        )}
        <span aria-hidden="true"> ×</span>
      </button>
    </li>
  )
}

/** What is left out: [mode:call → mode, call]. */
function parted(value: string): [string, string] {
  const colon = value.indexOf(':')
  return [value.slice(0, colon), value.slice(colon + 1)]
}

function valueWords(name: string, value: string, states: ReadonlyMap<string, string>): string {
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
