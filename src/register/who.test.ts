import { expect, test } from 'vitest'
import { type WhoQuery, who } from './who.ts'

function names(query: WhoQuery): string[] {
  const answer = who(query)
  return answer.kind === 'people'
    ? answer.people.map(({ name }) => name)
    : answer.holders.map(({ person }) => person.name)
}

test.each<[WhoQuery, string[]]>([
  [{ said: 'foreign minister', state: 'GBR', day: '2025-08-19' }, ['David Lammy']],
  [{ said: 'foreign secretary', state: 'Britain', day: '2025-10-19' }, ['Yvette Cooper']],
  [{ said: 'the foreign secretary', state: 'India', day: '2025-10-19' }, ['Vikram Misri']],
  [{ said: 'foreign_minister', state: 'Turkey', day: '2024-01-01' }, ['Hakan Fidan']],
  [{ said: 'president', state: 'Iran', day: '2025-01-07' }, ['Masoud Pezeshkian']],
  [{ said: 'supreme leader', state: 'Iran', day: '2025-01-07' }, ['Ali Khamenei']],
  [{ said: 'Amina Mohammed' }, ['Amina Mohammed']],
  [{ said: 'leader', state: 'Hamas', day: '2023-10-07' }, ['Ismail Haniyeh']],
  [{ said: 'foreign minister', state: 'Afghanistan', day: '2024-01-07' }, ['Amir Khan Muttaqi']],
  [{ said: 'president', state: 'the Marshall Islands', day: '1950-01-01' }, []],
  [{ said: 'Fidan' }, ['Hakan Fidan']],
  [{ said: 'Volodymyr Zelenskiy' }, ['Volodymyr Zelenskyy']],
])('%j: %j', (query, expected) => {
  expect(names(query)).toEqual(expected)
})

test.each<[WhoQuery, string]>([
  [{ said: 'president', state: 'Ruritania' }, 'register/unknown'],
  [{ said: 'harbour master', state: 'GBR' }, 'register/unknown'],
  [{ said: 'Nobody Whatever' }, 'register/unknown'],
  [{ said: 'president', state: 'FRA', day: '2024-02-31' }, 'usage/bad-date'],
  [{ said: 'president', state: 'FRA', day: 'yesterday' }, 'usage/bad-date'],
])('%j: %s', (query, code) => {
  expect(() => who(query)).toThrow(expect.objectContaining({ code }))
})
