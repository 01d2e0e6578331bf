import { describe, expect, test } from 'vitest'
import { fold } from './fold.ts'
import { officesTitled, officeTerms } from './offices.ts'
import { placeTerms } from './places.ts'
import { allPolities, polityCodes, polityOf, polityTerms, speaksFor } from './polities.ts'

test.each([
  ['turkey', 'TUR'],
  ['Türkiye', 'TUR'],
  ['the United Kingdom', 'GBR'],
  ['US', 'USA'],
  ['gbr', 'GBR'],
  ['DR Congo', 'COD'],
  ['PRC', 'CHN'],
  ['ROK', 'KOR'],
  ['S. Korea', 'KOR'],
  ['UAE', 'ARE'],
  ['Holy See', 'VAT'],
  ['European Union', 'XEU'],
  ['the UN', 'XUN'],
  ['Hizbullah', 'XHZ'],
  ['Ansar Allah', 'XHU'],
  ['TRNC', 'XTC'],
  ['RSF', 'XRS'],
  ['M23', 'XM3'],
  ['SDF', 'XSD'],
  ['Red Crescent', 'XRC'],
  ['KRG', 'XKR'],
  ['ECOWAS', 'XEC'],
  ['Kosovo', 'XKX'],
  ['French', 'FRA'],
  ['Foggy Bottom', 'USA'],
  ['Kremlin', 'RUS'],
])('%s is %s', (said, code) => {
  expect(polityCodes(said)).toEqual([code])
})

test('every body of the codebook has names', () => {
  const bodies =
    'XEU XUN XNA XAL XGC XAU XOS XIA XIC XRC XKR XHM XHZ XHU XSD XPK XTB XM3 XRS XTC XEC XAS PSE XKX TWN VAT'
  expect(bodies.split(' ').filter((code) => polityOf(code) === null)).toEqual([])
})

test('every state has a name and an adjective', () => {
  const adjectives = new Set(
    polityTerms()
      .filter(({ kind }) => kind === 'adjective')
      .map(({ code }) => code),
  )
  const bare = allPolities().filter(({ kind, code }) => kind === 'state' && !adjectives.has(code))
  expect(bare.map(({ code }) => code)).toEqual(['DMA'])
})

test('others speak for a state that has lost its government', () => {
  expect([speaksFor('AFG', '2021-08-14'), speaksFor('AFG', '2021-08-15'), speaksFor('AFG', null)]).toEqual([
    'AFG',
    'XTB',
    'AFG',
  ])
  expect(speaksFor('FRA', '2024-01-01')).toBe('FRA')
})

