import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../api/client.ts'
import { dateWords } from '../api/dates.ts'
import { say } from '../messages.ts'
import { NameFilter } from '../parties/name-filter.tsx'
import { fits } from '../parties/people-screen.tsx'
import { Loaded } from '../parts/loading.tsx'
import '../styles/documents.css'

/** The documents of the ledger, the latest first. */
export function DocumentsScreen() {
  const documents = useInfiniteQuery({
    queryKey: ['documents'],
    queryFn: ({ pageParam }) => api.documents({ limit: 200, ...(pageParam && { after: pageParam }) }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  })
  const [words, setWords] = useState('')
  return (
    <div className="roll">
      <NameFilter title={say.nav.documents} words={words} setWords={setWords} />
      <Loaded of={documents}>
        {({ pages }) => (
          <ul>
            {pages
              .flatMap((page) => page.documents)
              .filter(({ id, title, source }) => fits(`${id} ${title} ${source}`, words))
              .map(({ id, title, source, published, contacts }) => (
                <li key={id} className="document-line">
                  <span className="date">{published === null ? say.contact.undated : dateWords(published)}</span>
                  <Link to="/documents/$id" params={{ id }}>
                    {title ?? id}
                  </Link>
                  <span className="soft">{source}</span>
                  <span className="number">{say.count.contacts(contacts)}</span>
                </li>
              ))}
          </ul>
        )}
      </Loaded>
      {documents.hasNextPage && (
        <button type="button" className="button" onClick={() => void documents.fetchNextPage()}>
          {say.state.more}
        </button>
      )}
    </div>
  )
}
