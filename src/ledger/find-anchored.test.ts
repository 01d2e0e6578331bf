import { describe, expect, it } from 'vitest'
import type { Anchor } from '../model/decision.ts'
import { TOLD_FIELDS, type Told } from '../model/decision.ts'
import { WEAK_LINK } from '../model/doubts.ts'
import type { LedgerRecord } from '../model/ledger-record.ts'
import { findAnchored } from './find-anchored.ts'
import { recordOf } from './record-notation.ts'
import { LINKED } from './signs.ts'

const BERG = 'Jonas Berg, NOR, foreign_minister'
const HOLT = 'Mira Holt, DNK, foreign_minister'
const SALO = 'Aino Salo, FIN, foreign_minister'

/** A record of one text that stands at these letters. */
function record(line: string, start: number, end: number): LedgerRecord {
  const { contact, ...rest } = recordOf(line, 'one text')
  const key = `${rest.text.slice(0, 12)}.${start}-${end} ${line}`
  return { ...rest, key, start, end, contact: { ...contact, evidence: [{ start, end, quote: 'x' }] } }
}

function anchor({ text, start, end, kind, contact }: LedgerRecord): Anchor {
  return { text, start, end, kind, coded: Object.fromEntries(TOLD_FIELDS.map((name) => [name, contact[name]])) as Told }
}

const call = record(`call held 2025-06-03: ${BERG}; ${HOLT}`, 100, 200)

describe('what was decided upon is found again', () => {
  it.each<[string, LedgerRecord[], number | null]>([
    ['where nothing has changed', [record(`call held 2025-06-03: ${BERG}; ${SALO}`, 100, 200), call], 1],
    ['where its stretch moved', [record(`call held 2025-06-03: ${BERG}; ${HOLT}`, 150, 260)], 0],
    ['where it is coded otherwise', [record(`talks planned 2025-07: ${BERG}; ${HOLT}; ${SALO}, host`, 90, 210)], 0],
    ['where a party is a delegation now', [record(`call held 2025-06-03: ${BERG}; Denmark*, DNK`, 100, 200)], 0],
    [
      'of several as the likest',
      [
        record(`meeting held 2025-06-04: ${BERG}; ${HOLT}`, 100, 200),
        record(`call held 2025-06-03: ${BERG}; ${HOLT}`, 99, 201),
      ],
      1,
    ],
    ['not where only one of its parties is left', [record(`call held 2025-06-03: ${BERG}; ${SALO}`, 100, 200)], null],
    ['not in another part of the text', [record(`call held 2025-06-03: ${BERG}; ${HOLT}`, 200, 300)], null],
    ['not in another text', [{ ...call, text: 'another' }], null],
  ])('%s', (_, records, found) => {
    expect(findAnchored(anchor(call), undefined, records)).toBe(found === null ? null : records[found])
  })

  it('by the parties that somebody has put in the place of the coder’s, once the coder finds them', () => {
    const better = record(`call held 2025-06-03: ${BERG}; ${SALO}`, 100, 200)
    expect(findAnchored(anchor(call), better.contact.parties, [better])).toBe(better)
  })
})

it('a link is weak that scores little more than it must', () => {
  expect(WEAK_LINK).toBe(LINKED + 2)
})
