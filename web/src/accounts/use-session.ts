import { useQuery } from '@tanstack/react-query'
import { api } from '../api/client.ts'

/** Who uses the page, and whether anybody has to say so. */
export function useSession() {
  return useQuery({ queryKey: ['session'], queryFn: api.session, staleTime: 300_000 })
}
