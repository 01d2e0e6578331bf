import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from '../cli/run-parley.ts'
import { withSigns } from './signs-table.ts'

it('shows the signs of linking as the code has them (npm run docs writes them anew)', () => {
  const page = readFileSync(join(ROOT, 'docs', 'ledger.md'), 'utf8')
  expect(page).toBe(withSigns(page))
  expect(page).toContain('| `parties/same-person` | +4 |')
})
