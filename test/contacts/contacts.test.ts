import { describe, expect, it } from 'vitest'
import { span } from '../../src/model/edtf.ts'
import { caseKey, caseTables, judgeCase, knownMisses } from './case-tables.ts'
import { type ContactCase, readExpected } from './notation.ts'

const misses = knownMisses()
const tables = await caseTables()

describe('the list of misses', () => {
  const keys = tables.flatMap(({ name, cases }) => cases.map((one) => caseKey(name, one)))

  it('names no case twice', () => expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]))
  it('names cases that are there', () => expect([...misses].filter((key) => !keys.includes(key))).toEqual([]))
})

for (const table of tables) {
  describe(table.name, () => {
    // A slip in what a case expects must not pass for something that the coder misses.
    it('has cases that can be read', () => {
      expect(table.cases.length).toBeGreaterThan(0)
      for (const { published, finds } of table.cases) {
        if (published !== null) expect(span(published), published).not.toBeNull()
        finds.map(readExpected)
      }
    })
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
