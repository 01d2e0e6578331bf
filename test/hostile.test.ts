import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeDocument } from '../src/coder/code-document.ts'
import { readDocument } from '../src/documents/read-document.ts'
import { codedDocumentSchema } from '../src/model/coded-document.ts'
import type { Evidence } from '../src/model/contact.ts'
import type { Document } from '../src/model/document.ts'
import { Fault } from '../src/model/fault.ts'
import { hostileTexts } from './hostile-texts.ts'

const SIZE = 200_000

/** The document, or null for a text that is refused as empty. */
function read(text: string): Document | null {
  try {
    return readDocument(text, { id: 'hostile' })
  } catch (fault) {
    if (fault instanceof Fault && fault.code === 'document/empty') return null
    throw fault
  }
}

describe('hostile text', () => {
  it.each([...hostileTexts(SIZE)])('%s', (_, text) => {
    const document = read(text)
    expect(document === null).toBe(text.replaceAll('<div>', '').trim() === '')
    if (document !== null) expectSound(document)
  })
})

// Words that the coder looks for, and marks that it must not trip over, in any order.
const PIECES = (
  'Hakan|Fidan|Marco Rubio|foreign minister|Turkish|President|Omani counterpart|met|spoke with|spoke by phone with|held talks|' +
  'will meet|called off|in Doha|in Ankara|on Tuesday|June 3|2025-06-03|and|,|.|;|:|“|”|"|\'|(|)|—|\n|\n\n|  |the|his|he|' +
  'two|delegations|between|letter to|İ|ı|ğ|é|\u0301|\u200b|\ufeff|😀|\ud83d|中文|<p>|&amp;|\u0000|1|000|%|said|did not|denied'
).split('|')
const CONTACT = '\n\nHakan Fidan met Marco Rubio in Doha on Tuesday.\n\n'
const report = fc
  .array(
    fc.oneof(
      { arbitrary: fc.constantFrom(...PIECES), weight: 8 },
      { arbitrary: fc.constant(CONTACT), weight: 1 },
      { arbitrary: fc.string({ unit: 'binary', maxLength: 8 }), weight: 1 },
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((pieces) => pieces.join(' '))

describe('any text', () => {
  it('is coded without a fault, with offsets that hold, and the same each time', () => {
    let contacts = 0
    fc.assert(
      fc.property(report, (text) => {
        const document = read(text)
        if (document === null) return
        contacts += expectSound(document)
        expect(JSON.stringify(codeDocument(document))).toBe(JSON.stringify(codeDocument(read(text)!)))
      }),
      { numRuns: 300 },
    )
    expect(contacts).toBeGreaterThan(50)
  })
})

/** Valid against the public schema, and every quote stands where it says it does; gives how many contacts were found. */
function expectSound(document: Document): number {
  const coded = codedDocumentSchema.parse(codeDocument(document))
  expect(coded.document.text_length).toBe(document.text.length)
  for (const { evidence, evidence_by_field } of coded.contacts) {
    const all: Evidence[] = [...evidence, ...Object.values(evidence_by_field).flat()]
    for (const { start, end, quote } of all) expect(document.text.slice(start, end)).toBe(quote)
  }
  let last = 0
  for (const { start, end } of coded.document.furniture) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeLessThanOrEqual(document.text.length)
    last = end
  }
  return coded.contacts.length
}
