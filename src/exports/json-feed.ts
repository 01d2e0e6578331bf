import { headline } from '../model/contact-words.ts'
import { details } from './details.ts'
import { type ExportFormat, oneByOne } from './export-format.ts'

/** JSON Feed 1.1 of what changed last. */
export const jsonFeed: ExportFormat = {
  name: 'json-feed',
  about: 'a feed of what changed last, in JSON Feed 1.1',
  order: '-changed',
  most: 100,
  begin: oneByOne(
    '{"version":"https://jsonfeed.org/version/1.1","title":"Parley ledger","language":"en","items":[\n',
    (outgoing) =>
      JSON.stringify({
        id: `urn:parley:${outgoing.entry.id}`,
        title: headline(outgoing.entry),
        content_text: details(outgoing).join('\n'),
        date_modified: new Date(outgoing.changed).toISOString(),
        tags: [outgoing.entry.mode, outgoing.entry.status, ...outgoing.entry.topics],
      }),
    { between: ',\n', after: '\n]}\n' },
  ),
}
