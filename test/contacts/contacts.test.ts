import { describe, expect, it } from 'vitest'
import { caseKey, caseTables, judgeCase, knownMisses } from './case-tables.ts'
import type { ContactCase } from './notation.ts'

const misses = knownMisses()

for (const table of await caseTables()) {
  describe(table.name, () => {
    for (const one of table.cases) {
      const missed = one.knownMiss !== undefined || misses.has(caseKey(table.name, one))
      const run = missed ? it.fails : it
      run(title(one, missed), () => expect(judgeCase(one)).toEqual([]))
    }
  })
}

function title({ construction, text, knownMiss }: ContactCase, missed: boolean): string {
  const words = text.split(/\s+/).slice(0, 6).join(' ')
  return `${construction}: ${words}…${missed ? ` (known miss${knownMiss ? `: ${knownMiss}` : ''})` : ''}`
}
