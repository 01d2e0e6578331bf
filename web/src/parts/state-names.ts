import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api } from '../api/client.ts'

const NONE: readonly { code: string; name: string }[] = []

/** The names of the states and bodies of the ledger, by their codes. */
export function useStateNames(): ReadonlyMap<string, string> {
  const { data } = useQuery({
    queryKey: ['polities', 'names'],
    queryFn: () => api.polities({ limit: 5000 }),
    staleTime: 600_000,
  })
  const polities = data?.polities ?? NONE
  return useMemo(() => new Map(polities.map(({ code, name }) => [code, name])), [polities])
}
