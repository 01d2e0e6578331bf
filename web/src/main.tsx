import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Refusal } from './api/client.ts'
import { keptTheme, showTheme } from './frame/theme.ts'
import { router } from './router.tsx'
import './styles/tokens.css'
import './styles/base.css'
import './styles/frame.css'
import './styles/parts.css'
import './styles/counts.css'
import './styles/texts.css'
import './styles/accounts.css'

const MOST_TRIES = 2

/** What the server has said no to will not become right by asking again. */
const worthAnotherTry = (failures: number, error: Error) =>
  failures < MOST_TRIES && !(error instanceof Refusal && error.problem.status >= 400 && error.problem.status < 500)

const queries = new QueryClient({
  defaultOptions: { queries: { staleTime: 15_000, retry: worthAnotherTry, refetchOnWindowFocus: false } },
})

showTheme(keptTheme())
const page = document.getElementById('page')
if (page)
  createRoot(page).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  )
