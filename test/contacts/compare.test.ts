import { describe, expect, it } from 'vitest'
import type { Contact, Party } from '../../src/model/contact.ts'
import { compareContacts } from './compare.ts'
import { readExpected } from './notation.ts'

function party(name: string, state: string | null, rest: Partial<Party> = {}): Party {
  return { name, state, person: null, office: null, role: 'party', kind: 'person', ...rest }
}

function contact(parties: Party[], rest: Partial<Contact> = {}): Contact {
  const empty: Omit<Contact, 'id' | 'mode' | 'status' | 'date' | 'parties'> = {
    place: null,
    topics: [],
    title: null,
    closed: false,
    nondisclosure: [],
    initiator: null,
    outcomes: [],
    attribution: { source: null, kind: 'document_voice', via: [] },
    evidence: [],
    evidence_by_field: {},
    basis: {},
  }
  return { id: 'c1', mode: 'meeting', status: 'held', date: '2024-03-05', parties, ...empty, ...rest }
}

const FIDAN = party('Hakan Fidan', 'TUR', { office: 'foreign_minister' })
const RUBIO = party('Marco Rubio', 'USA')

describe('the notation of contact cases', () => {
  it('reads every part', () => {
    const read = readExpected(
      '~meeting|talks held 2024-03-05|null [@Doha/QAT]: Hakan Fidan/TUR/foreign_minister (host) + [A B/- || Oman team/OMN/delegation!]?',
    )
    expect(read.optional).toBe(true)
    expect(read.modes).toEqual(['meeting', 'talks'])
    expect(read.dates).toEqual(['2024-03-05', null])
    expect(read.place).toEqual({ name: 'Doha', state: 'QAT' })
    expect(read.parties[0]?.any[0]).toMatchObject({ offices: ['foreign_minister'], role: 'host', kinds: ['person'] })
    expect(read.parties[1]?.optional).toBe(true)
    expect(read.parties[1]?.any.map((one) => one.states[0])).toEqual([null, 'OMN'])
    expect(readExpected('call held *: A/USA + B/CHN').dates).toBeNull()
    expect(readExpected('talks held 2020-01-11/2020-01-12 @New York/USA: A/USA + B/CHN').dates).toEqual([
      '2020-01-11/2020-01-12',
    ])
  })

  it('refuses what it cannot read', () => {
    expect(() => readExpected('meeting held: A/USA')).toThrow('case notation')
    expect(() => readExpected('meeting held *: A + B')).toThrow('Name/STATE')
    expect(() => readExpected('meting held *: A/USA + B/CHN')).toThrow('meting')
    expect(() => readExpected('meeting held 2025-13: A/USA + B/CHN')).toThrow('2025-13')
    expect(() => readExpected('meeting held 2025-06|*: A/USA + B/CHN')).toThrow('no date')
    expect(() => readExpected('meeting held *: A/US + B/CHN')).toThrow('US')
    expect(() => readExpected('meeting held *: A/USA/minster + B/CHN')).toThrow('minster')
  })
})

describe('comparing contacts with what a case expects', () => {
  const expected = [readExpected('meeting held 2024-03-05 @Doha/QAT: Hakan Fidan/TUR + Rubio/USA')]
  const place = { name: 'Doha', state: 'QAT' }

  it('accepts the same contact, a class of mode for another of its class, a host more', () => {
    expect(compareContacts(expected, [contact([FIDAN, RUBIO], { place })])).toEqual([])
    const hosted = contact([FIDAN, RUBIO, party('Qatar', 'QAT', { kind: 'delegation', role: 'host' })], {
      place,
      mode: 'talks',
    })
    expect(compareContacts(expected, [hosted])).toEqual([])
  })

  it('names what differs', () => {
    expect(compareContacts(expected, [contact([FIDAN, RUBIO], { date: null })])[0]).toMatch(/^date, place: /)
    expect(compareContacts(expected, [contact([FIDAN, RUBIO, party('Ann Other', 'GBR')], { place })])[0]).toMatch(
      /^parties: /,
    )
    expect(compareContacts(expected, [contact([FIDAN, party('Marco Rubio', 'CUB')], { place })])[0]).toMatch(
      /^state of Marco Rubio: /,
    )
  })

  it('tells missed and extra contacts, and lets optional ones be', () => {
    expect(compareContacts(expected, [])[0]).toMatch(/^missed: /)
    expect(compareContacts([], [contact([FIDAN, RUBIO])])[0]).toMatch(/^extra: /)
    const optional = [readExpected('~meeting held *: Hakan Fidan/TUR + Rubio/USA')]
    expect(compareContacts(optional, [])).toEqual([])
    expect(compareContacts(optional, [contact([FIDAN, RUBIO])])).toEqual([])
  })

  it('takes an unnamed holder for a named one of the same office and state', () => {
    const office = [readExpected('call held *: Fidan/TUR/foreign_minister + US team/USA/delegation!')]
    const found = contact(
      [
        party('Turkish foreign minister', 'TUR', { kind: 'office', office: 'foreign_minister' }),
        party('Americans', 'USA', { kind: 'delegation' }),
      ],
      { mode: 'call' },
    )
    expect(compareContacts(office, [found])).toEqual([])
  })
})
