import { afterAll, beforeAll, describe } from 'vitest'
import { createStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/store.ts'
import { CONTRACTS } from './contracts.ts'
import { type Server, startPostgres } from './postgres-server.ts'

let server: Server
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())

describe.each(CONTRACTS)('PostgreSQL %s', (name, contract) => {
  let store: Store
  beforeAll(async () => {
    store = await createStore(await server.database(name))
  })
  afterAll(() => store.close())
  contract(() => store)
})
