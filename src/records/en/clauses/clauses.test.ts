import { describe, expect, it } from 'vitest'
import * as argumentTables from './arguments.cases.ts'
import { clausesOf } from './clause-notation.ts'
import * as clauseTables from './clauses.cases.ts'
import * as linkTables from './links.cases.ts'

const tables = { ...clauseTables, ...argumentTables, ...linkTables }

describe('clauses', () => {
  for (const [name, cases] of Object.entries(tables)) {
    describe(name, () => {
      it.each(cases.map(([sentence, ...clauses]) => ({ sentence, clauses })))('$sentence', ({ sentence, clauses }) => {
        expect(clausesOf(sentence, name === 'headlines')).toEqual(clauses)
      })
    })
  }
})
