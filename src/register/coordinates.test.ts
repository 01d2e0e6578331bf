import { describe, expect, it } from 'vitest'
import { spotOf } from './coordinates.ts'

describe('spotOf', () => {
  it.each([
    ['Muscat', 'OMN', 24, 58],
    ['Kiev', 'UKR', 51, 31],
    ['Kyiv', 'UKR', 51, 31],
    ['White House', 'USA', 39, -77],
    ['Türkiye', 'TUR', 40, 33],
    ['Geneva', 'CHE', 46, 6],
  ])('%s, %s', (name, state, latitude, longitude) => {
    const spot = spotOf(name, state)
    expect([Math.round(spot!.latitude), Math.round(spot!.longitude)]).toEqual([latitude, longitude])
  })

  it.each([
    ['Nowhere Hall', 'USA'],
    ['Paris', null],
    ['Black Sea', null],
  ])('%s, %s: not known', (name, state) => expect(spotOf(name, state)).toBeNull())
})
