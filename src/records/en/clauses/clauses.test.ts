import { describe, expect, it } from 'vitest'
import { clausesOf } from './clause-notation.ts'
import * as tables from './clauses.cases.ts'

describe('clauses', () => {
  for (const [name, cases] of Object.entries(tables)) {
    describe(name, () => {
      it.each(cases.map(([sentence, ...clauses]) => ({ sentence, clauses })))('$sentence', ({ sentence, clauses }) => {
        expect(clausesOf(sentence, name === 'headlines')).toEqual(clauses)
      })
    })
  }
})
