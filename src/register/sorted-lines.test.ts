import { expect, it } from 'vitest'
import { underKey } from './sorted-lines.ts'

const TABLE = 'abbas\t1 2\nabd\t\nmay\t3\tx\nzeid\t9'

it.each([
  ['abbas', '1 2'],
  ['abd', ''],
  ['may', '3\tx'],
  ['zeid', '9'],
  ['ab', null],
  ['a', null],
  ['mayo', null],
  ['zz', null],
  ['', null],
  ['3', null],
])('a table has under %s: %s', (key, expected) => {
  expect(underKey(TABLE, key)).toBe(expected)
})

it('finds nothing in an empty table', () => expect(underKey('', 'abbas')).toBe(null))

it('finds every line, however many there are', () => {
  for (let count = 1; count < 40; count++) {
    const keys = Array.from({ length: count }, (_, at) => `k${at}`.padEnd(2 + (at % 5), 'x')).sort()
    const table = keys.map((key, at) => `${key}\t${at}`).join('\n')
    expect(keys.map((key) => underKey(table, key))).toEqual(keys.map((_, at) => String(at)))
  }
})
