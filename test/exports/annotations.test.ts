import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codePointsBefore } from '../../src/exports/annotations.ts'
import { outgoing, written } from './outgoing.ts'

const LINE = 'meeting held 2025-06-05: Hakan Fidan, TUR; Badr al-Busaidi, OMN @ Muscat, OMN < 2025-06-06'

interface Selector {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** The targets of the annotations on a text, of which a stretch is the evidence. */
function targets(text: string, [start, end]: readonly [number, number], url: string | null = null) {
  const out = outgoing('c-1', [LINE], { text, url })
  const [record] = out.records
  const contact = { ...record!.contact, evidence: [{ start, end, quote: text.slice(start, end) }] }
  const page = JSON.parse(written('annotations', [{ ...out, records: [{ ...record!, contact }] }]).text)
  expect(page).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' })
  return page.items[0].target as { source: unknown; selector: Selector[] & Selector }[]
}

const letters = fc.string({
  unit: fc.constantFrom('a', ' ', 'é', '🕊', '👩‍👧', 'Ş', '\n', 'е́', '𝒳'),
  minLength: 3,
  maxLength: 300,
})

describe('annotations', () => {
  it('count code points, as the standard does, not the units of JavaScript', () => {
    const text = '🕊🕊 Fidan met Busaidi 🕊 in Muscat.'
    const start = text.indexOf('met')
    const [target] = targets(text, [start, start + 11])
    expect(target?.selector[0]).toEqual({ type: 'TextPositionSelector', start: 9, end: 20 })
    expect(target?.selector[1]).toMatchObject({ exact: 'met Busaidi', prefix: '🕊🕊 Fidan ', suffix: ' 🕊 in Muscat.' })
  })

  it('find the words again in any text', () => {
    fc.assert(
      fc.property(letters, fc.nat(), fc.nat(), (text, one, other) => {
        const points = [...text]
        const [from, to] = [one % points.length, other % points.length].sort((a, b) => a - b) as [number, number]
        const [start, end] = [points.slice(0, from).join('').length, points.slice(0, to + 1).join('').length]
        const [{ selector } = { selector: [] }] = targets(text, [start, end])
        const [position, quote] = selector as Selector[]
        expect([position?.start, position?.end]).toEqual([from, to + 1])
        expect(points.slice(position?.start, position?.end).join('')).toBe(quote?.exact)
        expect(text.slice(0, start).endsWith(quote!.prefix)).toBe(true)
        expect(text.slice(end).startsWith(quote!.suffix)).toBe(true)
      }),
    )
  })

  it('count as a reader of code points does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(50), (text, at) => {
        const units = Math.min(at, text.length)
        const whole = !(text.charCodeAt(units - 1) >= 0xd800 && text.charCodeAt(units - 1) < 0xdc00)
        if (whole) expect(codePointsBefore(text, units)).toBe([...text.slice(0, units)].length)
      }),
    )
  })

  it('lead to the frozen text, and by the words alone to the page', () => {
    const all = targets('Fidan met Busaidi.', [0, 5], 'https://example.org/1')
    expect(all).toHaveLength(2)
    expect(all[0]?.source).toMatchObject({ id: expect.stringMatching(/^urn:sha256:[0-9a-f]{64}$/), language: 'en' })
    expect(all[1]).toMatchObject({
      source: 'https://example.org/1',
      selector: { type: 'TextQuoteSelector', exact: 'Fidan' },
    })
  })

  it('are a page also where there is nothing', () => {
    expect(JSON.parse(written('annotations', []).text).items).toEqual([])
    const { text, leftOut } = written('annotations', [
      { ...outgoing('c-1', [LINE]), texts: new Map() },
      outgoing('c-2', [LINE]),
    ])
    expect(leftOut).toBe(1)
    expect(JSON.parse(text).items).toHaveLength(1)
  })
})
