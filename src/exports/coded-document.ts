import type { CodedDocument } from '../model/coded-document.ts'
import type { FurtherRecord } from '../model/further-record.ts'
import type { LedgerRecord } from '../model/ledger-record.ts'
import type { TextVersion } from '../model/text-version.ts'

/** A coded document as one line of JSON, in the public format of `parley code`. */
export function codedLine(
  text: TextVersion,
  records: readonly LedgerRecord[],
  further: readonly FurtherRecord[],
): string {
  const coded: CodedDocument = {
    document: {
      id: text.document,
      url: text.url,
      title: text.title,
      published: text.published,
      published_basis: text.publishedBasis,
      published_reasons: [...text.publishedReasons],
      source: text.source,
      language: text.language,
      sha256: text.sha256,
      text_length: text.text.length,
      furniture: [...text.furniture],
    },
    contacts: records.map(({ contact }) => contact),
    acts: further.flatMap((one) => (one.kind === 'act' ? [one.act] : [])),
    figures: further.flatMap((one) => (one.kind === 'figure' ? [one.figure] : [])),
    flags: [...text.flags],
    coder: text.coder,
  }
  return `${JSON.stringify(coded)}\n`
}
