import { useRef } from 'react'
import { useKeys } from '../frame/keys.ts'
import { say } from '../messages.ts'

/** The head of a list of names, with a field that narrows it down. */
export function NameFilter({
  title,
  words,
  setWords,
}: {
  readonly title: string
  readonly words: string
  readonly setWords: (words: string) => void
}) {
  const field = useRef<HTMLInputElement>(null)
  useKeys(title, [{ keys: 'f', words: say.parties.find, run: () => field.current?.focus() }])
  return (
    <header className="desk-head">
      <h1>{title}</h1>
      <input
        ref={field}
        type="search"
        aria-label={say.parties.find}
        placeholder={say.parties.find}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
    </header>
  )
}
