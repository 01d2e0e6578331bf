import { describe, expect, it } from 'vitest'
import { parley } from './run-parley.ts'

describe('parley who', () => {
  it('says who held an office on a day', () => {
    const { code, out } = parley(['who', 'foreign minister', 'GBR', '2025-08-19'])
    expect(code).toBe(0)
    expect(out).toMatch(/^ {2}David Lammy .*foreign_minister.*GBR/)
    expect(parley(['who', 'foreign minister', 'British', '2025-10-19']).out).toContain('Yvette Cooper')
  })

  it('says what somebody has held, at all times or on a day', () => {
    expect(parley(['who', 'Fidan']).out).toMatch(/intelligence_chief[\s\S]*foreign_minister/)
    const { out } = parley(['who', 'Hakan Fidan', '2020-01-01'])
    expect(out).toContain('intelligence_chief')
    expect(out).not.toContain('foreign_minister')
  })

  it.each([
    [['who', 'Xyzzyqov'], 1, /Xyzzyqov: neither an office nor a person that the register knows/],
    [['who', 'foreign minister'], 2, /of which state\? Write it as: parley who/],
    [['who', 'foreign minister', 'Ruritania'], 1, /Ruritania: no state or body of that code or name/],
    [['who', 'foreign minister', 'GBR', '1801-01-01'], 1, /knows of no holder on 1801-01-01/],
    [['who', 'Fidan', 'TUR', '2025-02-30'], 2, /2025-02-30: no day of the calendar/],
    [['who'], 2, /missing required argument/],
  ])('parley %j is answered clearly', (words, code, message) => {
    const ran = parley(words)
    expect(ran.err).toMatch(message)
    expect(ran.code).toBe(code)
  })
})

describe('parley itself', () => {
  it('prints help, version and the schema', () => {
    expect(parley(['--help']).out).toContain('Examples:')
    expect(parley(['--help']).code).toBe(0)
    expect(parley(['code', '--help']).out).toContain('--published')
    expect(parley(['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect(JSON.parse(parley(['schema']).out)).toHaveProperty('properties.contacts')
  })
})
