import { describe, expect, it } from 'vitest'
import { caseTables, judgeCase } from './case-tables.ts'
import type { ContactCase } from './notation.ts'

for (const table of await caseTables()) {
  describe(table.name, () => {
    for (const one of table.cases) {
      const run = one.knownMiss === undefined ? it : it.fails
      run(title(one), () => expect(judgeCase(one)).toEqual([]))
    }
  })
}

function title({ construction, text, knownMiss }: ContactCase): string {
  const words = text.split(/\s+/).slice(0, 6).join(' ')
  return `${construction}: ${words}…${knownMiss === undefined ? '' : ` (known miss: ${knownMiss})`}`
}
