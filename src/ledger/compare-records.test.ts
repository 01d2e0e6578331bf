import { describe, expect, it } from 'vitest'
import { linkRecordOf } from '../model/link-record-of.ts'
import { compareRecords } from './compare-records.ts'
import { PAIR_CASES } from './pairs.cases.ts'
import { recordOf } from './record-notation.ts'
import { LINKED, SIGNS, weigh } from './signs.ts'

describe('two records of two texts', () => {
  for (const { says, a, b, are } of PAIR_CASES)
    it(`are ${are}: ${says}`, () => {
      const [one, other] = [linkRecordOf(recordOf(a, 'one text')), linkRecordOf(recordOf(b, 'another text'))]
      const { score, signs } = compareRecords(one, other)
      expect(
        score >= LINKED ? 'one' : 'two',
        `${score}: ${signs.map((sign) => `${sign} ${SIGNS[sign][0]}`).join(', ')}`,
      ).toBe(are)
      expect(compareRecords(other, one)).toEqual({ score, signs })
      expect(score).toBe(weigh(signs))
    })
})

it('keeps two records of one text apart, whatever else they share', () => {
  const line = 'meeting held 2025-06-10: Jonas Berg, NOR; Mira Holt, DNK @ Oslo, NOR < 2025-06-10'
  const [one, other] = [linkRecordOf(recordOf(line, 'text', 0)), linkRecordOf(recordOf(line, 'text', 1))]
  expect(compareRecords(one, other).score).toBeLessThan(LINKED)
})

it('takes a call for a meeting where its words leave open which it was', () => {
  const sides = 'Jonas Berg, NOR; Mira Holt, DNK'
  const spoke = linkRecordOf(recordOf(`call held 2025-06-10: ${sides} < 2025-06-10`, 'one text'))
  const met = linkRecordOf(recordOf(`meeting held 2025-06-10: ${sides} < 2025-06-10`, 'another text'))
  expect(compareRecords(spoke, met).score).toBeLessThan(LINKED)
  expect(compareRecords({ ...spoke, modeOpen: true }, met).score).toBeGreaterThanOrEqual(LINKED)
})
