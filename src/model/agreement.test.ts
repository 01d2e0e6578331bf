import { expect, it } from 'vitest'
import { agreementOf } from './agreement.ts'
import { shareOf } from './share.ts'

const times = (count: number, pair: readonly [string, string]) => Array.from({ length: count }, () => pair)

it('is what is beyond chance', () => {
  const said = [...times(20, ['yes', 'yes']), ...times(5, ['yes', 'no']), ...times(10, ['no', 'yes'])]
  const { both, same, kappa } = agreementOf([...said, ...times(15, ['no', 'no'])])
  expect({ both, same }).toEqual({ both: 50, same: 35 })
  expect(kappa).toBeCloseTo(0.4, 10)
})

it('is nothing where nobody has read, or all is one word', () => {
  expect(agreementOf([])).toEqual({ both: 0, same: 0, kappa: null })
  expect(agreementOf(times(3, ['yes', 'yes']))).toEqual({ both: 3, same: 3, kappa: null })
  expect(agreementOf([...times(1, ['yes', 'no']), ...times(1, ['no', 'yes'])]).kappa).toBe(-1)
})

it('of a share: between which it lies, by how many were looked at', () => {
  const { low, high } = shareOf(8, 10)
  expect([low, high].map((bound) => bound.toFixed(3))).toEqual(['0.490', '0.943'])
  expect(shareOf(0, 0)).toEqual({ right: 0, of: 0, low: 0, high: 1 })
  expect(shareOf(10, 10).high).toBeCloseTo(1, 10)
})
