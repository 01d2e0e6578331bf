import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CODER } from './coder.ts'

describe('the coder', () => {
  it('has the version of the package', () => {
    const { name, version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    expect(CODER).toMatchObject({ name, version })
  })
  it('names both its tables', () => expect(CODER.tables).toMatch(/^[0-9a-f]{16}-[0-9a-f]{16}$/))
})
