import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe } from 'vitest'
import { createStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/store.ts'
import { CONTRACTS } from './contracts.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-store-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe.each(CONTRACTS)('SQLite %s', (name, contract) => {
  let store: Store
  beforeAll(async () => {
    store = await createStore(join(folder, `${name}.db`))
  })
  afterAll(() => store.close())
  contract(() => store)
})
