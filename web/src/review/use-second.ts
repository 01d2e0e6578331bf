import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../api/client.ts'
import type { NewReading } from '../api/types.ts'
import { notify } from '../frame/notice.tsx'
import { say } from '../messages.ts'

type Opinion = Pick<NewReading, 'verdict' | 'change' | 'why'>

/** What waits for a second reader of this name, the one that is looked at, and saying what they make of it. */
export function useSecond(by: string | undefined) {
  const queries = useQueryClient()
  const [passed, setPassed] = useState<ReadonlySet<string>>(new Set())
  const [made, setMade] = useState<readonly string[]>([])
  const queue = useQuery({ queryKey: ['second', by], queryFn: () => api.second({ limit: 50, by }) })
  const unit = queue.data?.units.find(({ key }) => !passed.has(key)) ?? null
  const goOn = () => {
    if (unit !== null) setPassed(new Set([...passed, unit.key]))
  }
  const reading = useMutation({
    mutationFn: (opinion: Opinion) => api.readSecond({ key: unit?.key ?? '', ...opinion, ...(by && { by }) }),
    onSuccess: ({ id }) => {
      setMade([...made, id])
      notify(`${say.second.kept} ${say.review.undoHint}`)
      goOn()
      void queries.invalidateQueries()
    },
  })
  const undo = useMutation({
    mutationFn: (id: string) => api.decide([{ kind: 'undo', id }]),
    onSuccess: () => {
      setMade(made.slice(0, -1))
      setPassed(new Set([...passed].slice(0, -1)))
      void queries.invalidateQueries()
    },
  })
  const last = made.at(-1)
  return {
    ...{ queue, unit, goOn, read: reading.mutate },
    undo: last === undefined ? null : () => undo.mutate(last),
    busy: reading.isPending || undo.isPending,
    error: reading.error ?? undo.error,
  }
}
