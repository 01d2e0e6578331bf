import { useMutation } from '@tanstack/react-query'
import { type DragEvent, type FormEvent, useState } from 'react'
import { api } from '../api/client.ts'
import type { GivenText } from '../api/types.ts'
import { useKeys } from '../frame/keys.ts'
import { say } from '../messages.ts'
import { Failed, Loading } from '../parts/loading.tsx'
import '../styles/contact.css'
import '../styles/try.css'
import { Coded } from './coded.tsx'

/** A text of one's own, coded in place; nothing of it is kept. */
export function TryScreen() {
  const [text, setText] = useState('')
  const [published, setPublished] = useState('')
  const coding = useMutation({ mutationFn: (given: GivenText) => api.code(given) })
  const code = () => {
    if (text.trim() !== '') coding.mutate({ text, explain: true, ...(published !== '' && { published }) })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    code()
  }
  useKeys(say.nav.try, [
    { keys: 'e', words: say.tryIt.keys.write, run: () => document.getElementById('given-text')?.focus() },
    { keys: 'x', words: say.tryIt.keys.example, run: () => setText(say.tryIt.exampleText) },
  ])
  return (
    <div className="try">
      <form className="try-form" onSubmit={submit}>
        <h1>{say.nav.try}</h1>
        <p className="soft">{say.tryIt.about}</p>
        <TextField text={text} setText={setText} code={code} />
        <div className="try-bar">
          <label>
            {say.tryIt.published}{' '}
            <input type="date" value={published} onChange={({ target }) => setPublished(target.value)} />
          </label>
          <button type="button" className="button" onClick={() => setText(say.tryIt.exampleText)}>
            {say.tryIt.example}
          </button>
          <button type="submit" className="button strong" disabled={text.trim() === ''}>
            {say.tryIt.code}
          </button>
        </div>
      </form>
      {coding.isPending && <Loading />}
      {coding.error && <Failed error={coding.error} />}
      {coding.data && <Coded coded={coding.data} />}
    </div>
  )
}

function TextField({
  text,
  setText,
  code,
}: {
  readonly text: string
  readonly setText: (text: string) => void
  readonly code: () => void
}) {
  const drop = async (event: DragEvent) => {
    const file = event.dataTransfer.files[0]
    if (!file) return
    event.preventDefault()
    setText(await file.text())
  }
  return (
    <>
      <label className="hidden-words" htmlFor="given-text">
        {say.tryIt.text}
      </label>
      <textarea
        id="given-text"
        rows={10}
        placeholder={say.tryIt.placeholder}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onDrop={(event) => void drop(event)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) code()
        }}
      />
      <label className="try-file">
        <span>{say.tryIt.file}</span>
        <input
          type="file"
          accept=".txt,.md,.html,.htm"
          onChange={({ target }) => void target.files?.[0]?.text().then(setText)}
        />
      </label>
    </>
  )
}
