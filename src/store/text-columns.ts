import { span } from '../model/edtf.ts'
import type { TextVersion } from '../model/text-version.ts'
import { plain, plainOrNull } from './plain.ts'
import type { TextVersionRow } from './tables.ts'

/** A text's columns, but for the numbers and the time of its version. */
export type TextColumns = Omit<TextVersionRow, 'number' | 'text_number' | 'at' | 'ended'>

const NAMED = ['document', 'name', 'url', 'title', 'source'] as const

/** A text version as its columns hold it; `body` is what no column holds as it is. */
export function textColumnsOf(version: TextVersion): TextColumns {
  const { document, bytesSha256, name, url, title, source, published, language, signature } = version
  return {
    ...{ document: plain(document), bytes_sha256: bytesSha256, name: plain(name), url: plainOrNull(url) },
    ...{ title: plainOrNull(title), source: plainOrNull(source), published, language },
    day: (published && span(published)?.[0]) || '',
    signature: numbersWritten(signature),
    body: JSON.stringify({ ...version, ...NO_COLUMN, ...oddIn(version) }),
  }
}

/** What JSON leaves out, for a column holds it. */
const NO_COLUMN = Object.fromEntries(
  [...NAMED, 'sha256', 'bytesSha256', 'published', 'language', 'text', 'signature'].map((field) => [field, undefined]),
)

function oddIn(version: TextVersion) {
  if (NAMED.every((field) => isKept(version[field]))) return undefined
  return Object.fromEntries(NAMED.flatMap((field) => (isKept(version[field]) ? [] : [[field, version[field]]])))
}

function isKept(value: string | null): boolean {
  return plainOrNull(value) === value
}

/** What `textColumnsOf` was made of. */
export function textVersionOf(sha256: string, text: string, row: TextColumns): TextVersion {
  const { document, bytes_sha256, name, url, title, source, published, language, signature, body } = row
  return {
    ...{ sha256, document, bytesSha256: bytes_sha256, name, url, title, source, published, language },
    ...JSON.parse(body),
    signature: numbersRead(signature),
    text,
  }
}

/** Whole numbers below 2³², four bytes each, in base 64. */
function numbersWritten(numbers: readonly number[]): string {
  const bytes = Buffer.allocUnsafe(numbers.length * 4)
  for (let nth = 0; nth < numbers.length; nth++) bytes.writeUInt32LE(numbers[nth]!, nth * 4)
  return bytes.toString('base64')
}

export function numbersRead(written: string): number[] {
  const bytes = Buffer.from(written, 'base64')
  return Array.from({ length: bytes.length / 4 }, (_, nth) => bytes.readUInt32LE(nth * 4))
}
