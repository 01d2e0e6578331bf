import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { queryString, readQuery } from './api/query.ts'
import { Frame } from './frame/frame.tsx'
import { NoSuchPage } from './frame/no-such-page.tsx'
import { readLedgerSearch } from './ledger/ledger-search.ts'
import { FailedScreen, LoadingScreen } from './parts/loading.tsx'

const root = createRootRoute({ component: Frame, notFoundComponent: NoSuchPage })
const under = { getParentRoute: () => root } as const

const desk = createRoute({
  ...under,
  path: '/',
  component: lazyRouteComponent(() => import('./desk/desk-screen.tsx'), 'DeskScreen'),
})
const ledger = createRoute({
  ...under,
  path: '/ledger',
  validateSearch: readLedgerSearch,
  component: lazyRouteComponent(() => import('./ledger/ledger-screen.tsx'), 'LedgerScreen'),
})
const contact = createRoute({
  ...under,
  path: '/contacts/$id',
  component: lazyRouteComponent(() => import('./contact/contact-screen.tsx'), 'ContactScreen'),
})
const review = createRoute({
  ...under,
  path: '/review',
  validateSearch: ({ id }: Record<string, unknown>): { id?: string } => (typeof id === 'string' ? { id } : {}),
  component: lazyRouteComponent(() => import('./review/review-screen.tsx'), 'ReviewScreen'),
})
const second = createRoute({
  ...under,
  path: '/review/second',
  component: lazyRouteComponent(() => import('./review/second-screen.tsx'), 'SecondScreen'),
})
const proposals = createRoute({
  ...under,
  path: '/review/proposals',
  component: lazyRouteComponent(() => import('./review/proposals-screen.tsx'), 'ProposalsScreen'),
})
const people = createRoute({
  ...under,
  path: '/people',
  component: lazyRouteComponent(() => import('./parties/people-screen.tsx'), 'PeopleScreen'),
})
const person = createRoute({
  ...under,
  path: '/people/$id',
  component: lazyRouteComponent(() => import('./parties/person-screen.tsx'), 'PersonScreen'),
})
const states = createRoute({
  ...under,
  path: '/states',
  component: lazyRouteComponent(() => import('./parties/states-screen.tsx'), 'StatesScreen'),
})
const state = createRoute({
  ...under,
  path: '/states/$code',
  component: lazyRouteComponent(() => import('./parties/state-screen.tsx'), 'StateScreen'),
})
const documents = createRoute({
  ...under,
  path: '/documents',
  component: lazyRouteComponent(() => import('./documents/documents-screen.tsx'), 'DocumentsScreen'),
})
const document = createRoute({
  ...under,
  path: '/documents/$id',
  component: lazyRouteComponent(() => import('./documents/document-screen.tsx'), 'DocumentScreen'),
})
const tryIt = createRoute({
  ...under,
  path: '/try',
  component: lazyRouteComponent(() => import('./try/try-screen.tsx'), 'TryScreen'),
})
const trust = createRoute({
  ...under,
  path: '/trust',
  component: lazyRouteComponent(() => import('./documents/trust-screen.tsx'), 'TrustScreen'),
})

const accounts = createRoute({
  ...under,
  path: '/accounts',
  component: lazyRouteComponent(() => import('./accounts/accounts-screen.tsx'), 'AccountsScreen'),
})

/** Every screen under its address; each is loaded when it is opened. */
export const router = createRouter({
  routeTree: root.addChildren([
    ...[desk, ledger, contact, review, second, proposals, people, person],
    ...[states, state, documents, document, tryIt, trust, accounts],
  ]),
  parseSearch: readQuery,
  stringifySearch: queryString,
  defaultPreload: 'intent',
  defaultPendingComponent: LoadingScreen,
  defaultErrorComponent: FailedScreen,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
