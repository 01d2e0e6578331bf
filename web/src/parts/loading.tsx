import type { UseQueryResult } from '@tanstack/react-query'
import type { ErrorComponentProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Refusal } from '../api/client.ts'
import { say } from '../messages.ts'

/** What was asked for, as soon as it is there; until then that it is coming, or why it cannot. */
export function Loaded<Answer>({
  of: { data, error, refetch },
  children,
}: {
  readonly of: Pick<UseQueryResult<Answer>, 'data' | 'error' | 'refetch'>
  readonly children: (answer: Answer) => ReactNode
}) {
  if (data !== undefined) return children(data)
  if (error) return <Failed error={error} again={() => void refetch()} />
  return <Loading />
}

export function Loading() {
  return (
    <p className="loading" role="status">
      {say.state.loading}
    </p>
  )
}

/** What could not be done, and what to do next. */
export function Failed({ error, again }: { readonly error: Error; readonly again?: () => void }) {
  const title = error instanceof Refusal ? error.problem.title : say.state.refused
  return (
    <div className="failed" role="alert">
      <strong>{title}</strong>
      <p>{error.message}</p>
      {again && (
        <button type="button" className="button" onClick={again}>
          {say.state.again}
        </button>
      )}
    </div>
  )
}

export function LoadingScreen() {
  return (
    <div className="narrow">
      <Loading />
    </div>
  )
}

export function FailedScreen({ error, reset }: ErrorComponentProps) {
  return (
    <div className="narrow">
      <Failed error={error instanceof Error ? error : new Error(String(error))} again={reset} />
    </div>
  )
}
