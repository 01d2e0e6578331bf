import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Fault } from '../model/fault.ts'
import { openServer } from '../server/open-server.ts'
import { ledgerPlace } from '../service/ledger-place.ts'
import { openLedger } from '../service/open-ledger.ts'
import type { LedgerOptions } from './ledger-options.ts'
import { sizeLimit } from './size-limit.ts'
import { version } from './version.ts'

/** What the options of `parley serve` come to. */
export interface ServeOptions extends LedgerOptions {
  readonly host: string
  readonly port: string
  readonly limitSize: string
}

/** Serves a ledger until it is told to stop. */
export async function runServe(options: ServeOptions): Promise<void> {
  const [port, limit] = [portOf(options.port), sizeLimit(options.limitSize)]
  const store = await openLedger(ledgerPlace(options.ledger))
  try {
    const server = await openServer({ store, limit, version: version(), open: true, page: builtPage() })
    const address = await server.listen({ host: options.host, port })
    process.stderr.write(`parley: ${store.where} is open at ${address}/ until Ctrl-C\n`)
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
    await server.close()
  } finally {
    await store.close()
  }
}

/** The folder of the built page; null where it was not built. */
function builtPage(): string | null {
  const folder = fileURLToPath(new URL('../../dist/page', import.meta.url))
  return existsSync(join(folder, 'index.html')) ? folder : null
}

function portOf(words: string): number {
  const port = Number(words)
  if (words.trim() !== '' && Number.isInteger(port) && port >= 0 && port < 65_536) return port
  throw new Fault('usage/bad-option', `--port ${words}: no port. Give a number from 1 to 65535, or 0 for any.`)
}
