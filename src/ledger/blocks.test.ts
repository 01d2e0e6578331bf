import { expect, it } from 'vitest'
import { linkRecordOf } from '../model/link-record-of.ts'
import { blocksOf, near, reachOf } from './blocks.ts'
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

it('does not hold a year against the days of two states, but against those of the same two people', () => {
  const people = 'Jonas Berg, NOR; Mira Holt, DNK'
  expect(shown(`call held 2025-06-02: ${people}`)).toEqual(['@berg-jonas=@holt-mira days', 'DNK+NOR days'])
  expect(shown(`call held 2025-06: ${people}`)).toEqual(['@berg-jonas=@holt-mira month', 'DNK+NOR month'])
  expect(shown(`call held 2025: ${people}`)).toEqual(['@berg-jonas=@holt-mira long', 'DNK+NOR long'])
  expect(shown('talks held -: Norway*, NOR; Denmark*, DNK < 2025-06-02')).toEqual(['DNK=NOR long', 'DNK+NOR long'])
})

it('finds a year by its people only, among days', () => {
  const found = (a: string, b: string) => blocks(a).some((block) => blocks(b).some((like) => near(block, like)))
  const year = 'call held 2025: Jonas Berg, NOR; Mira Holt, DNK'
  expect(found(year, 'call held 2025-06-02: Jonas Berg, NOR; Mira Holt, DNK')).toBe(true)
  expect(found(year, 'call held 2025-06-02: Karl Vik, NOR; Bo Friis, DNK')).toBe(false)
  expect(
    found(year, 'call held -: the Norwegian foreign minister, NOR, foreign_minister; Mira Holt, DNK < 2025-06-02'),
  ).toBe(true)
})

it('finds the same person whatever state each text has for them', () => {
  const [one, other] = [
    blocks('call held 2025-06-02: Ersin Tatar, XTC; Jonas Berg, NOR'),
    blocks('call held 2025-06-02: Ersin Tatar, CYP; Jonas Berg, NOR'),
  ]
  expect(one.some((block) => other.some((like) => near(block, like)))).toBe(true)
})

it('files three parties under three pairs', () => {
  expect(
    shown('talks held 2025-06-02: Norway*, NOR; Denmark*, DNK; Finland*, FIN').filter((pair) => pair.includes('+')),
  ).toEqual(['DNK+FIN days', 'DNK+NOR days', 'FIN+NOR days'])
})
