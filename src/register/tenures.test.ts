import { describe, expect, test } from 'vitest'
import type { Office } from '../model/codes.ts'
import { firmlyOutside, firmlyWithin, within } from './days-in-office.ts'
import type { Tenure } from './people.ts'
import { officeHolders, tenureFits, tenuresOf } from './tenures.ts'

test.each<[string, Office, string, string]>([
  ['GBR', 'foreign_minister', '2025-08-19', 'David Lammy'],
  ['GBR', 'foreign_minister', '2025-10-19', 'Yvette Cooper'],
  ['GBR', 'foreign_minister', '2024-07-04', 'David Cameron'],
  ['GBR', 'head_of_state', '2022-09-07', 'Elizabeth II'],
  ['GBR', 'head_of_state', '2022-09-08', 'Charles III'],
  ['TUR', 'foreign_minister', '2023-06-02', 'Mevlüt Çavuşoğlu'],
  ['TUR', 'foreign_minister', '2023-06-03', 'Hakan Fidan'],
  ['USA', 'foreign_minister', '2024-06-01', 'Antony Blinken'],
  ['USA', 'foreign_minister', '2025-03-01', 'Marco Rubio'],
  ['DEU', 'head_of_government', '2025-05-05', 'Olaf Scholz'],
  ['DEU', 'head_of_government', '2025-05-06', 'Friedrich Merz'],
  ['XEU', 'foreign_minister', '2024-11-29', 'Josep Borrell'],
  ['XEU', 'foreign_minister', '2025-01-15', 'Kaja Kallas'],
  ['XNA', 'igo_head', '2024-09-30', 'Jens Stoltenberg'],
  ['XNA', 'igo_head', '2024-10-01', 'Mark Rutte'],
  ['AFG', 'foreign_minister', '2024-01-07', 'Amir Khan Muttaqi'],
  ['AFG', 'head_of_state', '2021-08-01', 'Ashraf Ghani'],
  ['UKR', 'national_security_adviser', '2025-08-01', 'Rustem Umerov'],
])('%s %s on %s: %s', (state, office, day, name) => {
  expect(officeHolders(state, office, day).map(({ person }) => person.name)).toEqual([name])
})

test('without a day, all who ever held the office', () => {
  const names = officeHolders('TUR', 'foreign_minister', null).map(({ person }) => person.name)
  expect(names).toContain('Ahmet Davutoğlu')
  expect(names).toContain('Hakan Fidan')
})

describe('whether an office fits its holder', () => {
  test.each<[string, Office, string, string, boolean]>([
    ['david-lammy', 'foreign_minister', 'GBR', '2025-08-19', true],
    ['david-lammy', 'foreign_minister', 'GBR', '2025-10-19', false],
    ['david-lammy', 'foreign_minister', 'GBR', '2025-09-08', true], // reports lag behind a reshuffle
    ['yvette-cooper', 'foreign_minister', 'GBR', '2025-08-19', false],
    ['hakan-fidan', 'foreign_minister', 'TUR', '2022-05-01', false],
    ['hakan-fidan', 'foreign_minister', 'TUR', '2026-05-01', true],
    ['mevlut-cavusoglu', 'foreign_minister', 'TUR', '2024-05-01', false],
    ['antony-blinken', 'foreign_minister', 'USA', '2025-03-01', false],
    ['marco-rubio', 'foreign_minister', 'USA', '2025-03-01', true],
    ['marco-rubio', 'official', 'USA', '2025-03-01', true], // many hold such offices
    ['steve-witkoff', 'envoy', 'USA', '2025-03-01', true],
    ['nobody-known', 'foreign_minister', 'GBR', '2025-03-01', true],
    ['ali-khamenei', 'head_of_state', 'IRN', '2025-01-01', true], // beside the president
    ['amir-khan-muttaqi', 'foreign_minister', 'AFG', '2024-03-01', true],
  ])('%s as %s of %s on %s: %s', (person, office, state, day, fits) => {
    expect(tenureFits(person, office, state, day).fits).toBe(fits)
  })

  test('says what the person was instead', () => {
    const { says } = tenureFits('david-lammy', 'foreign_minister', 'GBR', '2025-10-19')
    expect(says.map((tenure) => tenure.title)).toEqual(['Deputy Prime Minister and Justice Secretary'])
  })

  test('somebody who left for another first office of the state no longer holds the old one', () => {
    const fits = (day: string) => tenureFits('nechirvan-barzani', 'head_of_government', 'XKR', day).fits
    expect([fits('2018-05-01'), fits('2026-02-01')]).toEqual([true, false])
  })

  test('nobody is out of office on a day inside the own firm tenure', () => {
    expect(tenuresOf('sergei-lavrov')).not.toEqual([])
    const wrong = tenuresOf('sergei-lavrov').filter(
      ({ office, state }) => !tenureFits('sergei-lavrov', office, state, '2020-06-01').fits,
    )
    expect(wrong).toEqual([])
  })
})

const base: Tenure = {
  state: 'FRA', office: 'foreign_minister', title: 'Foreign Minister', from: '2019-05', to: '2020', checked: null, confidence: 'sure', source: 'public-record',
} // biome-ignore format: one row

describe('partial dates are read at their widest, firm answers at their narrowest', () => {
  test.each<[Partial<Tenure>, string, [boolean, boolean, boolean]]>([
    [{}, '2019-05-01', [true, false, false]],
    [{}, '2019-07-01', [true, true, false]],
    [{}, '2020-06-01', [true, false, false]],
    [{}, '2020-12-31', [true, false, false]],
    [{}, '2021-01-01', [false, false, false]],
    [{}, '2021-02-01', [false, false, true]],
    [{}, '2019-04-01', [false, false, true]],
    [{ confidence: 'likely' }, '2021-02-01', [false, false, false]],
    [{ from: '2014', to: null }, '2014-03-01', [true, false, false]],
    [{ from: '2014', to: null }, '2026-03-01', [true, true, false]],
    [{ from: '2014', to: null, checked: '2025-12-31' }, '2026-03-01', [true, false, false]],
    [{ from: '2019-03-05', to: '2020-01-01', source: 'wikidata-2022-07' }, '2019-04-20', [true, false, false]], // or 3 May
    [{ from: '2019-03-05', to: '2020-01-01' }, '2019-04-20', [true, true, false]],
    [{ from: '2019-03-05', to: '2020-01-01' }, '2020-01-01', [false, false, false]],
  ])('%j on %s', (changes, day, expected) => {
    const tenure = { ...base, ...changes }
    expect([within(tenure, day), firmlyWithin(tenure, day), firmlyOutside(tenure, day)]).toEqual(expected)
  })
})
