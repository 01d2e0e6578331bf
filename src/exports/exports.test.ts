import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { settleEntry } from '../ledger/index.ts'
import { recordOf } from '../ledger/record-notation.ts'
import type { ExportFormat, OutgoingEntry } from './export-format.ts'
import { EXPORT_FORMATS } from './formats.ts'
import { ics } from './ics.ts'

const CHANGED = '2025-07-01T10:20:30.456Z'

/** An entry of these records (src/ledger/record-notation.ts), as it goes out. */
function outgoing(id: string, ...lines: string[]): OutgoingEntry {
  const records = lines.map((line) => recordOf(line))
  return { entry: settleEntry(id, records, new Map()), records, changed: CHANGED }
}

function written(format: ExportFormat, ...all: OutgoingEntry[]): { text: string; leftOut: number } {
  const writing = format.begin('people')
  const text = all.map(writing.add).join('') + writing.end()
  return { text, leftOut: writing.leftOut() }
}

const HELD = outgoing(
  'c-1',
  'meeting held 2025-06-05: Hakan Fidan, TUR; Badr al-Busaidi, OMN @ Muscat, OMN < 2025-06-06',
)

describe('every format', () => {
  it.each(EXPORT_FORMATS.map((format) => [format.name, format] as const))(
    '%s gives the same bytes again',
    (_, format) => {
      expect(written(format, HELD)).toEqual(written(format, HELD))
      expect(written(format).leftOut).toBe(0)
    },
  )
})

describe('ics', () => {
  const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n')

  it.each([
    ['call held 2025-06-05: Hakan Fidan, TUR; Badr al-Busaidi, OMN', '20250605', '20250606', 'CONFIRMED'],
    ['meeting planned 2024-02-28: Hakan Fidan, TUR; Badr al-Busaidi, OMN', '20240228', '20240229', 'TENTATIVE'],
    ['meeting denied 2024-12-31: Hakan Fidan, TUR; Badr al-Busaidi, OMN', '20241231', '20250101', 'CANCELLED'],
    ['summit held 2025-06-24/2025-06-25: Hakan Fidan, TUR; Badr al-Busaidi, OMN', '20250624', '20250626', 'CONFIRMED'],
  ])('%s', (line, start, end, status) => {
    const { text, leftOut } = written(ics, outgoing('c-1', line))
    expect(leftOut).toBe(0)
    expect(unfolded(text)).toEqual(
      expect.arrayContaining([
        'UID:c-1@parley',
        'DTSTAMP:20250701T102030Z',
        `DTSTART;VALUE=DATE:${start}`,
        `DTEND;VALUE=DATE:${end}`,
        `STATUS:${status}`,
      ]),
    )
  })

  it.each([
    'call held -: Hakan Fidan, TUR; Badr al-Busaidi, OMN',
    'call held 2025-06: Hakan Fidan, TUR; Badr al-Busaidi, OMN',
    'call held 2025-06-05~: Hakan Fidan, TUR; Badr al-Busaidi, OMN',
    'call held [2025-06-05,2025-06-12]: Hakan Fidan, TUR; Badr al-Busaidi, OMN',
    'call held 2025-06-02/2025-06-03: Hakan Fidan, TUR; Badr al-Busaidi, OMN',
    'talks held 2025-06-02/2025-06-08: Hakan Fidan, TUR; Badr al-Busaidi, OMN',
  ])('gives no made-up day to: %s', (line) => {
    const { text, leftOut } = written(ics, HELD, outgoing('c-2', line))
    expect(leftOut).toBe(1)
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1)
    expect(text).toMatch(/END:VCALENDAR\r\n$/)
  })

  it('folds at 75 octets, escapes, and loses no letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }), (title) => {
        const { text } = written(ics, { ...HELD, entry: { ...HELD.entry, title } })
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        const summary = unfolded(text).find((line) => line.startsWith('SUMMARY:')) ?? ''
        const read = summary.replaceAll(/\\(.)/g, (_, letter: string) => (letter === 'n' ? '\n' : letter))
        expect(read.endsWith(title.replace(/\r\n|\r/g, '\n'))).toBe(true)
      }),
    )
  })
})
