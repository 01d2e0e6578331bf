import { expect, it } from 'vitest'
import { blocksOf, near, reachOf } from './blocks.ts'
import { linkRecordOf } from './link-record-of.ts'
import { PAIR_CASES } from './pairs.cases.ts'
import { recordOf } from './record-notation.ts'

function blocks(line: string) {
  return blocksOf(linkRecordOf(recordOf(line)))
}

const shown = (line: string) => blocks(line).map(({ pair, width }) => `${pair} ${width}`)

it('finds every two records that are of one contact, by both of them', () => {
  for (const { says, a, b, are } of PAIR_CASES) {
    const [one, other] = [blocks(a), blocks(b)]
    const found = one.some((block) => other.some((like) => near(block, like)))
    if (are === 'one') expect(found, says).toBe(true)
    expect(
      other.some((block) => one.some((like) => near(block, like))),
      says,
    ).toBe(found)
  }
})

it('reaches all that is near: a store that looks there misses nothing', () => {
  for (const { says, a, b } of PAIR_CASES)
    for (const block of blocks(a))
      for (const like of blocks(b)) {
        const reached = reachOf(block).some(
          ({ pair, width, from, to }) =>
            pair === like.pair && width === like.width && like.from <= to && like.to >= from,
        )
        expect(reached, says).toBe(near(block, like))
      }
})

it('files a day under states and under people, a year under people alone', () => {
  const people = 'Jonas Berg, NOR; Mira Holt, DNK'
  expect(shown(`call held 2025-06-02: ${people}`)).toEqual(['@berg-jonas=@holt-mira days', 'DNK+NOR days'])
  expect(shown(`call held 2025-06: ${people}`)).toEqual(['@berg-jonas=@holt-mira month', 'DNK+NOR month'])
  expect(shown(`call held 2025: ${people}`)).toEqual(['@berg-jonas=@holt-mira long'])
  expect(shown(`call held -: ${people} < 2025-06-02`)).toEqual(['@berg-jonas=@holt-mira long'])
  expect(shown('talks held 2025: Norway*, NOR; Denmark*, DNK')).toEqual(['DNK=NOR long'])
})

it('files three parties under three pairs', () => {
  expect(
    shown('talks held 2025-06-02: Norway*, NOR; Denmark*, DNK; Finland*, FIN').filter((pair) => pair.includes('+')),
  ).toEqual(['DNK+FIN days', 'DNK+NOR days', 'FIN+NOR days'])
})
