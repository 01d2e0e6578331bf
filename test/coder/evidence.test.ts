import { describe, expect, it } from 'vitest'
import { codeDocument, explainDocument } from '../../src/coder/code-document.ts'
import { codedDocumentSchema } from '../../src/model/coded-document.ts'
import type { Contact } from '../../src/model/contact.ts'
import { everyText } from './every-text.ts'

const texts = await everyText()

/** The fields of a contact that have a value of their own. */
function fieldsWithValue(contact: Contact): string[] {
  const single = ['date', 'place', 'title', 'initiator'] as const
  const listed = ['parties', 'topics', 'nondisclosure', 'outcomes'] as const
  // What the document or whoever publishes it says in its own voice has no words of its own.
  const own = !('attribution' in contact.evidence_by_field)
  return [
    'mode',
    'status',
    ...single.filter((field) => contact[field] !== null),
    ...(contact.closed ? ['closed'] : []),
    ...(own && isOwnVoice(contact) ? [] : ['attribution']),
    ...listed.flatMap((field) => contact[field].map((_: unknown, index: number) => `${field}.${index}`)),
  ]
}

function isOwnVoice({ attribution: { kind, via } }: Contact): boolean {
  return via.length === 0 && (kind === 'document_voice' || kind === 'official_statement')
}

describe('no evidence, no value', () => {
  it('is judged by contacts that have every field', () => {
    const contacts = texts.flatMap(([, document]) => codeDocument(document).contacts)
    const fields = new Set(contacts.flatMap(fieldsWithValue).map((field) => field.replace(/\.\d+$/, '')))
    expect(contacts.length).toBeGreaterThan(texts.length / 2)
    expect([...fields].sort()).toEqual([
      'attribution',
      'closed',
      'date',
      'initiator',
      'mode',
      'nondisclosure',
      'outcomes',
      'parties',
      'place',
      'status',
      'title',
      'topics',
    ])
  })

  it.each(texts)('%s', (_, document) => {
    for (const contact of codeDocument(document).contacts) {
      const fields = fieldsWithValue(contact)
      expect(Object.keys(contact.evidence_by_field).sort()).toEqual(fields.sort())
      for (const field of fields) {
        const quotes = contact.evidence_by_field[field] ?? []
        expect(quotes.length, `${contact.id} ${field}`).toBeGreaterThan(0)
        for (const { start, end, quote } of quotes) expect(document.text.slice(start, end)).toBe(quote)
        expect(contact.basis[field]?.words, `${contact.id} ${field}`).not.toBe('')
      }
      for (const { start, end, quote } of contact.evidence) expect(document.text.slice(start, end)).toBe(quote)
    }
  })
})

describe('every text', () => {
  it('gives the same bytes when coded again, explained or not', () => {
    for (const [, document] of texts) {
      const first = JSON.stringify(codeDocument(document))
      expect(JSON.stringify(codeDocument(document))).toBe(first)
      expect(JSON.stringify(explainDocument(document).coded)).toBe(first)
    }
  })

  it('is coded in the public format', () => {
    for (const [, document] of texts) {
      const coded = codeDocument(document)
      expect(codedDocumentSchema.parse(coded)).toEqual(coded)
    }
  })

  it('leaves the document as it was', () => {
    for (const [, document] of texts.slice(0, 40)) {
      const before = JSON.stringify(document)
      codeDocument(document)
      expect(JSON.stringify(document)).toBe(before)
    }
  })
})
