import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../api/client.ts'
import type { Verdict } from '../api/types.ts'
import { notify } from '../frame/notice.tsx'
import { say } from '../messages.ts'

const AHEAD = 50

/** What waits for review, the one that is looked at, and deciding about it. */
export function useQueue() {
  const { id: given } = useSearch({ from: '/review' })
  const navigate = useNavigate({ from: '/review' })
  const queries = useQueryClient()
  const queue = useQuery({ queryKey: ['review'], queryFn: () => api.review({ limit: AHEAD }) })
  const [passed, setPassed] = useState<ReadonlySet<string>>(new Set())
  const [made, setMade] = useState<readonly string[]>([])
  const waiting = (queue.data?.contacts ?? []).map(({ contact }) => contact.id).filter((id) => !passed.has(id))
  const id = given ?? waiting[0] ?? null
  const goOn = () => {
    if (id !== null) setPassed(new Set([...passed, id]))
    if (given !== undefined) void navigate({ search: {} })
  }
  const decide = useMutation({
    mutationFn: ({ verdict, why }: { readonly verdict: Verdict; readonly why: string }) => api.decide([verdict], why),
    onSuccess: ({ outcomes }, { verdict }) => {
      setMade([...made, ...outcomes.map(({ decision }) => decision.id)])
      notify(`${say.decisionKinds[verdict.kind] ?? verdict.kind}. ${say.review.undoHint}`)
      goOn()
      void queries.invalidateQueries()
    },
  })
  const undo = useMutation({
    mutationFn: (decision: string) => api.decide([{ kind: 'undo', id: decision }]),
    onSuccess: ({ outcomes }) => {
      setMade(made.slice(0, -1))
      notify(say.decisionKinds.undo ?? '')
      const back = outcomes[0]?.changed[0]
      if (back !== undefined) void navigate({ search: { id: back } })
      void queries.invalidateQueries()
    },
  })
  const last = made.at(-1)
  return {
    ...{ id, queue, goOn, made: made.length },
    decide: (verdict: Verdict, why: string) => decide.mutate({ verdict, why }),
    undo: last === undefined ? null : () => undo.mutate(last),
    busy: decide.isPending || undo.isPending,
    error: decide.error ?? undo.error,
  }
}
