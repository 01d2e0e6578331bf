import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { isIP } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Fault } from '../model/fault.ts'
import { openServer } from '../server/open-server.ts'
import type { Server } from '../server/server.ts'
import { ledgerPlace } from '../service/ledger-place.ts'
import { openLedgerToMany, type Store } from '../service/open-ledger.ts'
import type { LedgerOptions } from './ledger-options.ts'
import { type SignOnOptions, signOnOf } from './sign-on-options.ts'
import { sizeLimit } from './size-limit.ts'
import { version } from './version.ts'

/** What the options of `parley serve` come to. */
export interface ServeOptions extends LedgerOptions, SignOnOptions {
  readonly host: string
  readonly port: string
  readonly limitSize: string
  readonly trustProxy?: string
}

/** Serves a ledger until it is told to stop. */
export async function runServe(options: ServeOptions): Promise<void> {
  const [port, limit] = [portOf(options.port), sizeLimit(options.limitSize)]
  const [signOn, proxies] = [signOnOf(options), proxiesOf(options.trustProxy)]
  const store = await openLedgerToMany(ledgerPlace(options.ledger))
  try {
    const isOpen = signOn === undefined ? await openness(store, options.host) : async () => false
    const about = { limit, version: version(), isOpen, signOn, proxies, page: builtPage() }
    const server = await openServer({ store, ...about })
    const address = await listening(server, options.host, port)
    const whom = (await isOpen()) ? '' : ', to those who log in,'
    process.stderr.write(`parley: ${store.where} is open at ${address}/${whom} until Ctrl-C\n`)
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
    await server.close()
  } finally {
    await store.close()
  }
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/

/** Nobody has to log in on this machine as long as there are no users; without them, nobody else is let in. Fault server/no-users. */
async function openness(store: Store, host: string): Promise<() => Promise<boolean>> {
  const isOwn = LOOPBACK.test(host)
  if (!isOwn && (await store.users()).length === 0)
    throw new Fault(
      'server/no-users',
      `--host ${host}: other machines could open this ledger without logging in. Add a user first: parley user add NAME --role admin`,
    )
  if (!isOwn) return async () => false
  const known = { at: '', isOpen: false }
  return async () => {
    const at = await store.mark()
    if (at !== known.at) Object.assign(known, { at, isOpen: (await store.users()).length === 0 })
    return known.isOpen
  }
}

async function listening(server: Server, host: string, port: number): Promise<string> {
  try {
    return await server.listen({ host, port })
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    const reason = code === 'EADDRINUSE' ? 'another program listens there' : code
    throw new Fault('server/cannot-listen', `${host}:${port}: ${reason}. Name another one with --port, or --port 0.`)
  }
}

/** Addresses and networks, with commas between. */
function proxiesOf(words: string | undefined): string | undefined {
  if (words === undefined) return undefined
  const each = words.split(',').map((word) => word.trim())
  const wrong = each.find((word) => {
    const [address = '', bits, ...more] = word.split('/')
    return isIP(address) === 0 || more.length > 0 || (bits !== undefined && !/^\d{1,3}$/.test(bits))
  })
  if (wrong === undefined) return each.join(',')
  throw new Fault(
    'usage/bad-option',
    `--trust-proxy ${wrong}: no address. Write 127.0.0.1, or a network as 10.0.0.0/8.`,
  )
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
