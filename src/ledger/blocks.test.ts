import { expect, it } from 'vitest'
import type { Block } from '../model/link-record.ts'
import { linkRecordOf } from '../model/link-record-of.ts'
import { blocksOf, near, reachesOf, reachOf } from './blocks.ts'
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

it('reaches for many records as far as for each of them', () => {
  const records = PAIR_CASES.flatMap(({ a, b }) => [a, b]).map((line) => linkRecordOf(recordOf(line)))
  const days = (reaches: readonly Block[]) =>
    new Set(
      reaches.flatMap(({ pair, width, from, to }) =>
        Array.from({ length: Math.min(to - from, 2000) + 1 }, (_, nth) => `${pair} ${width} ${from + nth}`),
      ),
    )
  const short = records.filter((record) => blocksOf(record).every(({ from, to }) => to - from < 1000))
  const together = reachesOf(short)
  const each = short.flatMap(blocksOf).flatMap(reachOf)
  expect(together.length).toBeLessThan(each.length)
  expect(days(together)).toEqual(days(each))
})

it('does not hold a year against the days of two states, but against those of the same two people', () => {
  const people = 'Jonas Berg, NOR; Mira Holt, DNK'
  expect(shown(`call held 2025-06-02: ${people}`)).toEqual(['@berg-jonas=@holt-mira days', 'DNK+NOR days'])
  expect(shown(`call held 2025-06: ${people}`)).toEqual(['@berg-jonas=@holt-mira month', 'DNK+NOR month'])
  expect(shown(`call held 2025: ${people}`)).toEqual(['@berg-jonas=@holt-mira year', 'DNK+NOR year'])
  expect(shown('talks held -: Norway*, NOR; Denmark*, DNK < 2025-06-02')).toEqual(['DNK=NOR year', 'DNK+NOR year'])
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
