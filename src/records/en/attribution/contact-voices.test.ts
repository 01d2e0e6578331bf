import { describe, expect, it } from 'vitest'
import { codeDocument } from '../../../coder/code-document.ts'
import { readDocument } from '../../../documents/read-document.ts'
import type { SaidBy } from '../../../model/attribution.ts'
import type { Contact } from '../../../model/contact.ts'
import { CONTACT_VOICES, HELD_BACK } from './contact-voices.cases.ts'

function contactIn(text: string, source?: string): Contact {
  const document = readDocument(text, { id: 'voices', published: '2025-08-20', ...(source && { source }) })
  const { contacts } = codeDocument(document)
  expect(contacts).toHaveLength(1)
  for (const one of Object.values(contacts[0]!.evidence_by_field).flat())
    expect(document.text.slice(one.start, one.end)).toBe(one.quote)
  return contacts[0]!
}

function expectSaid(said: SaidBy | undefined, expected: string): void {
  const [kind, source = ''] = expected.split(': ')
  expect(said?.kind).toBe(kind)
  if (source === '-') expect(said?.source).toBeNull()
  else expect(said?.source).toContain(source)
}

describe('who is said to say that a contact took place', () => {
  it.each(CONTACT_VOICES)('%s', (text, expected) => {
    const { attribution, evidence_by_field: words } = contactIn(text)
    const [first = '', ...via] = expected.split(', via ')
    expectSaid(attribution, first)
    expect(attribution.via).toHaveLength(via.length)
    for (const [index, one] of via.entries()) expectSaid(attribution.via[index], one)
    if (attribution.source !== null) expect(words.attribution).toHaveLength(1)
  })

  it('is whoever publishes a readout in its own name', () => {
    const { attribution } = contactIn(
      'Foreign Minister Hakan Fidan met Badr Albusaidi in Muscat on Monday.',
      'Ministry of Foreign Affairs of Türkiye',
    )
    expect(attribution).toEqual({
      source: 'Ministry of Foreign Affairs of Türkiye',
      kind: 'official_statement',
      via: [],
    })
  })

  it('is asked of the report and not of its headline', () => {
    const { attribution } = contactIn(
      'Hakan Fidan meets Badr Albusaidi\n\nHakan Fidan met Badr Albusaidi in Muscat on Monday, two diplomats said.',
    )
    expect(attribution.kind).toBe('anonymous_source')
  })
})

describe('what is held back of a contact', () => {
  const met = 'Hakan Fidan met Badr Albusaidi in Muscat on Monday'

  it.each(HELD_BACK)('%s', (behind, expected) => {
    const { nondisclosure, closed, evidence_by_field: words } = contactIn(`${met}${behind}`)
    const told = nondisclosure.map((kind, index) => `${kind}: ${words[`nondisclosure.${index}`]?.[0]?.quote}`)
    expect(told.map((one) => one.replace(/:.*/, ''))).toEqual(expected.map((one) => one.replace(/:.*/, '')))
    for (const [index, one] of expected.entries()) expect(told[index]).toContain(one.replace(/^\w+: /, ''))
    expect(closed).toBe(nondisclosure.some((kind) => kind === 'closed_doors' || kind === 'no_statement'))
  })
})
