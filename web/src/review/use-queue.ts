import { type Query, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useRights } from '../accounts/rights.ts'
import { api } from '../api/client.ts'
import type { Verdict } from '../api/types.ts'
import { notify } from '../frame/notice.tsx'
import { say } from '../messages.ts'
import { takeBack, tell } from './tell.ts'

const AHEAD = 50

/** What was decided or proposed last, and can be taken back. */
interface Made {
  readonly id: string
  readonly proposed: boolean
}

/** What waits for review, the one that is looked at, and deciding about it. */
export function useQueue() {
  const { id: given } = useSearch({ from: '/review' })
  const navigate = useNavigate({ from: '/review' })
  const queries = useQueryClient()
  const rights = useRights()
  const queue = useQuery({ queryKey: ['review'], queryFn: () => api.review({ limit: AHEAD }) })
  const [passed, setPassed] = useState<ReadonlySet<string>>(new Set())
  const [made, setMade] = useState<readonly Made[]>([])
  const waiting = (queue.data?.contacts ?? []).map(({ contact }) => contact.id).filter((id) => !passed.has(id))
  const id = given ?? waiting[0] ?? null
  const goOn = () => {
    if (id !== null) setPassed(new Set([...passed, id]))
    if (given !== undefined) void navigate({ search: {} })
  }
  const decide = useMutation({
    mutationFn: ({ verdict, why }: { readonly verdict: Verdict; readonly why: string }) =>
      tell(verdict, why, rights(verdict.kind)),
    onSuccess: ({ ids, proposed }, { verdict }) => {
      setMade([...made, ...ids.map((each) => ({ id: each, proposed }))])
      const words = proposed ? say.propose.kept : `${say.decisionKinds[verdict.kind] ?? verdict.kind}.`
      notify(`${words} ${say.review.undoHint}`)
      goOn()
      // What was decided upon is shown no more, and may be no more: it is asked for again when it is looked at again.
      const isIt = ({ queryKey }: Query) => queryKey[1] === id && (queryKey[0] === 'contact' || queryKey[0] === 'why')
      void queries.invalidateQueries({ predicate: isIt, refetchType: 'none' })
      void queries.invalidateQueries({ predicate: (query) => !isIt(query) })
    },
  })
  const undo = useMutation({
    mutationFn: ({ id: which, proposed }: Made) => takeBack(which, proposed),
    onSuccess: (back) => {
      setMade(made.slice(0, -1))
      notify(say.decisionKinds.undo ?? '')
      if (back !== null) void navigate({ search: { id: back } })
      void queries.invalidateQueries()
    },
  })
  const last = made.at(-1)
  return {
    ...{ id, queue, goOn, rights, made: made.length },
    decide: (verdict: Verdict, why: string) => decide.mutate({ verdict, why }),
    undo: last === undefined ? null : () => undo.mutate(last),
    busy: decide.isPending || undo.isPending,
    error: decide.error ?? undo.error,
  }
}
