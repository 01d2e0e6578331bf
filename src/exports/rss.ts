import { headline } from '../model/contact-words.ts'
import { details } from './details.ts'
import { type ExportFormat, type OutgoingEntry, oneByOne } from './export-format.ts'
import { xmlText } from './xml.ts'

const BEFORE = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel>
<title>Parley ledger</title><link>urn:parley:ledger</link><description>What changed last in the ledger</description>
`

/** RSS 2.0 of what changed last. */
export const rss: ExportFormat = {
  name: 'rss',
  about: 'a feed of what changed last, in RSS 2.0',
  order: '-changed',
  most: 100,
  begin: oneByOne(BEFORE, article, { after: '</channel></rss>\n' }),
}

function article(outgoing: OutgoingEntry): string {
  const { entry, changed } = outgoing
  const categories = [entry.mode, entry.status, ...entry.topics].map((each) => `<category>${each}</category>`)
  return `<item><guid isPermaLink="false">urn:parley:${entry.id}</guid><title>${xmlText(headline(entry))}</title><pubDate>${new Date(changed).toUTCString()}</pubDate>${categories.join('')}<description>${xmlText(details(outgoing).join('\n'))}</description></item>\n`
}
