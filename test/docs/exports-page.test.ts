import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FORMATS } from '../../src/cli/export-command.ts'
import { ROOT } from '../cli/run-parley.ts'
import { withExamples } from './exports-page.ts'

const page = readFileSync(join(ROOT, 'docs', 'exports.md'), 'utf8')

describe('docs/exports.md', () => {
  it.each(FORMATS)('has %s, with an example or a reference', (name) => {
    const section = page.split(/^## /m).find((each) => each.split('\n')[0]?.split(', ').includes(name))
    expect(section, name).toBeDefined()
    expect(section).toMatch(/<!-- example of: |```sql|ledger\.md#copies|library\.md/)
  })

  it('shows what the formats write (npm run docs writes it anew)', () => {
    expect(page).toBe(withExamples(page))
  })

  it('says of every code of CAMEO and PLOVER where it is from', () => {
    expect(page).toContain('| call | 041 | phone | – | CAMEO 041 “Discuss by telephone”')
    expect(page).toContain('| *planned or proposed* | 036 | – | diplomatic, future |')
  })
})
