import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { api } from '../api/client.ts'
import { type Filter, filterQuery } from '../api/filter.ts'
import { filterOf, type LedgerSearch, readLedgerSearch } from './ledger-search.ts'

const PAGE = 200

/** What the address asks of the ledger, and a way to ask for something else. */
export function useLedgerSearch() {
  const search = useSearch({ from: '/ledger' })
  const navigate = useNavigate({ from: '/ledger' })
  const show = (change: Partial<Record<keyof LedgerSearch, unknown>>, replace = false) =>
    void navigate({ search: readLedgerSearch({ ...search, ...change }), replace })
  const ask = (filter: Filter) => {
    const { view, sort, of } = search
    void navigate({ search: readLedgerSearch({ ...filter, view, sort, of }) })
  }
  return { search, filter: filterOf(search), show, ask }
}

/** The contacts that are asked for, page by page. */
export function useContacts(filter: Filter, sort: string | undefined) {
  return useInfiniteQuery({
    queryKey: ['contacts', filter, sort],
    queryFn: ({ pageParam }) =>
      api.contacts({ ...filterQuery(filter), sort, limit: PAGE, ...(pageParam && { after: pageParam }) }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  })
}

/** How the contacts that are asked for can be narrowed down. */
export function useFacets(filter: Filter) {
  return useQuery({
    queryKey: ['facets', filter],
    queryFn: () => api.facets({ ...filterQuery(filter), limit: 12 }),
    placeholderData: keepPreviousData,
  })
}
