import { createHash } from 'node:crypto'
import type { Incoming } from '../../sources/incoming.ts'

/** The SHA-256 of what came in, in hex: of a file's bytes; of a line of a .jsonl file, of all that it says. */
export function bytesHash({ id, content, url, published, source }: Incoming): string {
  const bytes = typeof content === 'string' ? JSON.stringify([id, content, url, published, source]) : content
  return createHash('sha256').update(bytes).digest('hex')
}