describe('titles', () => {
  test.each([
    ['foreign minister', 'TUR', 'foreign_minister'],
    ['foreign ministers', 'TUR', 'foreign_minister'],
    ['minister for foreign affairs', 'SWE', 'foreign_minister'],
    ['minister of external affairs', 'IND', 'foreign_minister'],
    ['foreign secretary', 'GBR', 'foreign_minister'],
    ['foreign secretary', 'IND', 'deputy_minister'],
    ['secretary of state', 'USA', 'foreign_minister'],
    ['secretary of state', 'VAT', 'head_of_government'],
    ['secretaries of state', 'USA', 'foreign_minister'],
    ['chancellor', 'DEU', 'head_of_government'],
    ['defense chief', 'ISR', 'defence_minister'],
    ['defence secretary', 'GBR', 'defence_minister'],
    ['Secretary of War', 'USA', 'defence_minister'],
    ['national security advisor', 'USA', 'national_security_adviser'],
    ['spy chief', 'TUR', 'intelligence_chief'],
    ['spy chiefs', 'TUR', 'intelligence_chief'],
    ['special presidential envoy', 'RUS', 'envoy'],
    ["chargé d'affaires", 'USA', 'ambassador'],
    ['charges d’affaires', 'USA', 'ambassador'],
    ['permanent representative', 'FRA', 'ambassador'],
    ['head of the presidential administration', 'UKR', 'official'],
    ['secretary of the security council', 'RUS', 'national_security_adviser'],
    ['speaker of parliament', 'TUR', 'legislator'],
    ['chief of staff of the armed forces', 'IRN', 'military'],
    ['chiefs of staff', 'USA', 'official'],
    ['secretaries-general', 'XUN', 'igo_head'],
    ['secretary general', 'XNA', 'igo_head'],
    ['EU foreign policy chief', 'XEU', 'foreign_minister'],
    ['high representative', 'XEU', 'foreign_minister'],
    ['high representative', 'BIH', 'envoy'],
    ['deputy foreign minister', 'IRN', 'deputy_minister'],
    ['vice-minister', 'CHN', 'deputy_minister'],
    ['undersecretary of state', 'USA', 'deputy_minister'],
    ['assistant secretary of state', 'USA', 'deputy_minister'],
    ['deputy prime minister', 'PAK', 'minister'],
    ['energy minister', 'SAU', 'minister'],
    ['ministers of energy', 'SAU', 'minister'],
    ['crown prince', 'SAU', 'royal'],
    ['vice-presidents', 'COL', 'vice_president'],
    ['press secretary', 'USA', 'spokesperson'],
    ['spokeswomen', 'RUS', 'spokesperson'],
    ['home secretary', 'GBR', 'interior_minister'],
  ])('%s of %s: %s', (title, state, office) => {
    expect([...new Set(officesTitled(title, state).map((term) => term.office))]).toEqual([office])
  })

  test('a leader may hold any office', () => {
    expect(officesTitled('leader').map(({ office }) => office)).toEqual([null])
    expect(officesTitled('leaders')[0]?.plural).toBe(true)
  })

  test('no title means two offices of one state', () => {
    const seen = new Map<string, string>()
    const clashes = officeTerms().flatMap(({ term, office, states }) => {
      const key = `${fold(term)} ${states?.join() ?? ''}`
      const other = seen.get(key)
      seen.set(key, office ?? 'any')
      return other && other !== (office ?? 'any') ? [`${term}: ${other}, ${office}`] : []
    })
    expect(clashes).toEqual([])
  })
})

describe('places', () => {
  const placed = (term: string) =>
    placeTerms()
      .filter((place) => place.term === term)
      .map(({ name, state, kind }) => `${name} ${state} ${kind}`)
  test.each([
    ['Kiev', 'Kyiv UKR city'],
    ['Geneva', 'Geneva CHE city'],
    ['Bürgenstock', 'Burgenstock CHE city'],
    ['Sharm el-Sheikh', 'Sharm el-Sheikh EGY city'],
    ['Ohrid', 'Ohrid MKD city'],
    ['Rambouillet', 'Rambouillet FRA city'],
    ['Davos', 'Davos CHE city'],
    ['Oval Office', 'Oval Office USA venue'],
    ['Dolmabahçe', 'Dolmabahçe TUR venue'],
    ['Mar-a-Lago', 'Mar-a-Lago USA venue'],
    ['Alaska', 'Alaska USA country-part'],
    ['Crimea', 'Crimea UKR country-part'],
    ['Black Sea', 'Black Sea null region'],
    ['Tripoli', 'Tripoli LBY city'],
  ])('%s is %s', (term, place) => {
    expect(placed(term)).toEqual([place])
  })

  test.each(['Nice', 'Mobile', 'Reading', 'Of', 'Roman', 'Carter', 'Victoria', 'Man', 'Split'])(
    '%s is no place',
    (term) => {
      expect(placed(term)).toEqual([])
    },
  )

  test('every capital of a state is a place', () => {
    const known = new Set(placeTerms().map(({ term }) => fold(term)))
    const lost = allPolities().filter(({ kind, capital }) => kind === 'state' && capital && !known.has(fold(capital)))
    expect(lost.map(({ capital }) => capital)).toEqual([])
  })

  test('a term is one place', () => {
    const seen = new Set<string>()
    const twice = placeTerms().filter(({ term }) => seen.has(term) || !seen.add(term))
    expect(twice.map(({ term }) => term)).toEqual([])
  })
})
