import { useQuery } from '@tanstack/react-query'
import { api } from '../api/client.ts'

/** Who uses the page, and whether anybody has to say so. */
export function useSession() {
  // Whoever asks is shown only when the answer is there: asked anew at every showing, a failure would go round for ever.
  return useQuery({ queryKey: ['session'], queryFn: api.session, staleTime: 300_000, retryOnMount: false })
}
