import type { ReactNode } from 'react'
import { LoginScreen } from './login-screen.tsx'
import { useSession } from './use-session.ts'

/** The screen that was asked for, to whoever may see it; else a way to log in. */
export function LetIn({ children }: { readonly children: ReactNode }) {
  const { data, isPending } = useSession()
  if (isPending) return null
  return data && !data.open && data.name === null ? <LoginScreen /> : children
}
