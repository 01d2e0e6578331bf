import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { expandTitle, plurals, spellings } from './expand-title.ts'
import { readTables } from './read-tables.ts'
import { renderTables } from './render-tables.ts'
import { type PersonRow, polityTable, type Tables } from './table-schemas.ts'
import { validateTables } from './validate-tables.ts'

const ROOT = join(import.meta.dirname, '..')
const tables = readTables(join(ROOT, 'data'))

test('the tables agree with each other', () => {
  expect(validateTables(tables)).toEqual([])
})

test('the generated modules are in step with the tables', () => {
  const stale = [...renderTables(tables)].filter(
    ([name, text]) => readFileSync(join(ROOT, 'src', 'register', name), 'utf8') !== text,
  )
  expect(stale.map(([name]) => name)).toEqual([])
})

test('rows of another shape are refused', () => {
  expect(polityTable.safeParse({ ...tables.polities[0], code: 'Turkey' }).success).toBe(false)
  expect(polityTable.safeParse({ ...tables.polities[0], nickname: 'x' }).success).toBe(false)
  expect(polityTable.safeParse({ ...tables.polities[0], names: ['a|b'] }).success).toBe(false)
})

describe('faults between rows', () => {
  const tenure = { office: 'foreign_minister', title: 'FM', from: '2020-01-01', source: 'public-record' } as const
  const withTenures = (...tenures: PersonRow['tenures']): Tables => ({
    ...tables,
    people: new Map([['TUR', [{ id: 'x-y', name: 'X Y', tenures }]]]),
  })

  test.each<[string, Tables, string]>([
    ['a tenure that ends before it starts', withTenures({ ...tenure, to: '2019-12-31' }), 'ends before it starts'],
    [
      'tenures that overlap',
      withTenures({ ...tenure, to: '2022-01-01' }, { ...tenure, from: '2021-01-01' }),
      'overlaps',
    ],
    [
      'a closed tenure that was checked',
      withTenures({ ...tenure, to: '2022-01-01', checked: '2021-01-01' }),
      'open ends only',
    ],
    ['an unknown source', withTenures({ ...tenure, source: 'hearsay' }), 'no row has the key hearsay'],
    ['an unknown state', { ...tables, people: new Map([['ZZZ', []]]) }, 'no polity has the code ZZZ'],
    [
      'a strong name twice',
      { ...tables, polities: [...tables.polities, { ...tables.polities[0]!, code: 'ZZZ' }] },
      'strong term of one only',
    ],
    ['a place twice', { ...tables, places: [...tables.places, tables.places[0]!] }, 'two places'],
  ])('%s', (_, faulty, says) => {
    expect(validateTables(faulty).join('\n')).toContain(says)
  })
})

describe('titles', () => {
  test('alternatives are written out', () => {
    expect(expandTitle('(deputy|) (chief|head) of staff')).toEqual([
      'deputy chief of staff',
      'deputy head of staff',
      'chief of staff',
      'head of staff',
    ])
  })

  test.each([
    ['defence adviser', ['defence adviser', 'defense adviser', 'defence advisor', 'defense advisor']],
    ['vice president', ['vice president', 'vice-president']],
    ['secretary-general', ['secretary-general', 'secretary general']],
  ])('%s is spelled %j', (title, expected) => {
    expect(spellings(title)).toEqual(expected)
  })

  test.each([
    ['minister', 'ministers'],
    ['minister of trade', 'ministers of trade'],
    ['deputy minister for the interior', 'deputy ministers for the interior'],
    ['secretary of state', 'secretaries of state'],
    ['secretary-general', 'secretaries-general'],
    ['consul general', 'consuls general'],
    ["chargé d'affaires", "chargés d'affaires"],
    ['commander-in-chief', 'commanders-in-chief'],
    ['spokeswoman', 'spokeswomen'],
    ['attaché', 'attachés'],
    ['monarch', 'monarchs'],
    ['first lady', 'first ladies'],
    ['envoy', 'envoys'],
    ['lieutenant general', 'lieutenant generals'],
  ])('%s: %s', (title, expected) => {
    expect(plurals(title)).toContain(expected)
  })
})
