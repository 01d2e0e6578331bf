import fc from 'fast-check'
import { expect, it } from 'vitest'
import { areCopies, sharedWording, signatureOf } from './signature.ts'

const WIRE =
  'The foreign ministers of Norway and Denmark met in Oslo on Tuesday to discuss fishing rights in the North Sea, ' +
  'officials of both sides said. Jonas Berg and Mira Holt agreed to set up a joint commission that is to report by ' +
  'the end of September. Neither side gave details of the quotas that had been under dispute since the spring, when ' +
  'patrol boats turned back two trawlers. A second meeting is planned for Copenhagen in the autumn, Berg told reporters.'

const OTHER =
  'Denmark and Norway want a commission to settle their quarrel over quotas. That is what came of two hours of talks ' +
  'between Mira Holt and her Norwegian colleague Jonas Berg, who received her at the ministry in Oslo. Trawlers of both ' +
  'countries had been stopped at sea earlier in the year. The commission has until September; the two then meet again.'

it('knows a copy that was cut, or that has another beginning', () => {
  expect(areCopies(signatureOf(WIRE), signatureOf(WIRE.slice(0, 330)))).toBe(true)
  expect(areCopies(signatureOf(WIRE), signatureOf(`OSLO (Nordic Wire), 10 June. ${WIRE} Our own report.`))).toBe(true)
})

it('does not take two reports of one meeting for copies', () => {
  expect(areCopies(signatureOf(WIRE), signatureOf(OTHER))).toBe(false)
})

it('gives no copies of a text without words', () => {
  expect(signatureOf('  — 。')).toEqual([])
  expect(areCopies(signatureOf(''), signatureOf(''))).toBe(false)
})

it('looks at words alone, not at case, accents or marks', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('minister', 'talks', 'oslo', 'holt', 'quota', 'fishing'), { minLength: 1 }),
      (words) => {
        expect(signatureOf(words.join(', ').toUpperCase())).toEqual(signatureOf(words.join(' ')))
      },
    ),
  )
})

it('tells how much wording two texts share, near enough', () => {
  const words = (from: number, count: number) => Array.from({ length: count }, (_, nth) => `w${from + nth}`).join(' ')
  // 400 words each, 300 of them the same: three fifths of all shingles of the two.
  const shared = sharedWording(signatureOf(words(0, 400)), signatureOf(words(100, 400)))
  expect(shared).toBeGreaterThan(0.42)
  expect(shared).toBeLessThan(0.78)
  expect(
    signatureOf(words(0, 400)).every((number) => Number.isInteger(number) && number >= 0 && number < 2 ** 32),
  ).toBe(true)
})
