import { useNavigate, useSearch } from '@tanstack/react-router'
import { type FormEvent, type RefObject, useEffect, useState } from 'react'
import { readFilter } from '../api/filter.ts'
import { say } from '../messages.ts'

/** Words looked for in the ledger, from any screen. */
export function SearchBox({ box }: { readonly box: RefObject<HTMLInputElement | null> }) {
  const shown = readFilter(useSearch({ strict: false }) as Record<string, unknown>)
  const [words, setWords] = useState(shown.text ?? '')
  const navigate = useNavigate()
  useEffect(() => setWords(shown.text ?? ''), [shown.text])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const text = words.trim()
    void navigate({ to: '/ledger', search: readFilter({ ...shown, text }) })
    box.current?.blur()
  }
  return (
    <search className="search">
      <form onSubmit={submit}>
        <input
          ref={box}
          type="search"
          aria-label={say.search.label}
          placeholder={say.search.placeholder}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </form>
    </search>
  )
}
