import { keepAlert } from '../api/alerts.ts'
import { asCommand, type Filter, filterQuery } from '../api/filter.ts'
import { queryString } from '../api/query.ts'
import { notify } from '../frame/notice.tsx'
import { say } from '../messages.ts'
import { copy } from '../parts/copy-button.tsx'
import { Menu } from '../parts/menu.tsx'

/** The address of an export of what is asked for. */
export function exportAddress(format: string, filter: Filter): string {
  return `/api/export/${format}${queryString(filterQuery(filter))}`
}

/** What can be taken away of what is shown: files for other programs, the question itself, a feed of what is new. */
export function ExportMenu({ filter }: { readonly filter: Filter }) {
  const query = queryString(filterQuery(filter))
  const full = (path: string) => `${location.origin}${path}`
  return (
    <div className="menus">
      <Menu name={say.ledger.copy}>
        <button type="button" onClick={() => void copy(asCommand(filter))}>
          {say.ledger.copyCommand}
        </button>
        <button type="button" onClick={() => void copy(full(`/api/contacts${query}`))}>
          {say.ledger.copyApi}
        </button>
        <button type="button" onClick={() => void copy(full(exportAddress('rss', filter)))}>
          {say.ledger.copyFeed}
        </button>
        <button type="button" onClick={() => void keepAlert(filter).then(() => notify(say.alerts.saved))}>
          {say.alerts.save}
        </button>
        <button type="button" onClick={() => void copy(full(`/ledger${query}`))}>
          {say.ledger.copyPage}
        </button>
      </Menu>
      <Menu name={say.ledger.export}>
        {Object.entries(say.ledger.formats).map(([format, words]) => (
          <a key={format} href={exportAddress(format, filter)} download>
            {words}
          </a>
        ))}
      </Menu>
    </div>
  )
}
