import { type Filter, FLAGS, given, isEmpty, MANY, ONE, toggled } from '../api/filter.ts'
import { say } from '../messages.ts'
import { useStateNames } from '../parts/state-names.ts'
import { parted, valueWords } from './filter-words.ts'

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
